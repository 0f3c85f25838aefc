import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';
import type { Failure } from '../../shared/failure';
import type { MessageKey, MessageValues } from '../../shared/messages';

/** A passing message: what happened and, at most, two things to do about it. */
export interface ToastContent {
  tone: 'neutral' | 'success' | 'danger';
  message: { key: MessageKey; values?: MessageValues };
  actions?: { label: MessageKey; run: () => void }[];
}

/** Long enough to read and to reach the button, in milliseconds. */
const SHOWN = 12_000;

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** Shows a message; a failure stays until it is closed. */
export function toast(content: ToastContent): void {
  toasts.add(content, content.tone === 'danger' ? {} : { timeout: SHOWN });
}

export const toastFailure = ({ reason, file }: Failure): void =>
  toast({ tone: 'danger', message: { key: `failure.${reason}`, values: { file } } });
