import { WORD } from '../language/stem';
import { NumberList } from './number-list';
import type { SearchDocument } from './search-document';
import { Vocabulary } from './vocabulary';

/** Between the fields of a document: no phrase goes on over it. */
export const FIELD_END = 0xffffffff;
/** Postings hold a document's number above its weight. */
const WEIGHT_BITS = 8;
const MAX_WEIGHT = 255;
const MAX_DOCUMENTS = 2 ** (32 - WEIGHT_BITS);
/** As many words as a usual record has: in longer ones a single word tells less. */
const USUAL_LENGTH = 40;

export const documentOf = (posting: number): number => posting >>> WEIGHT_BITS;
export const weightOf = (posting: number): number => (posting & MAX_WEIGHT) / MAX_WEIGHT;

/**
 * The index as data: which documents hold a term, and which terms a document holds, in order.
 * Documents are only ever added and marked as gone; whoever owns the store makes a new one when
 * most of it is gone.
 */
export class DocumentStore {
  readonly vocabulary = new Vocabulary();
  readonly #postings: NumberList[] = [];
  readonly #documents: (SearchDocument | null)[] = [];
  readonly #tokens = new NumberList(1024);
  readonly #starts = new NumberList(1024);
  readonly #dates = new NumberList(1024);
  gone = 0;

  get size(): number {
    return this.#documents.length;
  }

  /** Null for one that is gone. */
  document(number: number): SearchDocument | null {
    return this.#documents[number] ?? null;
  }

  isGone(number: number): boolean {
    return this.#documents[number] === null;
  }

  /** A date as a number that sorts like it. */
  date(number: number): number {
    return this.#dates.at(number);
  }

  postings(term: number): NumberList {
    const known = this.#postings[term];
    if (known) return known;
    const list = new NumberList();
    this.#postings[term] = list;
    return list;
  }

  add(document: SearchDocument): number {
    const number = this.#documents.length;
    if (number >= MAX_DOCUMENTS) throw new RangeError('The index is full');
    this.#documents.push(document);
    this.#starts.push(this.#tokens.length);
    this.#dates.push(dateNumber(document.date));
    const counts = new Map<number, number>();
    let length = 0;
    for (const { text, weight } of document.fields) {
      for (const word of text.match(WORD) ?? []) {
        const term = this.vocabulary.addWord(word);
        this.#tokens.push(term);
        counts.set(term, (counts.get(term) ?? 0) + weight);
        length++;
      }
      this.#tokens.push(FIELD_END);
    }
    for (const [term, count] of counts) {
      const share = count / (count + 0.5 + (0.7 * length) / USUAL_LENGTH);
      this.#post(term, number, Math.max(1, Math.round(share * MAX_WEIGHT)));
    }
    for (const name of new Set(document.facets)) {
      this.#post(this.vocabulary.add(name), number, MAX_WEIGHT);
    }
    return number;
  }

  remove(number: number): void {
    if (this.#documents[number]) this.gone++;
    this.#documents[number] = null;
  }

  /** True when these terms stand in the document one after another. */
  holdsPhrase(number: number, terms: readonly number[]): boolean {
    const end =
      number + 1 < this.#starts.length ? this.#starts.at(number + 1) : this.#tokens.length;
    for (let at = this.#starts.at(number); at + terms.length <= end; at++) {
      let same = 0;
      while (same < terms.length && this.#tokens.at(at + same) === terms[same]) same++;
      if (same === terms.length) return true;
    }
    return false;
  }

  /** Goes over the terms of a document in their order. */
  eachToken(number: number, take: (term: number) => void): void {
    const end =
      number + 1 < this.#starts.length ? this.#starts.at(number + 1) : this.#tokens.length;
    for (let at = this.#starts.at(number); at < end; at++) take(this.#tokens.at(at));
  }

  #post(term: number, document: number, weight: number): void {
    // Shifting would make it negative.
    this.postings(term).push(document * (MAX_WEIGHT + 1) + weight);
  }
}

/** `2023-10` → 20231000. */
const dateNumber = (date: string): number => Number(date.replaceAll('-', '').padEnd(8, '0')) || 0;
