import { z } from 'zod';

/**
 * Why something that the user asked for could not be done. Each reason has a sentence in the
 * catalogues (`failure.<reason>`) that names the file, the cause and what to do next.
 */
export const FAILURE_REASONS = [
  'bomb',
  'busy',
  'conflict',
  'conflictCopy',
  'damaged',
  'diskFull',
  'empty',
  'encrypted',
  'erasureFinished',
  'erasureLeft',
  'exists',
  'libraryLocked',
  'locked',
  'newerVersion',
  'noPermission',
  'noPicture',
  'noReport',
  'notFound',
  'notText',
  'oldFormat',
  'pictureTooLarge',
  'readOnly',
  'restored',
  'setAside',
  'setAsideKept',
  'tooLarge',
  'tooManyEditions',
  'tooManyPictures',
  'tooSlow',
  'unknown',
  'unsafe',
  'unsupported',
  'wrongPassphrase',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

export const failureSchema = z.object({
  kind: z.literal('failed'),
  reason: z.enum(FAILURE_REASONS),
  /** The file's name, or its whole path where the user chose it by path. */
  file: z.string(),
  /** A report whose earlier versions can be looked at. */
  reportId: z.string().optional(),
});
export type Failure = z.infer<typeof failureSchema>;

export const failure = (reason: FailureReason, file: string): Failure => ({
  kind: 'failed',
  reason,
  file,
});
