import { stem } from '../language/stem';
import { best } from './best';
import type { DocumentStore } from './document-store';
import { documentOf, weightOf } from './document-store';
import type { Names } from './names';
import type { NumberList } from './number-list';
import { type ParsedQuery, parseQuery, type QueryWord } from './query';
import { FILTER_GROUPS, type Filters, facet } from './search-document';

/** Finds the documents that hold all words of a query, the best first. */

const EXACT = 1;
const LONGER = 0.6;
const LINKED = 0.5;
/** Words of the query that follow one another in the text too. */
const ADJACENT = 0.4;
/** So many documents are kept while the best are looked for. */
const KEPT = 120;
/** Below so many documents, each is looked up by itself in long lists. */
const SEARCH_COST = 16;
/** No posting: every one has a weight. */
const NONE = 0;
/** Scores that differ by less are equal. */
const SCORE_STEPS = 4096;
/** Above every date as a number, `99991231`. */
const MAX_DATE = 2 ** 27;

interface Postings {
  list: NumberList;
  factor: number;
}

/** The terms that one word of the query may stand for. */
interface Group {
  postings: Postings[];
  /** Those that stand in texts. */
  terms: Set<number>;
  size: number;
}

export interface Matches {
  total: number;
  /** Numbers of documents, the best first. */
  best: number[];
  /** The terms to be marked in texts. */
  terms: ReadonlySet<number>;
}

export interface MatchContext {
  store: DocumentStore;
  names: Names;
  /** Facets of the reports whose city has this stem in its name. */
  reportsOf(wordStem: string): readonly string[];
}

export function match(
  context: MatchContext,
  text: string,
  filters: Filters,
  limit: number,
): Matches {
  const { store } = context;
  const query = parseQuery(text);
  const groups = query.words.map((word) => groupOf(context, word));
  const passes = filterOf(context, filters);
  const isEmpty = groups.length === 0 && passes === null;
  const scores = new Float32Array(store.size);
  const candidates = isEmpty
    ? new Uint32Array()
    : phrased(store, query, groups.length === 0 ? all(store) : scored(store, groups, scores));
  const found =
    passes === null && store.gone === 0
      ? candidates
      : candidates.filter((number) => !store.isGone(number) && (passes?.(number) ?? true));
  const goodness = (number: number) => goodnessOf(scores[number] as number, store.date(number));
  let kept = best(found, goodness, Math.max(KEPT, limit));
  if (groups.length > 1) {
    const isNear = nearnessOf(store, groups);
    for (const number of kept) scores[number] = (scores[number] as number) * isNear(number);
    kept = best(Uint32Array.from(kept), goodness, limit);
  }
  return {
    total: found.length,
    best: kept.slice(0, limit),
    terms: new Set(groups.flatMap(({ terms }) => [...terms])),
  };
}

/** A score and a date as one number: of equal scores the newer goes first. */
const goodnessOf = (score: number, date: number): number =>
  Math.floor(score * SCORE_STEPS) * MAX_DATE + date;

const all = ({ size }: DocumentStore): Uint32Array => new Uint32Array(size).map((_, at) => at);

function groupOf({ store, names, reportsOf }: MatchContext, { word, isOpen }: QueryWord): Group {
  const { vocabulary } = store;
  const postings: Postings[] = [];
  const terms = new Set<number>();
  const idf = (list: NumberList) => Math.log(1 + store.size / (list.length + 1));
  const take = (term: number | undefined, factor: number): void => {
    if (term === undefined) return;
    const list = store.postings(term);
    if (list.length > 0) postings.push({ list, factor: factor * idf(list) });
  };
  const own = vocabulary.find(stem(word));
  take(own, EXACT);
  if (own !== undefined) terms.add(own);
  if (isOpen) {
    for (const term of vocabulary.beginningWith(word)) {
      if (terms.has(term)) continue;
      terms.add(term);
      take(term, LONGER);
    }
  }
  const years = /^\d{4}$/.test(word) ? [facet('year', word)] : [];
  for (const name of [...names.facetsOf(stem(word)), ...reportsOf(stem(word)), ...years]) {
    take(vocabulary.find(name), LINKED);
  }
  return { postings, terms, size: postings.reduce((sum, { list }) => sum + list.length, 0) };
}

/** The documents that every group finds, with their scores. The rarest word goes first. */
function scored(store: DocumentStore, groups: readonly Group[], scores: Float32Array): Uint32Array {
  const [first, ...rest] = [...groups].sort((a, b) => a.size - b.size);
  /** In how many groups each was found so far. */
  const rounds = new Uint8Array(store.size);
  let documents = foundBy(first?.postings ?? [], rounds, scores);
  rest.forEach(({ postings }, index) => {
    const round = index + 1;
    for (const each of postings) narrow(each, documents, round, rounds, scores);
    documents = documents.filter((number) => rounds[number] === round + 1);
  });
  return documents;
}

