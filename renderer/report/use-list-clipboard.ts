import { type RefObject, useEffect } from 'react';
import { copyRecords, cutRecords, offerPasted, pasteRecords } from '../store/clipboard';
import { paragraphsOfClipboard } from '../ui/use-clean-paste';

/**
 * Copies, cuts and pastes records while the focus is in the list. The browser tells of the clipboard
 * where text is selected, and without such text at the page itself, never at a focused row: so the
 * whole document is listened to. In this way the keys of every layout and the menu lead here alike.
 */
export function useListClipboard(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listener = (handle: (clipboard: DataTransfer) => boolean) => (event: ClipboardEvent) => {
      const { clipboardData, defaultPrevented } = event;
      if (!clipboardData || defaultPrevented) return;
      if (!list.current?.contains(document.activeElement)) return;
      // What has been taken here is not for the browser any more.
      if (handle(clipboardData)) event.preventDefault();
    };
    const listeners = {
      copy: listener(copyRecords),
      cut: listener(cutRecords),
      paste: listener(paste),
    };
    const names = Object.keys(listeners) as (keyof typeof listeners)[];
    for (const name of names) document.addEventListener(name, listeners[name]);
    return () => {
      for (const name of names) document.removeEventListener(name, listeners[name]);
    };
  }, [list]);
}

function paste(clipboard: DataTransfer): boolean {
  if (!pasteRecords(clipboard)) offerPasted(paragraphsOfClipboard(clipboard));
  return true;
}
