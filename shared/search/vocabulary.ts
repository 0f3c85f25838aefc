import { stem } from '../language/stem';

/** So many word forms are remembered with their stems; then the memory of them begins anew. */
const MAX_REMEMBERED_WORDS = 200_000;
/** Terms that came after the list was sorted are looked through one by one, up to so many. */
const MAX_UNSORTED = 400;

/** The terms of an index, numbered as they come. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #ofWord = new Map<string, number>();
  #sorted: string[] = [];
  #sortedUpTo = 0;

  /** The number of a term, given to it if it is new. */
  add(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    return number;
  }

  /** The number of a word's stem, given to it if it is new. */
  addWord(word: string): number {
    const known = this.#ofWord.get(word);
    if (known !== undefined) return known;
    if (this.#ofWord.size >= MAX_REMEMBERED_WORDS) this.#ofWord.clear();
    const number = this.add(stem(word));
    this.#ofWord.set(word, number);
    return number;
  }

  /** The number of a word's stem, if any text holds it. */
  findWord(word: string): number | undefined {
    return this.#ofWord.get(word) ?? this.#numbers.get(stem(word));
  }

  find(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  term(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** The terms that begin so, apart from names of facets. */
  beginningWith(prefix: string): number[] {
    if (this.#terms.length - this.#sortedUpTo > MAX_UNSORTED) this.#sort();
    const found: number[] = [];
    for (let at = lowerBound(this.#sorted, prefix); at < this.#sorted.length; at++) {
      const term = this.#sorted[at] ?? '';
      if (!term.startsWith(prefix)) break;
      found.push(this.#numbers.get(term) ?? 0);
    }
    for (let number = this.#sortedUpTo; number < this.#terms.length; number++) {
      if (this.#terms[number]?.startsWith(prefix)) found.push(number);
    }
    return found;
  }

  #sort(): void {
    this.#sorted = [...this.#terms].sort(byCode);
    this.#sortedUpTo = this.#terms.length;
  }
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
