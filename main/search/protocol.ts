import type { SearchQuery, SearchResult } from '../../shared/search/search-contract';
import type { Progress } from './library-reader';

/** What the main thread and the thread of the index tell one another. */

export interface SearchRequest {
  id: number;
  query: SearchQuery;
  /** Look for files that have changed first of all. */
  refresh: boolean;
}

export interface SearchAnswer {
  id: number;
  result: SearchResult;
  /** The files that are still being read; null when all are in the index. */
  reading: Progress | null;
}
