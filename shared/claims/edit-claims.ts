import { changeItem, findItem } from '../edit/edit-answer';
import type { Claim } from '../model/claim';
import type { Item, Report } from '../model/report';
import { type ChangedClaim, standingClaims } from './check-claims';
import type { ComputedClaim } from './compute';

/** What an author does with computed sentences, as functions from report to report. */

const isSpace = (char: string): boolean => /\s/u.test(char);

/** A line that announces what comes after it: «стали следующие мероприятия:». */
const ANNOUNCES = /:[^\S\n]*$/u;

/**
 * Puts a sentence into a text near a place: never into a word, with spaces around it. What announces
 * the events stays the last before them: the sentence becomes a paragraph above it.
 */
export function withSentence(text: string, sentence: string, caret: number): string {
  let at = Math.min(Math.max(caret, 0), text.length);
  while (at > 0 && at < text.length && !isSpace(text.charAt(at)) && !isSpace(text.charAt(at - 1))) {
    at += 1;
  }
  const before = text.slice(0, at);
  const after = text.slice(at);
  if (ANNOUNCES.test(before) && (after === '' || after.startsWith('\n'))) {
    const line = before.lastIndexOf('\n') + 1;
    return `${text.slice(0, line)}${sentence}\n${text.slice(line)}`;
  }
  const left = before === '' || isSpace(before.slice(-1)) ? '' : ' ';
  const right = after === '' || isSpace(after.charAt(0)) ? '' : ' ';
  return `${before}${left}${sentence}${right}${after}`;
}

const withoutEnded = (report: Report): Claim[] => standingClaims(report).map(({ claim }) => claim);

/** Puts a computed sentence into a record's text and watches it from now on. */
export function insertClaim(
  report: Report,
  recordId: string,
  { kind, sentence }: ComputedClaim,
  id: string,
  caret = Number.POSITIVE_INFINITY,
): Report {
  const found = findItem(report, recordId);
  if (!found) return report;
  const text = withSentence(found.item.text, sentence, caret);
  const changed = changeItem<Item>(report, recordId, { text });
  return { ...changed, claims: [...withoutEnded(changed), { id, kind, recordId, sentence }] };
}

/** Writes what the facts say now; a sentence without facts is taken out. */
export function takeNewSentence(
  report: Report,
  { claim, written, computed }: ChangedClaim,
): Report {
  const found = findItem(report, claim.recordId);
  const at = found?.item.text.indexOf(written) ?? -1;
  if (!found || at < 0) return report;
  const { text } = found.item;
  const rest = text.slice(at + written.length);
  const changed = changeItem<Item>(report, claim.recordId, {
    text:
      computed === null
        ? text.slice(0, at) + rest.replace(/^ /u, '')
        : text.slice(0, at) + computed.sentence + rest,
  });
  if (computed === null) return stopWatching(changed, claim.id);
  return withAccepted(changed, claim.id, computed.sentence);
}

/** Leaves the text as it is until the facts change again. */
export const keepSentence = (report: Report, { claim, computed }: ChangedClaim): Report =>
  computed === null
    ? stopWatching(report, claim.id)
    : withAccepted(report, claim.id, computed.sentence);

const withAccepted = (report: Report, id: string, sentence: string): Report => ({
  ...report,
  claims: report.claims.map((claim) => (claim.id === id ? { ...claim, sentence } : claim)),
});

/** The sentence becomes the author's alone. */
export const stopWatching = (report: Report, id: string): Report => ({
  ...report,
  claims: report.claims.filter((claim) => claim.id !== id),
});
