import { FileText, ListChecks } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useMemo } from 'react';
import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Text,
} from 'react-aria-components/ListBox';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { Answer, Item } from '../../shared/model/report';
import { deleteRecord, dropRecord, moveRecord } from '../store/editing';
import { focusField, goTo } from '../store/shell';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { type ListSection, sectionsOf } from './list-sections';
import { rowOf } from './row';

interface RecordListProps {
  questionId: string;
  answer: Answer;
  chosenId: string | null;
  query: string;
  label: string;
}

const ROW_HEIGHT = 54;
const HEADING_HEIGHT = 32;

/** An answer's records in the order of the document, under the document's month headings. */
export function RecordList({ questionId, answer, chosenId, query, label }: RecordListProps) {
  const t = useMessages();
  // Typing in the form must not wait for a list of thousands.
  const shown = useDeferredValue(answer);
  const sections = useMemo(() => sectionsOf(shown, query), [shown, query]);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': textOf(shown, String(key)) })),
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      if (id === undefined || target.dropPosition === 'on') return;
      dropRecord(String(id), { id: String(target.key), side: target.dropPosition });
    },
    isDisabled: query !== '',
  });

  const choose = (recordId: string) => goTo({ screen: 'question', questionId, recordId });
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (chosenId === null) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      event.stopPropagation();
      moveRecord(chosenId, event.key === 'ArrowUp' ? -1 : 1);
    }
    if (event.key === 'Delete') {
      event.preventDefault();
      event.stopPropagation();
      deleteRecord(chosenId);
    }
  };

  return (
    <div className="record-list" onKeyDownCapture={onKeyDownCapture}>
      <Virtualizer
        layout={ListLayout}
        layoutOptions={{ rowSize: ROW_HEIGHT, headingSize: HEADING_HEIGHT }}
      >
        <ListBox
          className="list"
          aria-label={label}
          items={sections}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosenId === null ? [] : [chosenId]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (key !== undefined) choose(String(key));
          }}
          onAction={(key) => {
            choose(String(key));
            focusField('text');
          }}
          dragAndDropHooks={dragAndDropHooks}
          renderEmptyState={() => (
            <EmptyState
              icon={<ListChecks size={28} />}
              title={query === '' ? t('list.emptyTitle') : t('list.nothingFound')}
              text={query === '' ? t('list.emptyText') : t('list.nothingFoundText', { query })}
            />
          )}
        >
          {(section: ListSection) => (
            <ListBoxSection
              id={section.key}
              className="list-section"
              {...(section.heading === '' ? { 'aria-label': t('type.narrative') } : {})}
            >
              {section.heading === '' ? null : (
                <Header className="list-heading">{section.heading}</Header>
              )}
              <Collection items={section.items}>{(item) => <Row item={item} />}</Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Virtualizer>
    </div>
  );
}

function Row({ item }: { item: Item }) {
  const t = useMessages();
  const { title, detail } = rowOf(item, t);
  return (
    <ListBoxItem id={item.id} textValue={title} className="row">
      {item.type === 'narrative' ? <FileText size={15} className="row-icon" aria-hidden /> : null}
      <div className="row-texts">
        <Text slot="label" className="row-title">
          {title}
        </Text>
        {detail === '' ? null : (
          <Text slot="description" className="row-detail">
            {detail}
          </Text>
        )}
      </div>
    </ListBoxItem>
  );
}

const textOf = ({ items }: Answer, id: string): string =>
  items.find((item) => item.id === id)?.text ?? '';
