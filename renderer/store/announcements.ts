import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { MessageKey, MessageValues } from '../../shared/messages';
import type { Step } from './step';

/** What screen readers are told because nothing else on the screen says it. */
export interface Announcement {
  key: Extract<MessageKey, `announce.${string}`>;
  values?: MessageValues;
  /** The step that `{step}` stands for. */
  step?: Step;
}

/** A new object is said again, even with the same words. */
export const announcements = createStore<{ last: Announcement | null }>(() => ({ last: null }));
export const useAnnouncement = (): Announcement | null =>
  useStore(announcements, ({ last }) => last);

export const announce = (last: Announcement): void => announcements.setState({ last });
