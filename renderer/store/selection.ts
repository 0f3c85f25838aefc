import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Place } from './place';
import { shell, useShell } from './shell';
import { useWorkspace, workspace } from './workspace';

/** The records that are selected together with the one that is chosen. */
export const selection = createStore<{ ids: ReadonlySet<string> }>(() => ({ ids: new Set() }));

export const selectRecords = (ids: Iterable<string>): void =>
  selection.setState({ ids: new Set(ids) });

/** The selection counts only while the chosen record is part of it. */
function selectedAt(place: Place, ids: ReadonlySet<string>): ReadonlySet<string> {
  const chosen = chosenAt(place);
  if (chosen === null) return new Set();
  return ids.has(chosen) ? ids : new Set([chosen]);
}

/** A question without a chosen record shows its first one. */
function chosenAt(place: Place): string | null {
  if (place.screen !== 'question') return null;
  const items = workspace.getState().report?.answers[place.questionId]?.items ?? [];
  return (items.find(({ id }) => id === place.recordId) ?? items[0])?.id ?? null;
}

export const selectedRecords = (): ReadonlySet<string> =>
  selectedAt(shell.getState().place, selection.getState().ids);

export function useSelectedRecords(): ReadonlySet<string> {
  const place = useShell((state) => state.place);
  const ids = useStore(selection, (state) => state.ids);
  const first = useWorkspace(({ report }) =>
    place.screen === 'question' ? report?.answers[place.questionId]?.items[0]?.id : undefined,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first record is shown when none is chosen
  return useMemo(() => selectedAt(place, ids), [place, ids, first]);
}
