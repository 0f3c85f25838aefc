import { ListBox, ListBoxItem, Text } from 'react-aria-components/ListBox';
import type { DifferenceCounts } from '../../shared/history/compare-reports';
import type { ReportVersion } from '../../shared/history/versions-contract';
import type { Translate } from '../../shared/messages';
import { chooseVersion, keyOf, useHistory } from '../store/history';
import { useDateFormat } from '../ui/dates';
import { useMessages } from '../ui/messages';

/** The versions, the newest first, each with what it changed. */
export function VersionList({ versions }: { versions: readonly ReportVersion[] }) {
  const t = useMessages();
  const format = useDateFormat();
  const chosen = useHistory((state) => state.chosen);
  const counts = useHistory((state) => state.counts);
  const oldest = versions.at(-1);
  const nameOf = ({ source, savedAt }: ReportVersion) =>
    source === 'quarantine' ? t('history.damaged') : format(savedAt);
  const changesOf = (version: ReportVersion) => {
    if (version.source === 'quarantine') return format(version.savedAt);
    if (version === oldest) return t('history.oldest');
    const known = counts[version.name];
    return known === undefined ? t('history.reading') : known ? sentenceOf(known, t) : '';
  };
  return (
    <div className="history-list">
      <ListBox
        className="list"
        aria-label={t('history.list')}
        items={versions.map((version) => ({ id: keyOf(version), version }))}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        dependencies={[counts, format]}
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) void chooseVersion(String(key));
        }}
      >
        {({ id, version }) => (
          <ListBoxItem id={id} className="row" textValue={nameOf(version)}>
            <div className="row-texts">
              <Text slot="label" className="row-title">
                {nameOf(version)}
              </Text>
              <Text slot="description" className="row-detail">
                {version.isRedacted ? t('erasure.redacted') : changesOf(version)}
              </Text>
            </div>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

const KINDS = ['added', 'changed', 'removed', 'moved'] as const;

/** «добавлена 1 запись, изменены 2 записи». */
function sentenceOf(counts: DifferenceCounts, t: Translate): string {
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    t(`history.count.${kind}`, { count: counts[kind] }),
  );
  if (counts.properties) parts.push(t('history.count.properties'));
  return parts.join(', ') || t('history.count.none');
}
