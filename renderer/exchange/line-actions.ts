import type { Assignment } from '../../shared/document/assignment';
import { type Questionnaire, questionsOf } from '../../shared/model/questionnaire';

/** What a line can be made, each by one key. Keys go by their places, so that the layout is no matter. */
export const LINE_ACTIONS = [
  { id: 'event', key: 'E', as: { kind: 'record', answerKind: 'eventsByMonth' } },
  { id: 'problem', key: 'P', as: { kind: 'record', answerKind: 'problems' } },
  { id: 'task', key: 'K', as: { kind: 'record', answerKind: 'tasks' } },
  { id: 'initiative', key: 'I', as: { kind: 'record', answerKind: 'initiatives' } },
  { id: 'month', key: 'M', as: { kind: 'month' } },
  { id: 'heading', key: 'H', as: { kind: 'heading' } },
  { id: 'text', key: 'T', as: { kind: 'narrative' } },
  { id: 'continuation', key: 'A', as: { kind: 'continuation' } },
  { id: 'join', key: 'J', as: { kind: 'joined' } },
] as const satisfies readonly { id: string; key: string; as: Assignment }[];

/** The kinds of record that a form has no question for can't be chosen. */
export const actionsFor = (form: Questionnaire) =>
  LINE_ACTIONS.filter(({ as }) => {
    if (as.kind !== 'record') return true;
    return questionsOf(form).some(({ answerKind }) => answerKind === as.answerKind);
  });

export type LineCommand =
  | { kind: 'assign'; as: Assignment | null }
  | { kind: 'split' | 'undo' | 'nextUnclear' | 'previousUnclear' };

interface Pressed {
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What a key does to the chosen line; null for a key without meaning. */
export function commandOfKey(pressed: Pressed, form: Questionnaire): LineCommand | null {
  const { code, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return null;
  if (ctrlKey || metaKey) return code === 'KeyZ' && !shiftKey ? { kind: 'undo' } : null;
  if (code === 'KeyN') return { kind: shiftKey ? 'previousUnclear' : 'nextUnclear' };
  if (shiftKey) return null;
  if (code === 'KeyS') return { kind: 'split' };
  if (code === 'KeyU') return { kind: 'undo' };
  if (code === 'Backspace' || code === 'Delete') return { kind: 'assign', as: null };
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  const question = digit ? questionsOf(form)[Number(digit) - 1] : undefined;
  if (question) return { kind: 'assign', as: { kind: 'question', questionId: question.id } };
  const action = actionsFor(form).find(({ key }) => code === `Key${key}`);
  return action ? { kind: 'assign', as: action.as } : null;
}
