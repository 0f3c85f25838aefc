/** A place in the window: which screen, and what is chosen on it. */
export type Place =
  | { screen: 'library' }
  | { screen: 'import' }
  | { screen: 'properties' }
  | { screen: 'question'; questionId: string; recordId: string | null }
  | { screen: 'cities'; cityId: string | null };

export type Screen = Place['screen'];
