import { CheckCheck, FileWarning, Trash2 } from 'lucide-react';
import { useDeferredValue, useMemo, useRef } from 'react';
import { compareTrees, countChanges } from '../../shared/changes/compare';
import { CHANGES_FORMATS } from '../../shared/changes/formats';
import { compose } from '../../shared/document/compose';
import { dress } from '../../shared/document/dress';
import type { Edition } from '../../shared/model/edition';
import type { Report } from '../../shared/model/report';
import { useProfile } from '../preview/use-profile';
import { deleteEdition, useShownEdition } from '../store/changes';
import { writeChanges } from '../store/exporting';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { ChangeSteps } from './ChangeSteps';
import { useEditionName } from './edition-name';
import { MarkedPaper } from './MarkedPaper';

/** What has changed since an edition, on the screen and as a file. */
export function EditionDetail({ edition }: { edition: Edition }) {
  const t = useMessages();
  const name = useEditionName()(edition);
  const shown = useShownEdition();
  return (
    <article className="record changes-detail" aria-label={t('changes.since', { name })}>
      <header className="record-header">
        <h2>{t('changes.since', { name })}</h2>
        <IconButton label={t('changes.delete', { name })} onPress={() => deleteEdition(edition.id)}>
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </header>
      {shown.kind === 'read' ? (
        <Comparison before={shown.report} version={edition.version} />
      ) : shown.kind === 'missing' ? (
        <EmptyState
          icon={<FileWarning size={28} />}
          title={t('failure.notFound', { file: name })}
          text={t('changes.missing')}
        />
      ) : (
        <p role="status">{t('changes.reading')}</p>
      )}
    </article>
  );
}

function Comparison({ before, version }: { before: Report; version: string }) {
  const t = useMessages();
  const report = useDeferredValue(useWorkspace((state) => state.report));
  const registry = useWorkspace((state) => state.registry);
  const { profile, look } = useProfile();
  const paper = useRef<HTMLDivElement>(null);
  const tree = useMemo(() => {
    const treeOf = (of: Report) =>
      dress(compose(of, { registry }), profile, of, registry.keptWords);
    return report && compareTrees(treeOf(before), treeOf(report), { author: '', date: '' });
  }, [before, report, profile, registry]);
  const counts = useMemo(() => tree && countChanges(tree), [tree]);
  if (!tree || !counts) return null;
  if (Object.values(counts).every((count) => count === 0)) {
    return <EmptyState icon={<CheckCheck size={28} />} title={t('changes.same')} text="" />;
  }
  return (
    <>
      <p className="changes-counts">{t('changes.counts', { ...counts })}</p>
      <p className="field-hint">{t('changes.legend')}</p>
      <div className="button-row">
        {CHANGES_FORMATS.map((format) => (
          <Button
            key={format}
            look={format === 'docx' ? 'primary' : 'plain'}
            aria-label={t('changes.writeNamed', { format: format.toUpperCase() })}
            onPress={() => void writeChanges(version, format)}
          >
            {t(`changes.write.${format}`)}
          </Button>
        ))}
        <ChangeSteps paper={paper} />
      </div>
      <MarkedPaper tree={tree} look={look} ref={paper} />
    </>
  );
}