/** The documents of any of these lists. The loops stand here bare: they go over every posting. */
function foundBy(
  postings: readonly Postings[],
  rounds: Uint8Array,
  scores: Float32Array,
): Uint32Array {
  const numbers = new Uint32Array(rounds.length);
  let count = 0;
  for (const { list, factor } of postings) {
    const { data, length } = list;
    for (let at = 0; at < length; at++) {
      const posting = data[at] as number;
      const number = documentOf(posting);
      if (rounds[number] === 0) {
        rounds[number] = 1;
        numbers[count++] = number;
      }
      scores[number] = (scores[number] as number) + factor * weightOf(posting);
    }
  }
  return numbers.subarray(0, count);
}

/** Counts a list to those of the documents that it holds. */
function narrow(
  { list, factor }: Postings,
  documents: Uint32Array,
  round: number,
  rounds: Uint8Array,
  scores: Float32Array,
): void {
  const { data, length } = list;
  const isLong = documents.length * SEARCH_COST < length;
  const steps = isLong ? documents.length : length;
  for (let at = 0; at < steps; at++) {
    const posting = isLong ? postingOf(list, documents[at] as number) : (data[at] as number);
    if (posting === NONE) continue;
    const number = documentOf(posting);
    const state = rounds[number] as number;
    if (state < round) continue;
    rounds[number] = round + 1;
    scores[number] = (scores[number] as number) + factor * weightOf(posting);
  }
}

/** A document's entry in a list, which is sorted, or `NONE`. */
function postingOf(list: NumberList, document: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (documentOf(list.at(middle)) < document) low = middle + 1;
    else high = middle;
  }
  const posting = low < list.length ? list.at(low) : NONE;
  return posting !== NONE && documentOf(posting) === document ? posting : NONE;
}

/** Those that hold each quoted run of words. */
function phrased(
  store: DocumentStore,
  { phrases }: ParsedQuery,
  documents: Uint32Array,
): Uint32Array {
  return phrases.reduce((left, words) => {
    const terms = termsOf(store, words.map(stem));
    if (terms === null) return new Uint32Array();
    return left.filter((number) => store.holdsPhrase(number, terms));
  }, documents);
}

function termsOf({ vocabulary }: DocumentStore, stems: readonly string[]): number[] | null {
  const terms = stems.map((each) => vocabulary.find(each));
  return terms.every((term) => term !== undefined) ? terms : null;
}

/** Whether a document passes the filters; null where there are none. */
function filterOf(context: MatchContext, filters: Filters): ((number: number) => boolean) | null {
  const active = FILTER_GROUPS.filter((group) => (filters[group]?.length ?? 0) > 0);
  if (active.length === 0) return null;
  const { store, names } = context;
  const bits = new Uint8Array(store.size);
  active.forEach((group, index) => {
    const bit = 1 << index;
    const mark = (number: number): void => {
      bits[number] = (bits[number] ?? 0) | bit;
    };
    for (const value of filters[group] ?? []) {
      for (const name of names.facetsOfValue(group, value)) {
        const term = store.vocabulary.find(name);
        const list = term === undefined ? null : store.postings(term);
        for (let at = 0; list && at < list.length; at++) mark(documentOf(list.at(at)));
      }
      for (const phrase of names.phrasesOfValue(group, value)) holders(store, phrase).forEach(mark);
    }
  });
  const wanted = (1 << active.length) - 1;
  return (number) => bits[number] === wanted;
}

/** The documents whose text holds a name. */
function holders(store: DocumentStore, stems: readonly string[]): Uint32Array {
  const terms = termsOf(store, stems);
  if (terms === null) return new Uint32Array();
  const groups = terms.map((term): Group => {
    const list = store.postings(term);
    return { postings: [{ list, factor: 0 }], terms: new Set(), size: list.length };
  });
  const documents = scored(store, groups, new Float32Array(store.size));
  return terms.length < 2
    ? documents
    : documents.filter((number) => store.holdsPhrase(number, terms));
}

/** How near words of the query stand together in a document: more than 1 where they follow. */
function nearnessOf(store: DocumentStore, groups: readonly Group[]): (number: number) => number {
  const groupOfTerm = new Map<number, number>();
  // A term of several groups belongs to the first.
  [...groups.entries()].reverse().forEach(([group, { terms }]) => {
    for (const term of terms) groupOfTerm.set(term, group);
  });
  const most = groups.length - 1;
  return (number) => {
    let pairs = 0;
    let previous = -1;
    store.eachToken(number, (term) => {
      const group = groupOfTerm.get(term) ?? -1;
      if (group > 0 && group === previous + 1) pairs++;
      previous = group;
    });
    return 1 + (ADJACENT * Math.min(pairs, most)) / most;
  };
}
