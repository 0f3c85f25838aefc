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

/** The choice with which the dialog opens. It may be rendered more than once before it is there. */
export const askedReport = (): NewReport => asked.getState();

/** Forgets the choice when the dialog closes: the next one is for whatever fits. */
export const forgetAsked = (): void => asked.setState(USUAL, true);
