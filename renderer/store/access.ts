import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LockState } from '../../shared/library-lock';
import { api } from './api';
import type { Screen } from './place';
import { useShell } from './shell';
import { toast } from './toasts';

/** Whether what the window shows may be changed. */
export interface Access {
  /** The library as a whole. */
  lock: LockState;
  /** The open report was written by a newer program. */
  isNewer: boolean;
}

const access = createStore<Access>(() => ({ lock: { kind: 'held' }, isNewer: false }));
export const useAccess = <T>(select: (state: Access) => T): T => useStore(access, select);

export const setAccess = (change: Partial<Access>): void => access.setState(change);

const OF_REPORT = new Set<Screen>(['properties', 'question', 'checklist', 'handEdits']);

/** True where fields show their text and take none. */
export function useReadOnly(): boolean {
  const isOfReport = useShell(({ place }) => OF_REPORT.has(place.screen));
  return useAccess(({ lock, isNewer }) => lock.kind !== 'held' || (isNewer && isOfReport));
}

/** Whether a change may be made; if not, says so. */
export function mayChange(what: { report: boolean }): boolean {
  const { lock, isNewer } = access.getState();
  if (lock.kind === 'held' && !(what.report && isNewer)) return true;
  toast({ tone: 'neutral', message: { key: 'readOnly.blocked' } });
  return false;
}

/** Follows who owns the library; returns the function that stops it. */
export const followLock = (): (() => void) => api.listen('lock', (lock) => setAccess({ lock }));
