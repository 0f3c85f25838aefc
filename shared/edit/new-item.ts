import { type EventDate, emptyEvent, writtenText } from '../model/event';
import { emptyInitiative } from '../model/initiative';
import { emptyNarrative } from '../model/narrative';
import { emptyProblem } from '../model/problem';
import type { AnswerKind } from '../model/questionnaire';
import type { Item } from '../model/report';
import { emptyTask } from '../model/task';

/** An empty record of the type that answers such a question. */
export function emptyItem(kind: AnswerKind, id: string, date: EventDate | null = null): Item {
  switch (kind) {
    case 'eventsByMonth':
      return emptyEvent(id, date);
    case 'problems':
      return emptyProblem(id);
    case 'tasks':
      return emptyTask(id);
    case 'initiatives':
      return emptyInitiative(id);
    case 'paragraphs':
    case 'table':
    case 'computedList':
      return emptyNarrative(id);
  }
}

/** A copy that suits such a question: another type of record keeps its words, cities and note. */
export function copyFor(kind: AnswerKind, item: Item, id: string): Item {
  const empty = emptyItem(kind, id);
  if (item.type === 'narrative' || item.type === empty.type) return { ...item, id };
  const shared = {
    text: item.type === 'event' ? writtenText(item) : item.text,
    note: item.note,
    ...('partnerCityIds' in item && 'partnerCityIds' in empty
      ? { partnerCityIds: item.partnerCityIds }
      : {}),
  };
  return { ...empty, ...shared } as Item;
}
