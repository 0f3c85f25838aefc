import type { Channel } from './ipc';

/**
 * What the window sends as JSON text. The bridge clones objects property by property, on the
 * thread that the user types on: of a report of thousands of records, its text goes faster.
 */
const AS_TEXT: ReadonlySet<Channel> = new Set(['report:save']);

export const toWire = (channel: Channel, input: unknown): unknown =>
  AS_TEXT.has(channel) ? JSON.stringify(input) : input;

/** What `toWire` was given; undefined, which no contract takes, for text that is no JSON. */
export function fromWire(channel: Channel, wire: unknown): unknown {
  if (!AS_TEXT.has(channel) || typeof wire !== 'string') return wire;
  try {
    return JSON.parse(wire);
  } catch {
    return undefined;
  }
}
