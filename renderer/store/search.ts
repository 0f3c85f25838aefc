import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { findItem } from '../../shared/edit/edit-answer';
import { type ReplaceOptions, replaceHits, type TextHit } from '../../shared/edit/replace-text';
import type { Command, SearchOutcome } from '../../shared/ipc';
import { excerpt } from '../../shared/language/excerpt';
import { MAX_QUERY_LENGTH, type SearchResult } from '../../shared/search/search-contract';
import type { Filters, SearchTarget } from '../../shared/search/search-document';
import { api } from './api';
import { openReport } from './library';
import { flush } from './saver';
import { focusField, goTo, shell } from './shell';
import { toastUntil } from './undo-toast';
import { editReport, undo, workspace } from './workspace';

/** The search over the whole library, as long as its dialog is open, and what it remembers. */
export interface Search {
  text: string;
  filters: Filters;
  result: SearchResult;
  /** Files that are still being read. */
  reading: { done: number; total: number } | null;
  isUnavailable: boolean;
  /** The commands that were run from here, the latest first. */
  recent: Command[];
}

const NOTHING: SearchResult = { total: 0, hits: [], countries: [] };
const LIMIT = 40;
/** While files are being read, the answer is asked for again after so long, in milliseconds. */
const ASK_AGAIN = 300;
const MAX_RECENT = 8;

export const search = createStore<Search>(() => ({
  text: '',
  filters: {},
  result: NOTHING,
  reading: null,
  isUnavailable: false,
  recent: [],
}));

export const useSearch = <T>(select: (state: Search) => T): T => useStore(search, select);

let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Begins a search; what was typed a moment ago is found too. */
export async function beginSearch(): Promise<void> {
  search.setState({ text: '', filters: {}, result: NOTHING, isUnavailable: false });
  await flush();
  await ask(true);
}

/** The dialog is closed: nobody waits for answers any more. */
export function endSearch(): void {
  asked++;
  clearTimeout(timer);
}

export function searchFor(change: Partial<Pick<Search, 'text' | 'filters'>>): void {
  search.setState(change);
  void ask(false);
}

async function ask(refresh: boolean): Promise<void> {
  clearTimeout(timer);
  const turn = ++asked;
  const { text, filters } = search.getState();
  const query = { text: text.slice(0, MAX_QUERY_LENGTH), filters, limit: LIMIT, refresh };
  const outcome = await api.call('search:query', query);
  // A later question has been asked, or the dialog is gone.
  if (turn === asked) accept(outcome);
}

function accept(outcome: SearchOutcome): void {
  if (outcome.kind === 'unavailable') {
    search.setState({ result: NOTHING, reading: null, isUnavailable: true });
    return;
  }
  const { total, hits, countries, reading } = outcome;
  search.setState({ result: { total, hits, countries }, reading, isUnavailable: false });
  if (reading) timer = setTimeout(() => void ask(false), ASK_AGAIN);
}

/** Remembers a command that was run from the dialog. */
export const rememberCommand = (command: Command): void =>
  search.setState(({ recent }) => ({
    recent: [command, ...recent.filter((each) => each !== command)].slice(0, MAX_RECENT),
  }));

/** Goes to what was found, into another report if need be, and puts the cursor into its text. */
export async function openTarget(target: SearchTarget): Promise<void> {
  switch (target.kind) {
    case 'city':
      return goTo({ screen: 'cities', cityId: target.cityId });
    case 'capture':
      return goTo({ screen: 'inbox', captureId: target.captureId });
    case 'report':
      if (workspace.getState().report?.id !== target.reportId) await openReport(target.reportId);
      return goTo({ screen: 'properties' });
    case 'record': {
      if (workspace.getState().report?.id !== target.reportId) await openReport(target.reportId);
      const { report } = workspace.getState();
      if (report?.id !== target.reportId || !findItem(report, target.recordId)) return;
      goTo({ screen: 'question', questionId: target.questionId, recordId: target.recordId });
      focusField('text');
    }
  }
}

/** So much of what was replaced names the step. */
const NAMED = 24;

/** Replaces the chosen hits as one step of undo, and offers to take it back. */
export function replaceInReport(
  hits: readonly TextHit[],
  { find, replacement }: Pick<ReplaceOptions, 'find' | 'replacement'>,
): void {
  const words = { find: excerpt(find.trim(), NAMED), replacement: excerpt(replacement, NAMED) };
  editReport((report) => replaceHits(report, hits), {
    place: shell.getState().place,
    step: { key: 'step.replace', values: { ...words, count: hits.length } },
  });
  const after = workspace.getState().report;
  toastUntil(() => workspace.getState().report !== after, {
    tone: 'success',
    message: { key: 'replace.done', values: { count: hits.length } },
    actions: [
      {
        label: 'action.undo',
        run: () => {
          if (workspace.getState().report === after) undo();
        },
      },
    ],
  });
}
