import {
  changeItems,
  dateItems,
  dropItems,
  duplicateItems,
  itemsWith,
  moveItems,
  removeItems,
  restoreItems,
} from '../../shared/edit/edit-many';
import type { EventDate } from '../../shared/model/event';
import type { Item, Report } from '../../shared/model/report';
import { newId } from './id';
import type { Place } from './place';
import { selectRecords } from './selection';
import { goTo, shell } from './shell';
import type { EditPlace } from './step';
import { toastUntil } from './undo-toast';
import { editReport, workspace } from './workspace';

/** What is done to one or several records of a question at once, each as one step of undo. */

type Ids = ReadonlySet<string>;

/** The question that holds the records, with its records. */
function holderOf(ids: Ids): { report: Report; questionId: string; items: Item[] } | null {
  const { report } = workspace.getState();
  const [id] = ids;
  if (!report || id === undefined) return null;
  for (const [questionId, { items }] of Object.entries(report.answers)) {
    if (items.some((item) => item.id === id)) return { report, questionId, items };
  }
  return null;
}

const recordPlace = (questionId: string, recordId: string | null): Place => ({
  screen: 'question',
  questionId,
  recordId,
});

/** Where undo leads: to the chosen record if it is one of them. */
function placeOf(questionId: string, ids: Ids): Place {
  const { place } = shell.getState();
  if (place.screen === 'question' && place.recordId !== null && ids.has(place.recordId)) {
    return place;
  }
  return recordPlace(questionId, [...ids][0] ?? null);
}

function edit(ids: Ids, change: (report: Report) => Report, step: EditPlace['step']): void {
  const holder = holderOf(ids);
  if (holder) editReport(change, { place: placeOf(holder.questionId, ids), ...(step && { step }) });
}

/** Deletes records, goes to the next one and offers to bring them back. */
export function deleteRecords(ids: Ids, why: 'delete' | 'cut' = 'delete'): void {
  const holder = holderOf(ids);
  if (!holder) return;
  const { report, questionId, items } = holder;
  const last = items.findLastIndex(({ id }) => ids.has(id));
  const next =
    items.slice(last + 1).find(({ id }) => !ids.has(id)) ??
    items.slice(0, last).findLast(({ id }) => !ids.has(id));
  const removed = itemsWith(report, ids);
  const values = { count: removed.length, type: removed[0]?.type ?? 'narrative' };
  edit(ids, (current) => removeItems(current, ids), { key: `step.${why}`, values });
  goTo(recordPlace(questionId, next?.id ?? null));
  const isOver = () => {
    const { report: now } = workspace.getState();
    return now?.id !== report.id || itemsWith(now, ids).length > 0;
  };
  toastUntil(isOver, {
    tone: 'neutral',
    message:
      removed.length === 1
        ? { key: 'toast.recordDeleted', values }
        : { key: 'toast.recordsDeleted', values },
    actions: [{ label: 'action.undo', run: () => bringBack(report, questionId, ids) }],
  });
}

function bringBack(before: Report, questionId: string, ids: Ids): void {
  if (workspace.getState().report?.id !== before.id) return;
  const place = recordPlace(questionId, [...ids][0] ?? null);
  editReport((current) => restoreItems(current, before, ids), { place, step: 'step.restore' });
  selectRecords(ids);
  goTo(place);
}

export const moveRecords = (ids: Ids, step: -1 | 1): void =>
  edit(ids, (report) => moveItems(report, ids, step), {
    key: 'step.move',
    values: { count: ids.size },
  });

export const dropRecords = (ids: Ids, target: { id: string; side: 'before' | 'after' }): void =>
  edit(ids, (report) => dropItems(report, ids, target), {
    key: 'step.move',
    values: { count: ids.size },
  });

export const dateRecords = (ids: Ids, date: EventDate | null): void =>
  edit(ids, (report) => dateItems(report, ids, date), {
    key: 'step.bulkChange',
    values: { count: ids.size },
  });

/** Changes the same field of all these records that have it. */
export const changeRecords = <T extends Item['type']>(
  ids: Ids,
  type: T,
  change: Partial<Extract<Item, { type: T }>>,
): void =>
  edit(
    ids,
    (report) =>
      changeItems(report, ids, (item) =>
        item.type === type ? ({ ...item, ...change } as Item) : item,
      ),
    { key: 'step.bulkChange', values: { count: ids.size } },
  );

/** Puts copies behind the records and selects them. */
export function duplicateRecords(ids: Ids): void {
  const holder = holderOf(ids);
  if (!holder) return;
  const { report, copies } = duplicateItems(holder.report, ids, newId);
  const place = recordPlace(holder.questionId, copies[0] ?? null);
  editReport(() => report, { place, step: { key: 'step.duplicate', values: { count: ids.size } } });
  selectRecords(copies);
  goTo(place);
}
