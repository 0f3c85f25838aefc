import { CalendarClock, PencilLine } from 'lucide-react';
import { memo, useMemo, useRef } from 'react';
import { useDrop } from 'react-aria-components/useDrop';
import { type MonthTally, monthTallies } from '../../shared/edit/event-months';
import type { Translate } from '../../shared/messages';
import type { Item } from '../../shared/model/report';
import { addEventInMonth, moveEventsToMonth } from '../store/event-months';
import { goTo } from '../store/shell';
import { RECORD_DRAG } from '../ui/drag';
import { useMessages } from '../ui/messages';
import { useMonthNames } from '../ui/months';

interface MonthStripProps {
  questionId: string;
  items: readonly Item[];
  year: number;
  chosenId: string | null;
}

/** The year at a glance: how much each month tells, where nothing is, what is a draft or a plan. */
export const MonthStrip = memo(function MonthStrip({
  questionId,
  items,
  year,
  chosenId,
}: MonthStripProps) {
  const t = useMessages();
  const names = useMonthNames();
  const tallies = useMemo(() => monthTallies(items, year), [items, year]);
  const chosen = items.find(({ id }) => id === chosenId);
  const month = chosen?.type === 'event' ? (chosen.date?.from.slice(0, 7) ?? null) : null;
  return (
    <ul className="month-strip" aria-label={t('months.label')}>
      {tallies.map((tally, index) => (
        <li key={tally.month}>
          <Month
            questionId={questionId}
            tally={tally}
            name={names[index]?.label ?? ''}
            isCurrent={tally.month === month}
          />
        </li>
      ))}
    </ul>
  );
});

interface MonthProps {
  questionId: string;
  tally: MonthTally;
  name: string;
  isCurrent: boolean;
}

const SHORT = 3;

/** A month: a press goes to its first event, or adds one; events can be dropped on it. */
function Month({ questionId, tally, name, isCurrent }: MonthProps) {
  const t = useMessages();
  const ref = useRef<HTMLButtonElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    getDropOperation: (types) => (types.has(RECORD_DRAG) ? 'move' : 'cancel'),
    onDrop: async ({ items }) => {
      const texts = items.map((item) =>
        item.kind === 'text' && item.types.has(RECORD_DRAG) ? item.getText(RECORD_DRAG) : null,
      );
      const ids = (await Promise.all(texts)).filter((id) => id !== null);
      moveEventsToMonth(questionId, ids, tally.month);
    },
  });
  const label = labelOf(tally, name, t);
  return (
    // A plain button: the library's own would keep the drag's events to itself.
    <button
      {...dropProps}
      ref={ref}
      type="button"
      className="month"
      aria-label={label}
      title={label}
      {...(isCurrent ? { 'aria-current': 'true' as const } : {})}
      data-empty={tally.events === 0 || undefined}
      data-drop-target={isDropTarget || undefined}
      onClick={() => {
        if (tally.firstId === null) addEventInMonth(questionId, tally.month);
        else goTo({ screen: 'question', questionId, recordId: tally.firstId });
      }}
    >
      <span className="month-name">{name.slice(0, SHORT)}</span>
      <span className="month-tally">
        {tally.events === 0 ? '+' : tally.events}
        {tally.drafts > 0 ? <PencilLine size={11} aria-hidden /> : null}
        {tally.planned > 0 ? <CalendarClock size={11} aria-hidden /> : null}
      </span>
    </button>
  );
}

function labelOf({ events, drafts, planned }: MonthTally, name: string, t: Translate): string {
  const month = name.charAt(0).toLocaleUpperCase() + name.slice(1);
  if (events === 0) return t('months.add', { month });
  return [
    t('months.events', { month, count: events }),
    ...(drafts > 0 ? [t('months.draftsOf', { count: drafts })] : []),
    ...(planned > 0 ? [t('months.plannedOf', { count: planned })] : []),
  ].join(', ');
}
