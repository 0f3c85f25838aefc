import type { Api } from '../../shared/ipc';

declare global {
  interface Window {
    api: Api;
  }
}

/** The only door to the main process; nothing but stores goes through it. */
export const api: Api = {
  call: (channel, input) => window.api.call(channel, input),
  listen: (name, listener) => window.api.listen(name, listener),
};
