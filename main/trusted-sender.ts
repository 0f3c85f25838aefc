import { isStartPage } from './bundle';

/** What an IPC event says of the frame that it came from. */
export interface Sender {
  url: string;
  /** Null for a page itself; a frame inside it has one. */
  parent: unknown;
}

/** Only the window's own page may ask for anything: no frame in it, and no other page. */
export const isTrustedSender = (sender: Sender | null): boolean =>
  sender !== null && sender.parent === null && isStartPage(sender.url);
