import type { AnswerKind } from '../model/questionnaire';

/** What a user says of a line that the program read otherwise, or did not understand. */
export type Assignment =
  /** A record of the question of this kind in the same section, wherever the line stands. */
  | { kind: 'record'; answerKind: AnswerKind }
  /** One more paragraph of the record above. */
  | { kind: 'continuation' }
  /** A line that goes on the line before it, within a sentence. */
  | { kind: 'joined' }
  | { kind: 'month' }
  | { kind: 'heading' }
  | { kind: 'narrative' }
  /** The heading of this question, which everything up to the next one answers. */
  | { kind: 'question'; questionId: string };
