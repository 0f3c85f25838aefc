import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';
import type { Failure } from '../../shared/failure';
import type { MessageKey, MessageValues } from '../../shared/messages';
import { api } from './api';
import { shell } from './shell';

/** A passing message: what happened and, at most, two things to do about it. */
export interface ToastContent {
  tone: 'neutral' | 'success' | 'danger';
  message: { key: MessageKey; values?: MessageValues };
  actions?: { label: MessageKey; run: () => void }[];
  /** How often the same happened while the message stood there. */
  count?: number;
}

/** Long enough to read and to reach the button, in milliseconds. */
const SHOWN = 12_000;

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/**
 * Shows a message; a failure stays until it is closed. The same message again takes the place of
 * the one that stands there, with what can be done now; a failure is counted. Returns its key.
 */
export function toast(content: ToastContent, onClose?: () => void): string {
  const same = toasts.visibleToasts.find(
    ({ content: shown }) => signatureOf(shown) === signatureOf(content),
  );
  if (same) toasts.close(same.key);
  if (content.tone !== 'danger') {
    return toasts.add(content, { timeout: SHOWN, ...(onClose && { onClose }) });
  }
  return toasts.add({ ...content, count: (same?.content.count ?? 0) + 1 });
}

const signatureOf = ({ tone, message }: ToastContent): string => JSON.stringify([tone, message]);

/** Says why something could not be done; the details are for those who help. */
export function toastFailure({ reason, file }: Failure): void {
  toast({
    tone: 'danger',
    message: { key: `failure.${reason}`, values: { file } },
    actions: [{ label: 'action.copyDetails', run: () => copyDetails(reason, file) }],
  });
}

function copyDetails(reason: string, file: string): void {
  const { version } = shell.getState();
  const lines = [`Pobratim ${version}`, new Date().toISOString(), reason, file];
  void api.call('app:copy', lines.join('\n'));
}
