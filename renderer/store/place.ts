/** A place in the window: which screen, and what is chosen on it. */
export type Place =
  | { screen: 'start' }
  | { screen: 'inbox'; captureId: string | null }
  | { screen: 'library' }
  | { screen: 'bin' }
  | { screen: 'history'; reportId: string }
  | { screen: 'import' }
  | { screen: 'properties' }
  | { screen: 'question'; questionId: string; recordId: string | null }
  | { screen: 'changes' }
  | { screen: 'handEdits' }
  | { screen: 'checklist' }
  | { screen: 'review' }
  | { screen: 'cities'; cityId: string | null }
  | { screen: 'forms'; formId: string | null; partId: string | null }
  | { screen: 'formTexts'; formId: string }
  | { screen: 'profiles'; profileId: string | null }
  | { screen: 'settings' };

export type Screen = Place['screen'];
