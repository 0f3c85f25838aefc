import { stemsOf } from '../language/stem';
import type { Registry } from '../model/registry';
import { emptyRegistry } from '../model/registry';
import { DocumentStore } from './document-store';
import { match } from './match';
import { namesOf } from './names';
import type { SearchHit, SearchQuery, SearchResult } from './search-contract';
import { facet, type SearchDocument } from './search-document';
import { hitsIn, type Snippet, snippetOf } from './snippet';

const SNIPPET_LENGTH = 180;
const TITLE_LENGTH = 90;
/** Not worth the trouble of a new store. */
const MIN_GONE = 5000;

/**
 * The full text of a library, fed source by source: a report, the registry, the inbox. It knows no
 * files; whoever owns it says what a source holds now.
 */
export class SearchIndex {
  #store = new DocumentStore();
  #names = namesOf(emptyRegistry());
  readonly #sources = new Map<string, { numbers: number[]; city: string }>();
  readonly #countries = new Map<string, number>();
  #facetsOfCities: Map<string, string[]> | null = null;

  /** Puts what a source holds in the place of what it held. */
  put(source: string, documents: readonly SearchDocument[]): void {
    this.#take(source);
    this.#sources.set(source, {
      numbers: documents.map((document) => this.#store.add(document)),
      city: documents[0]?.city ?? '',
    });
    for (const document of documents) this.#countCountries(document, 1);
    if (this.#store.gone > MIN_GONE && this.#store.gone > this.#store.size / 2) this.#compact();
  }

  /** Forgets a source. */
  remove(source: string): void {
    this.#take(source);
    this.#sources.delete(source);
  }

  /** The names by which links are found. */
  setRegistry(registry: Registry): void {
    this.#names = namesOf(registry);
  }

  query({ text, filters, limit }: SearchQuery): SearchResult {
    const store = this.#store;
    const reportsOf = (wordStem: string) => this.#homeCities().get(wordStem) ?? [];
    const context = { store, names: this.#names, reportsOf };
    const found = match(context, text, filters, limit);
    const isHit = (word: string): boolean => {
      const term = store.vocabulary.findWord(word);
      return term !== undefined && found.terms.has(term);
    };
    return {
      total: found.total,
      hits: found.best.flatMap((number) => {
        const document = store.document(number);
        return document ? [hitOf(document, isHit)] : [];
      }),
      countries: [...this.#countries].flatMap(([code, count]) => (count > 0 ? [code] : [])),
    };
  }

  /** Facets of the reports' own cities by the stems of their names. */
  #homeCities(): Map<string, string[]> {
    if (this.#facetsOfCities) return this.#facetsOfCities;
    const facets = new Map<string, string[]>();
    for (const city of new Set([...this.#sources.values()].map((source) => source.city))) {
      for (const word of stemsOf(city)) {
        facets.set(word, [...(facets.get(word) ?? []), facet('city', city)]);
      }
    }
    this.#facetsOfCities = facets;
    return facets;
  }

  #take(source: string): void {
    this.#facetsOfCities = null;
    for (const number of this.#sources.get(source)?.numbers ?? []) {
      const document = this.#store.document(number);
      if (document) this.#countCountries(document, -1);
      this.#store.remove(number);
    }
  }

  #countCountries({ facets }: SearchDocument, step: 1 | -1): void {
    for (const each of facets) {
      const [, code] = /^\0country:(.+)$/.exec(each) ?? [];
      if (code !== undefined) this.#countries.set(code, (this.#countries.get(code) ?? 0) + step);
    }
  }

  #compact(): void {
    const old = this.#store;
    this.#store = new DocumentStore();
    for (const known of this.#sources.values()) {
      known.numbers = known.numbers.flatMap((number) => {
        const document = old.document(number);
        return document ? [this.#store.add(document)] : [];
      });
    }
  }
}

function hitOf(document: SearchDocument, isHit: (word: string) => boolean): SearchHit {
  const { target, type, city, year, date, fields } = document;
  const [first] = fields;
  let best = { text: first?.text ?? '', hits: first ? hitsIn(first.text, isHit) : [] };
  if (best.hits.length === 0) {
    for (const { text } of fields.slice(1)) {
      const hits = hitsIn(text, isHit);
      if (hits.length > best.hits.length) best = { text, hits };
    }
  }
  const snippet: Snippet = snippetOf(best.text, best.hits, SNIPPET_LENGTH);
  const title =
    best.text === first?.text || first === undefined
      ? ''
      : snippetOf(first.text, [], TITLE_LENGTH).text;
  return { target, type, city, year, date, title, snippet };
}
