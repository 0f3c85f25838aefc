import { type ToastContent, toast, toasts } from './toasts';
import { workspace } from './workspace';

/** Shows a message that offers to take a step back; it goes when there is nothing to take back. */
export function toastUntil(isOver: () => boolean, content: ToastContent): void {
  const stop = workspace.subscribe(() => {
    if (isOver()) toasts.close(key);
  });
  const key = toast(content, stop);
}
