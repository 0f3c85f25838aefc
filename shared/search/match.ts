import { stem } from '../language/stem';
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
    ? []
    : phrased(store, query, groups.length === 0 ? all(store) : scored(store, groups, scores));
  const found = candidates.filter(
    (number) => store.document(number) !== null && (passes === null || passes(number)),
  );
  const kept = top(found, scores, Math.max(KEPT, limit), (a, b) => better(store, scores, a, b));
  if (groups.length > 1) {
    for (const number of kept)
      scores[number] = (scores[number] ?? 0) * nearness(store, groups, number);
    kept.sort((a, b) => better(store, scores, a, b));
  }
  return {
    total: found.length,
    best: kept.slice(0, limit),
    terms: new Set(groups.flatMap(({ terms }) => [...terms])),
  };
}

const better = (store: DocumentStore, scores: Float32Array, a: number, b: number): number =>
  (scores[b] ?? 0) - (scores[a] ?? 0) || store.date(b) - store.date(a) || a - b;

const all = ({ size }: DocumentStore): number[] =>
  Array.from({ length: size }, (_, number) => number);

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
function scored(store: DocumentStore, groups: readonly Group[], scores: Float32Array): number[] {
  const [first, ...rest] = [...groups].sort((a, b) => a.size - b.size);
  const found = new Uint8Array(store.size);
  let documents: number[] = [];
  for (const { list, factor } of first?.postings ?? []) {
    const { data, length } = list;
    for (let at = 0; at < length; at++) {
      const posting = data[at] as number;
      const number = documentOf(posting);
      if (found[number] === 0) {
        found[number] = 1;
        documents.push(number);
      }
      scores[number] = (scores[number] ?? 0) + factor * weightOf(posting);
    }
  }
  rest.forEach(({ postings }, index) => {
    const round = index + 1;
    for (const { list, factor } of postings) {
      const add = (posting: number): void => {
        const number = documentOf(posting);
        const state = found[number] ?? 0;
        if (state !== round && state !== round + 1) return;
        found[number] = round + 1;
        scores[number] = (scores[number] ?? 0) + factor * weightOf(posting);
      };
      if (documents.length * SEARCH_COST < list.length) {
        for (const number of documents) {
          const posting = postingOf(list, number);
          if (posting !== null) add(posting);
        }
      } else {
        const { data, length } = list;
        for (let at = 0; at < length; at++) add(data[at] as number);
      }
    }
    documents = documents.filter((number) => found[number] === round + 1);
  });
  return documents;
}

/** A document's entry in a list, which is sorted, or null. */
function postingOf(list: NumberList, document: number): number | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (documentOf(list.at(middle)) < document) low = middle + 1;
    else high = middle;
  }
  const posting = low < list.length ? list.at(low) : null;
  return posting !== null && documentOf(posting) === document ? posting : null;
}

/** Those that hold each quoted run of words. */
function phrased(store: DocumentStore, { phrases }: ParsedQuery, documents: number[]): number[] {
  return phrases.reduce((left, words) => {
    const terms = termsOf(store, words.map(stem));
    if (terms === null) return [];
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
function holders(store: DocumentStore, stems: readonly string[]): number[] {
  const terms = termsOf(store, stems);
  if (terms === null) return [];
  const groups = terms.map((term): Group => {
    const list = store.postings(term);
    return { postings: [{ list, factor: 0 }], terms: new Set(), size: list.length };
  });
  const documents = scored(store, groups, new Float32Array(store.size));
  return terms.length < 2
    ? documents
    : documents.filter((number) => store.holdsPhrase(number, terms));
}

/** The first of an order, sorted. */
function top(
  numbers: readonly number[],
  scores: Float32Array,
  count: number,
  order: (a: number, b: number) => number,
): number[] {
  let kept: number[] = [];
  let last: number | undefined;
  let lastScore = Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    const score = scores[number] as number;
    if (score < lastScore) continue;
    if (last !== undefined && score === lastScore && order(number, last) >= 0) continue;
    kept.push(number);
    if (kept.length < count * 2) continue;
    kept = kept.sort(order).slice(0, count);
    last = kept[count - 1];
    lastScore = scores[last ?? 0] ?? lastScore;
  }
  return kept.sort(order).slice(0, count);
}

/** More than 1 where words of the query stand together. */
function nearness(store: DocumentStore, groups: readonly Group[], number: number): number {
  let pairs = 0;
  let previous = -1;
  for (const term of store.tokens(number)) {
    const group = groups.findIndex(({ terms }) => terms.has(term));
    if (group > 0 && group === previous + 1) pairs++;
    previous = group;
  }
  return 1 + (ADJACENT * Math.min(pairs, groups.length - 1)) / (groups.length - 1);
}
