import { CalendarArrowUp } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { itemsOf } from '../../shared/edit/edit-answer';
import { monthTallies } from '../../shared/edit/event-months';
import type { Event } from '../../shared/model/event';
import { moveEventsToMonth } from '../store/event-months';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { useMonthNames } from '../ui/months';

interface MoveToMonthProps {
  event: Event;
  questionId: string;
  reportYear: number;
}

/** What dragging an event onto a month does, as a menu. */
export function MoveToMonth({ event, questionId, reportYear }: MoveToMonthProps) {
  const t = useMessages();
  return (
    <MenuTrigger>
      <Button look="quiet" icon={<CalendarArrowUp size={15} aria-hidden />}>
        {t('event.moveToMonth')}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Months event={event} questionId={questionId} reportYear={reportYear} />
      </Popover>
    </MenuTrigger>
  );
}

function Months({ event, questionId, reportYear }: MoveToMonthProps) {
  const t = useMessages();
  const names = useMonthNames();
  const report = useWorkspace((state) => state.report);
  const tallies = report ? monthTallies(itemsOf(report, questionId), reportYear) : [];
  const present = event.date?.from.slice(0, 7);
  return (
    <Menu
      className="menu"
      aria-label={t('event.moveToMonth')}
      disabledKeys={present === undefined ? [] : [present]}
    >
      {tallies.map(({ month, events }, index) => (
        <MenuItem
          key={month}
          id={month}
          className="menu-item"
          onAction={() => moveEventsToMonth(questionId, [event.id], month)}
        >
          {t('event.moveToMonthItem', { month: names[index]?.label ?? '', count: events })}
        </MenuItem>
      ))}
    </Menu>
  );
}
