import type { Override, OverrideKey } from '../model/override';
import type { Report } from '../model/report';
import { isSameText } from './composed-text';
import { mergeWords } from './merge-words';

/** What authors write by hand over what is worked out, as functions from report to report. */

export const overrideOf = ({ overrides }: Report, key: OverrideKey): Override | null =>
  overrides.find((each) => isSameText(each, key)) ?? null;

const without = (report: Report, key: OverrideKey): Override[] =>
  report.overrides.filter((each) => !isSameText(each, key));

/**
 * Writes a text over what is worked out. The same words as worked out are nothing of one's own; an
 * earlier text of one's own keeps what it was written over.
 */
export function writeOver(
  report: Report,
  key: OverrideKey,
  computed: string,
  text: string,
): Report {
  const { questionId, recordId, part } = key;
  const before = overrideOf(report, key);
  if (text === (before?.text ?? computed)) return report;
  const others = without(report, key);
  if (text === computed) return { ...report, overrides: others };
  const base = before?.base ?? computed;
  return { ...report, overrides: [...others, { questionId, recordId, part, base, text }] };
}

/** The same where the author has seen what the facts say now: there is nothing left to look at. */
export const settleOver = (
  report: Report,
  key: OverrideKey,
  computed: string,
  text: string,
): Report => keepOwn(writeOver(report, key, computed, text), key, computed);

/** Gives up one's own text for what the facts say now. */
export const takeComputed = (report: Report, key: OverrideKey): Report =>
  overrideOf(report, key) ? { ...report, overrides: without(report, key) } : report;

/** Leaves one's own text as it is until the facts change again. */
export function keepOwn(report: Report, key: OverrideKey, computed: string): Report {
  const before = overrideOf(report, key);
  if (!before || before.base === computed) return report;
  return {
    ...report,
    overrides: report.overrides.map((each) =>
      each === before ? { ...each, base: computed } : each,
    ),
  };
}

/** Brings what has changed in the facts into one's own text, word by word. */
export function mergeOwn(report: Report, key: OverrideKey, computed: string): Report {
  const before = overrideOf(report, key);
  if (!before) return report;
  const { text } = mergeWords(before.base, before.text, computed);
  const kept = keepOwn(report, key, computed);
  return {
    ...kept,
    overrides: kept.overrides.map((each) => (isSameText(each, key) ? { ...each, text } : each)),
  };
}
