import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import {
  type Channel,
  contract,
  type Input,
  type Notice,
  type Notification,
  type Output,
} from '../shared/ipc';
import { logError, logInfo } from './log';
import { isTrustedSender } from './trusted-sender';

/** What main does on each channel; one that is missing does not compile. */
export type Handlers = { [C in Channel]: (input: Input<C>) => Output<C> | Promise<Output<C>> };

/**
 * The only way into the main process: who asks is checked, then what they ask for. The handlers may
 * still be on their way when the window asks first.
 */
export function setupIpc(handlers: Promise<Handlers>): void {
  for (const channel of Object.keys(contract) as Channel[]) {
    ipcMain.handle(channel, (event, input: unknown) => answer(channel, handlers, event, input));
  }
}

async function answer<C extends Channel>(
  channel: C,
  handlers: Promise<Handlers>,
  { senderFrame }: IpcMainInvokeEvent,
  input: unknown,
): Promise<Output<C>> {
  if (!isTrustedSender(senderFrame)) {
    logInfo('ipc.strangerRefused', { channel });
    throw new Error('The sender is not the window');
  }
  const parsed = contract[channel].input.safeParse(input);
  if (!parsed.success) {
    logInfo('ipc.inputRefused', { channel });
    throw new Error(`The input of ${channel} is not what the contract says`);
  }
  try {
    const handler = (await handlers)[channel];
    return await handler(parsed.data as Input<C>);
  } catch (error) {
    logError('ipc.handlerFailed', error, { channel });
    throw error;
  }
}

/** Tells the window something unasked. */
export function notify<N extends Notification>(
  contents: { isDestroyed(): boolean; send(name: string, notice: unknown): void },
  name: N,
  notice: Notice<N>,
): void {
  if (!contents.isDestroyed()) contents.send(name, notice);
}
