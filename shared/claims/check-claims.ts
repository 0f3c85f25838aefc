import { findItem } from '../edit/edit-answer';
import { sentencesOf } from '../language/sentences';
import { bagSimilarity, wordBag } from '../language/similarity';
import { normalizeWhitespace } from '../language/whitespace';
import type { Claim } from '../model/claim';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { type ComputedClaim, computeClaim } from './compute';

/** A watched sentence whose facts have changed since the author accepted it. */
export interface ChangedClaim {
  claim: Claim;
  questionId: string;
  /** As it stands in the text: the accepted one, or the author's edit of it. */
  written: string;
  /** True when the author has changed the accepted sentence. */
  edited: boolean;
  /** What the facts say now; null when nothing is left to say. */
  computed: ComputedClaim | null;
}

/** Two sentences below this likeness have nothing to do with each other. */
const LIKENESS = 0.5;

const plain = (sentence: string): string => normalizeWhitespace(sentence.replaceAll('\u{A0}', ' '));

/**
 * The sentence of a text that goes back to this one, as it is written there: the same words, or
 * else the likest. Null when the author has deleted it.
 */
export function findSentence(text: string, sentence: string): string | null {
  const sentences = sentencesOf(text);
  const wanted = plain(sentence);
  const same = sentences.find((each) => plain(each) === wanted);
  if (same !== undefined) return same;
  const bag = wordBag(sentence);
  let best: { sentence: string; likeness: number } | null = null;
  for (const each of sentences) {
    const likeness = bagSimilarity(bag, wordBag(each));
    if (likeness >= LIKENESS && likeness > (best?.likeness ?? 0))
      best = { sentence: each, likeness };
  }
  return best?.sentence ?? null;
}

/** A claim with the sentence of its record that it stands for. */
export interface StandingClaim {
  claim: Claim;
  questionId: string;
  written: string;
}

/** The claims whose sentences still stand in their records; the others have ended quietly. */
export const standingClaims = (report: Report): StandingClaim[] =>
  report.claims.flatMap((claim) => {
    const found = findItem(report, claim.recordId);
    if (!found) return [];
    const written = findSentence(found.item.text, claim.sentence);
    return written === null ? [] : [{ claim, questionId: found.questionId, written }];
  });

/** The watched sentences that no longer say what the records say. Nothing is changed by it. */
export const checkClaims = (report: Report, registry: Registry): ChangedClaim[] =>
  standingClaims(report).flatMap(({ claim, questionId, written }) => {
    const computed = computeClaim(claim.kind, report, registry);
    const now = computed === null ? null : plain(computed.sentence);
    // A sentence that the author has brought up to date by hand needs no word.
    if (now === plain(claim.sentence) || now === plain(written)) return [];
    const edited = plain(written) !== plain(claim.sentence);
    return [{ claim, questionId, written, edited, computed }];
  });
