import { FileClock } from 'lucide-react';
import { useEffect } from 'react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components/ListBox';
import type { Edition } from '../../shared/model/edition';
import { chooseEdition, useShownEdition } from '../store/changes';
import { useWorkspace } from '../store/workspace';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { ApprovalSheet } from './ApprovalSheet';
import { EditionDetail } from './EditionDetail';
import { EditionForm } from './EditionForm';
import { useEditionName } from './edition-name';
import '../styles/changes.css';

/** What others have seen of the report, what has changed since, and who has to agree. */
export function ChangesScreen() {
  const t = useMessages();
  const editions = useWorkspace(({ report }) => report?.editions);
  const shown = useShownEdition();
  const chosen = editions?.find(({ id }) => shown.kind !== 'none' && shown.id === id);
  useEffect(() => {
    const newest = editions?.at(-1);
    if (!chosen && newest) void chooseEdition(newest);
  }, [chosen, editions]);
  if (!editions) return null;
  return (
    <div className="panes">
      <section className="pane list-pane changes-list-pane" aria-label={t('changes.list')}>
        <header className="list-header">
          <h1>{t('changes.title')}</h1>
        </header>
        <div className="changes-side">
          {editions.length > 0 ? <EditionList editions={editions} chosen={chosen?.id} /> : null}
          <EditionForm count={editions.length} />
          <ApprovalSheet />
        </div>
      </section>
      <section className="pane form-pane" aria-label={t('changes.paper')}>
        {chosen ? (
          <EditionDetail edition={chosen} />
        ) : (
          <EmptyState
            icon={<FileClock size={32} />}
            title={t('changes.empty')}
            text={t('changes.emptyText')}
          />
        )}
      </section>
    </div>
  );
}

function EditionList({
  editions,
  chosen,
}: {
  editions: readonly Edition[];
  chosen: string | undefined;
}) {
  const t = useMessages();
  const nameOf = useEditionName();
  return (
    <ListBox
      className="list changes-list"
      aria-label={t('changes.list')}
      items={editions.toReversed()}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      dependencies={[nameOf]}
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        const edition = editions.find(({ id }) => id === key);
        if (edition) void chooseEdition(edition);
      }}
    >
      {(edition) => (
        <ListBoxItem id={edition.id} className="row" textValue={nameOf(edition)}>
          <div className="row-texts">
            <Text slot="label" className="row-title">
              {nameOf(edition)}
            </Text>
            {edition.remark ? (
              <Text slot="description" className="row-detail">
                {edition.remark}
              </Text>
            ) : null}
          </div>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
