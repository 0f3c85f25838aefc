import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Failure } from '../../shared/failure';
import { defaultPreferences, type Preferences } from '../../shared/model/preferences';
import type { ReportSummary } from '../../shared/model/report';
import { api } from './api';
import { settleDrafts } from './drafts';
import type { Place } from './place';

export type OpenDialog =
  | 'newReport'
  | 'capture'
  | 'erasePerson'
  | 'exchange'
  | 'moveReport'
  | 'formFile'
  | 'writeExchange'
  | 'unlock'
  | 'search'
  | 'replace'
  | 'protect'
  | 'fit'
  | 'paste'
  | 'templates'
  | 'shortcuts'
  | 'help'
  | 'welcome'
  | 'about'
  | null;

/** The window around the work: where the user is, what the library holds, how they like it. */
export interface Shell {
  phase: 'starting' | 'ready';
  version: string;
  dataFolder: string;
  preferences: Preferences;
  reports: ReportSummary[];
  place: Place;
  /** What was chosen on each question when it was left, by question id. */
  chosen: Record<string, string>;
  query: string;
  dialog: OpenDialog;
  /** Only the text that is worked on is shown. */
  focusMode: boolean;
  notices: Failure[];
  /** Asks a field to take the focus, that of a record where one is named; a new object asks again. */
  focus: { field: FocusField; recordId: string | null } | null;
}

export type FocusField = 'search' | 'text' | 'nextRegion';

export const shell = createStore<Shell>(() => ({
  phase: 'starting',
  version: '',
  dataFolder: '',
  preferences: defaultPreferences,
  reports: [],
  place: { screen: 'library' },
  chosen: {},
  query: '',
  dialog: null,
  focusMode: false,
  notices: [],
  focus: null,
}));

export const useShell = <T>(select: (state: Shell) => T): T => useStore(shell, select);

/** Goes to a place. A question without a record shows the one that was chosen there last. */
export function goTo(place: Place): void {
  settleDrafts();
  shell.setState(({ place: from, chosen, query }) => {
    const questionId = place.screen === 'question' ? place.questionId : null;
    const same = from.screen === 'question' && from.questionId === questionId;
    return {
      place,
      query: same ? query : '',
      chosen:
        place.screen === 'question' && place.recordId !== null
          ? { ...chosen, [place.questionId]: place.recordId }
          : chosen,
    };
  });
}

/** The way to a question, with what was chosen there last. */
export const questionPlace = (questionId: string): Place => ({
  screen: 'question',
  questionId,
  recordId: shell.getState().chosen[questionId] ?? null,
});

export const focusField = (field: FocusField): void =>
  shell.setState(({ place }) => ({
    focus: { field, recordId: place.screen === 'question' ? place.recordId : null },
  }));
export const openDialog = (dialog: OpenDialog): void => shell.setState({ dialog });
export const closeDialog = (): void => shell.setState({ dialog: null });
export const setQuery = (query: string): void => shell.setState({ query });
export const toggleFocusMode = (): void =>
  shell.setState(({ focusMode }) => ({ focusMode: !focusMode }));
export const dismissNotices = (): void => shell.setState({ notices: [] });

/** Changes preferences and remembers them. */
export function setPreferences(change: Partial<Preferences>): void {
  const preferences = { ...shell.getState().preferences, ...change };
  shell.setState({ preferences });
  void api.call('preferences:save', preferences);
}

/** Changes preferences for the moment, such as while an edge is dragged. */
export const setPreferencesLightly = (change: Partial<Preferences>): void =>
  shell.setState(({ preferences }) => ({ preferences: { ...preferences, ...change } }));

export const showDataFolder = (): void => void api.call('app:showDataFolder', undefined);
