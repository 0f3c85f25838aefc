import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { paragraphsOfText } from '../../shared/edit/pasted-text';
import { endTypingRun } from '../store/workspace';
import { paragraphsOfHtml } from './read-html';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * What a text field does with the clipboard: text from Word, Excel or a page comes as clean
 * paragraphs, Ctrl+Shift+V takes plain text as it is, and each paste is one step of undo.
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
      if (plain) return;
      const text = event.clipboardData.getData('text/plain');
      const cleaned = paragraphsOfClipboard(event.clipboardData).join(separator);
      if (cleaned === '' || cleaned === text) return;
      event.preventDefault();
      insertText(event.currentTarget, edge(text, cleaned));
    },
  };
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
