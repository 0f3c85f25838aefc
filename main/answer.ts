import { type Channel, contract, type Input, type Output } from '../shared/ipc';
import { fromWire } from '../shared/wire';
import { logError, logInfo } from './log';
import { isTrustedSender, type Sender } from './trusted-sender';

/** What main does on each channel; one that is missing does not compile. */
export type Handlers = { [C in Channel]: (input: Input<C>) => Output<C> | Promise<Output<C>> };

/**
 * What a call of the window comes to: who asks is checked, then what they ask for. A refusal is an
 * error, since our own page never asks for anything else; so is a handler's, which is a bug. The
 * handlers may still be on their way when the window asks first.
 */
export async function answer<C extends Channel>(
  channel: C,
  handlers: Promise<Handlers>,
  sender: Sender | null,
  input: unknown,
): Promise<Output<C>> {
  if (!isTrustedSender(sender)) {
    logInfo('ipc.strangerRefused', { channel });
    throw new Error('The sender is not the window');
  }
  const parsed = contract[channel].input.safeParse(fromWire(channel, input));
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
