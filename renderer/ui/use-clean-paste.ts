import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { paragraphsOfText } from '../../shared/edit/pasted-text';
import { MAX_TEXT_LENGTH } from '../../shared/model/record';
import { toast } from '../store/toasts';
import { endTypingRun } from '../store/workspace';
import { paragraphsOfHtml } from './read-html';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * What a text field does with the clipboard: text from Word, Excel or a page comes as clean
 * paragraphs, Ctrl+Shift+V takes plain text as it is, and each paste is one step of undo. More than a
 * field can keep is not cut off in silence: nothing is pasted, and it is said why.
 */
export function useCleanPaste(separator: '\n' | ' ') {
  const asItIs = useRef(false);
  return {
    onKeyDown: ({ code, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
      if (code === 'KeyV' && (ctrlKey || metaKey)) asItIs.current = shiftKey;
    },
    onPaste: (event: ClipboardEvent<TextElement>) => {
      const plain = asItIs.current;
      asItIs.current = false;
      endTypingRun();
      setTimeout(endTypingRun);
      const text = event.clipboardData.getData('text/plain');
      const cleaned = plain ? text : paragraphsOfClipboard(event.clipboardData).join(separator);
      if (!hasRoom(event.currentTarget, Math.max(text.length, cleaned.length))) {
        event.preventDefault();
        const values = { limit: MAX_TEXT_LENGTH };
        toast({ tone: 'danger', message: { key: 'toast.pasteTooLong', values } });
        return;
      }
      if (cleaned === '' || cleaned === text) return;
      event.preventDefault();
      insertText(event.currentTarget, edge(text, cleaned));
    },
  };
}

/** Whether a field can keep so many more signs in the place of those that are selected. */
function hasRoom({ value, selectionStart, selectionEnd }: TextElement, added: number): boolean {
  const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0);
  return value.length - replaced + added <= MAX_TEXT_LENGTH;
}

/** The clean paragraphs of what another program put on the clipboard. */
export function paragraphsOfClipboard(clipboard: DataTransfer): string[] {
  const html = clipboard.getData('text/html');
  return (
    (html === '' ? null : paragraphsOfHtml(html)) ??
    paragraphsOfText(clipboard.getData('text/plain'))
  );
}

/** A space at an end of a piece of one line is meant: it stands between the words around it. */
const edge = (text: string, cleaned: string): string =>
  /[\r\n]/.test(text)
    ? cleaned
    : `${/^[ \u00a0]/.exec(text)?.[0] ?? ''}${cleaned}${/[ \u00a0]$/.exec(text)?.[0] ?? ''}`;

/** Types the text at the caret, so that the field tells of it as of any other typing. */
function insertText(element: TextElement, text: string): void {
  element.focus();
  if (document.execCommand?.('insertText', false, text)) return;
  element.setRangeText(text, element.selectionStart ?? 0, element.selectionEnd ?? 0, 'end');
  element.dispatchEvent(new Event('input', { bubbles: true }));
}
