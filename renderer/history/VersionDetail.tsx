import { CheckCheck, FileWarning, RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { compareReports } from '../../shared/history/compare-reports';
import type { Report } from '../../shared/model/report';
import {
  keyOf,
  restoreVersionOfReport,
  reviveReport,
  type ShownVersion,
  useHistory,
} from '../store/history';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { useDateFormat } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { labelOfField } from './field-label';
import { RecordChange } from './RecordChange';

const READING: ShownVersion = { kind: 'reading' };

/** How the chosen version differs from the report, and the ways back. */
export function VersionDetail({ isThere }: { isThere: boolean }) {
  const t = useMessages();
  const format = useDateFormat();
  const chosen = useHistory(({ list, chosen: key }) =>
    list?.versions.find((version) => keyOf(version) === key),
  );
  const shown = useHistory((state) => (state.chosen === null ? READING : state.shown));
  const isDamaged = chosen?.source === 'quarantine';
  const at = chosen ? format(chosen.savedAt) : '';
  if (shown.kind === 'unreadable') {
    return (
      <EmptyState
        icon={<FileWarning size={28} />}
        title={t('history.unreadable')}
        text={t('history.unreadableText')}
      />
    );
  }
  if (shown.kind !== 'read') {
    return (
      <p className="history-reading" role="status">
        {t('history.reading')}
      </p>
    );
  }
  return (
    <article className="record history-detail" aria-label={t('history.detail')}>
      <header className="record-header">
        <h2>{isDamaged ? t('history.damaged') : t('history.versionAt', { at })}</h2>
      </header>
      {isDamaged ? <p className="history-note">{t('history.damagedText')}</p> : null}
      {isThere ? (
        <Differences version={shown.report} at={at} />
      ) : (
        <div className="history-gone">
          <h3>{t('history.gone')}</h3>
          <p>{t('history.goneText')}</p>
          <Button
            look="primary"
            icon={<RotateCcw size={15} aria-hidden />}
            onPress={() => void reviveReport(at)}
          >
            {t('history.revive')}
          </Button>
          <BesideDamaged version={shown.report} />
        </div>
      )}
    </article>
  );
}

/** From the version to the report as it is in the window. */
function Differences({ version, at }: { version: Report; at: string }) {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const difference = useMemo(
    () => (report ? compareReports(version, report) : null),
    [version, report],
  );
  if (!difference) return null;
  const { records, fields } = difference;
  if (records.length === 0 && fields.length === 0) {
    return (
      <EmptyState
        icon={<CheckCheck size={28} />}
        title={t('history.allSame')}
        text={t('history.chooseText')}
      />
    );
  }
  return (
    <>
      <div className="button-row">
        <Button
          look="primary"
          icon={<RotateCcw size={15} aria-hidden />}
          onPress={() => void restoreVersionOfReport(at)}
        >
          {t('history.restoreReport')}
        </Button>
      </div>
      <p className="history-note">{t('history.legend')}</p>
      {fields.length > 0 ? (
        <p>
          {t('history.fieldsChanged', {
            fields: [...new Set(fields.map((field) => labelOfField(field, t).toLowerCase()))].join(
              ', ',
            ),
          })}
        </p>
      ) : null}
      <ul className="history-changes">
        {records.map((difference) => (
          <RecordChange key={difference.id} difference={difference} at={at} />
        ))}
      </ul>
    </>
  );
}

/** Of a report that is gone: nothing to compare with but what the versions hold. */
function BesideDamaged({ version }: { version: Report }) {
  const t = useMessages();
  const texts = Object.values(version.answers).flatMap(({ items }) => items);
  return (
    <ul className="history-contents" aria-label={t('history.list')}>
      {texts.map((item) => (
        <li key={item.id}>{item.text}</li>
      ))}
    </ul>
  );
}
