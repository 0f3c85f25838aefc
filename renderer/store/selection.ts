import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Place } from './place';
import { shell, useShell } from './shell';

/** The records that are selected together with the one that is chosen. */
export const selection = createStore<{ ids: ReadonlySet<string> }>(() => ({ ids: new Set() }));

export const selectRecords = (ids: Iterable<string>): void =>
  selection.setState({ ids: new Set(ids) });

/** The selection counts only while the chosen record is part of it. */
function selectedAt(place: Place, ids: ReadonlySet<string>): ReadonlySet<string> {
  if (place.screen !== 'question' || place.recordId === null) return new Set();
  return ids.has(place.recordId) ? ids : new Set([place.recordId]);
}

export const selectedRecords = (): ReadonlySet<string> =>
  selectedAt(shell.getState().place, selection.getState().ids);

export function useSelectedRecords(): ReadonlySet<string> {
  const place = useShell((state) => state.place);
  const ids = useStore(selection, (state) => state.ids);
  return useMemo(() => selectedAt(place, ids), [place, ids]);
}
