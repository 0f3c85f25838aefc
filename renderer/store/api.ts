import type { Api, Input } from '../../shared/ipc';
import { toWire } from '../../shared/wire';

declare global {
  interface Window {
    api: Api;
  }
}

/** The only door to the main process; nothing but stores goes through it. */
export const api: Api = {
  call: (channel, input) =>
    window.api.call(channel, toWire(channel, input) as Input<typeof channel>),
  listen: (name, listener) => window.api.listen(name, listener),
};
