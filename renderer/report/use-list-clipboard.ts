import { type RefObject, useEffect } from 'react';
import { copyRecords, cutRecords, offerPasted, pasteRecords } from '../store/clipboard';
import { paragraphsOfClipboard } from '../ui/use-clean-paste';

/** Whose own business the clipboard is while the focus is in one of them. */
const OTHERS = 'input, textarea, [contenteditable="true"], [role="dialog"], [role="menu"]';

/**
 * Copies and cuts records while the focus is in the list, and pastes them wherever no field has it:
 * a question that is still empty has no row to be focused. The browser tells of the clipboard where
 * text is selected, and without such text at the page itself, never at a row: so the whole document
 * is listened to. In this way the keys of every layout and the menu lead here alike.
 */
export function useListClipboard(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listener =
      (isOurs: () => boolean, handle: (clipboard: DataTransfer) => boolean) =>
      (event: ClipboardEvent) => {
        const { clipboardData, defaultPrevented } = event;
        if (!clipboardData || defaultPrevented || !isOurs()) return;
        // What has been taken here is not for the browser any more.
        if (handle(clipboardData)) event.preventDefault();
      };
    const inList = () => list.current?.contains(document.activeElement) ?? false;
    const inNoField = () => !document.activeElement?.closest(OTHERS);
    const listeners = {
      copy: listener(inList, copyRecords),
      cut: listener(inList, cutRecords),
      paste: listener(inNoField, paste),
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
