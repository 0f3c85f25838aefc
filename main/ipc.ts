import { ipcMain } from 'electron';
import { type Channel, contract, type Notice, type Notification } from '../shared/ipc';
import { answer, type Handlers } from './answer';

/** The only way into the main process. */
export function setupIpc(handlers: Promise<Handlers>): void {
  for (const channel of Object.keys(contract) as Channel[]) {
    ipcMain.handle(channel, ({ senderFrame }, input: unknown) =>
      answer(channel, handlers, senderFrame, input),
    );
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
