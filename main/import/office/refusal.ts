import type { FailureReason } from '../../../shared/failure';

/** Thrown where a file must not or can't be read further; the reader's caller says why to the user. */
export class Refusal extends Error {
  constructor(readonly reason: FailureReason) {
    super(reason);
  }
}

/** What a document may have at most. A report of 20,000 events stays far below each of these. */
export const LIMITS = {
  entries: 2_000,
  /** Of one part of a document, unpacked. */
  partBytes: 150 * 1024 * 1024,
  /** Of all parts that are read, unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  xmlDepth: 256,
  /** Of all words together. */
  textLength: 30_000_000,
  paragraphs: 200_000,
  tableColumns: 64,
} as const;
