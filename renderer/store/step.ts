import type { MessageKey, MessageValues } from '../../shared/messages';
import type { Place, Screen } from './place';

/** What a step of undo is called: «удаление мероприятия». */
export interface Step {
  key: StepKey;
  values?: MessageValues;
}
export type StepKey = Extract<MessageKey, `step.${string}`>;

/** Where an edit is made, and what undo makes of it. */
export interface EditPlace {
  place: Place;
  /** The field that is typed in: changes of one field in a row are one step of undo. */
  typing?: string;
  /** What undo calls the step; without it, the step is named by its place. */
  step?: StepKey | Step;
}

const BY_SCREEN: Partial<Record<Screen, StepKey>> = {
  question: 'step.record',
  inbox: 'step.inbox',
  properties: 'step.properties',
  checklist: 'step.checklist',
  cities: 'step.registry',
  settings: 'step.settings',
};

/** The name that an edit was given, or else what it is called by its place. */
export function stepOf({ step, typing, place }: EditPlace): Step {
  if (step !== undefined) return typeof step === 'string' ? { key: step } : step;
  if (typing !== undefined && place.screen === 'question') return { key: 'step.typing' };
  return { key: BY_SCREEN[place.screen] ?? 'step.change' };
}
