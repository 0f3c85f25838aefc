import { createStore } from 'zustand/vanilla';
import { openDialog } from './shell';

/** What a new report begins with: nothing, last year's report, or all of another one. */
export const BASES = ['empty', 'lastYear', 'copy'] as const;
export type Basis = (typeof BASES)[number];

export interface NewReport {
  basis: Basis;
  /** The report that it begins with; '' for whichever fits. */
  sourceId: string;
}

const USUAL: NewReport = { basis: 'empty', sourceId: '' };
const asked = createStore<NewReport>(() => USUAL);

/** Opens the dialog with a choice already made. */
export function askForReport(choice: NewReport): void {
  asked.setState(choice, true);
  openDialog('newReport');
}

/** The choice with which the dialog opens; asked for once. */
export function takeAsked(): NewReport {
  const choice = asked.getState();
  asked.setState(USUAL, true);
  return choice;
}
