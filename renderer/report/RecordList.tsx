import { FileText, ListChecks, StickyNote } from 'lucide-react';
import {
  type KeyboardEvent,
  memo,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
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
import { deleteRecords, dropRecords, moveRecords } from '../store/bulk';
import { selectedRecords, selectRecords, useSelectedRecords } from '../store/selection';
import { focusField, goTo } from '../store/shell';
import { RECORD_DRAG } from '../ui/drag';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { isSameRecord, keepSections, type ListSection, sectionsOf } from './list-sections';
import { rowOf } from './row';
import { RowItems, RowItemsContext, useRowItem } from './row-items';
import { useChosenInView } from './use-chosen-in-view';
import { useListClipboard } from './use-list-clipboard';

interface RecordListProps {
  questionId: string;
  answer: Answer;
  chosenId: string | null;
  query: string;
  label: string;
}

const SIZES = { row: 54, heading: 32 };

/** An answer's records in the order of the document, under the document's month headings. */
export const RecordList = memo(function RecordList({ answer, ...list }: RecordListProps) {
  const { chosenId, query } = list;
  // What is pressed in the form must not wait for a list of thousands.
  const shown = useDeferredValue(answer);
  const [isInside, setInside] = useState(false);
  const sections = useSections(shown, query, isInside);
  const [rowItems] = useState(() => new RowItems());
  useLayoutEffect(() => rowItems.replace(shown.items), [rowItems, shown]);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (chosenId === null) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      event.stopPropagation();
      moveRecords(selectedRecords(), event.key === 'ArrowUp' ? -1 : 1);
    }
    if (event.key === 'Delete') {
      event.preventDefault();
      event.stopPropagation();
      deleteRecords(selectedRecords());
    }
  };
  return (
    <div
      className="record-list"
      onKeyDownCapture={onKeyDownCapture}
      onFocusCapture={() => setInside(true)}
      onBlurCapture={({ currentTarget, relatedTarget }) =>
        setInside(currentTarget.contains(relatedTarget))
      }
    >
      <RowItemsContext value={rowItems}>
        <SectionList {...list} sections={sections} rowItems={rowItems} />
      </RowItemsContext>
    </div>
  );
});

interface SectionListProps extends Omit<RecordListProps, 'answer'> {
  sections: ListSection[];
  rowItems: RowItems;
}

const SectionList = memo(function SectionList({
  questionId,
  chosenId,
  query,
  label,
  sections,
  rowItems,
}: SectionListProps) {
  const t = useMessages();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        'text/plain': rowItems.find(String(key))?.text ?? '',
        [RECORD_DRAG]: String(key),
      })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return;
      dropRecords(new Set([...keys].map(String)), {
        id: String(target.key),
        side: target.dropPosition,
      });
    },
    isDisabled: query !== '',
  });

  const list = useRef<HTMLDivElement>(null);
  useListClipboard(list);
  useChosenInView(list, sections, chosenId, query, SIZES);
  const selected = useSelectedRecords();
  const choose = (recordId: string) => goTo({ screen: 'question', questionId, recordId });
  return (
    <Virtualizer
      layout={ListLayout}
      layoutOptions={{ rowSize: SIZES.row, headingSize: SIZES.heading }}
    >
      <ListBox
        ref={list}
        className="list"
        aria-label={label}
        items={sections}
        selectionMode="multiple"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected.size > 0 ? selected : chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          const ids = keys === 'all' ? shownIds(sections) : [...keys].map(String);
          const lead = chosenId !== null && ids.includes(chosenId) ? chosenId : ids[0];
          selectRecords(ids);
          if (lead !== undefined) choose(lead);
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
  );
});

/**
 * The sections; those that have not changed are the same objects, whose rows stay as they are. What a
 * row shows of its record it follows by itself; the list follows it only while it has the focus, since
 * typing then finds a record by its first letters.
 */
function useSections(answer: Answer, query: string, isInside: boolean): ListSection[] {
  const last = useRef<ListSection[]>([]);
  return useMemo(() => {
    const isSame = isInside ? Object.is : isSameRecord;
    last.current = keepSections(last.current, sectionsOf(answer, query), isSame);
    return last.current;
  }, [answer, query, isInside]);
}

function Row({ item }: { item: Item }) {
  const t = useMessages();
  return (
    <ListBoxItem id={item.id} textValue={rowOf(item, t).title} className="row">
      <RowTexts item={item} />
    </ListBoxItem>
  );
}

function RowTexts({ item }: { item: Item }) {
  const t = useMessages();
  const present = useRowItem(item);
  const { title, detail } = rowOf(present, t);
  return (
    <>
      {present.type === 'narrative' ? (
        <FileText size={15} className="row-icon" aria-hidden />
      ) : null}
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
      {present.note === '' ? null : (
        <StickyNote size={13} className="row-icon" role="img" aria-label={t('note.mark')} />
      )}
    </>
  );
}

const shownIds = (sections: ListSection[]): string[] =>
  sections.flatMap(({ items }) => items.map(({ id }) => id));
