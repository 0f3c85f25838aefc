import { type Session, session } from 'electron';
import { logInfo } from '../log';
import { LANGUAGES } from './dictionaries';
import { changesOf } from './taught-words';

/** Nobody answers there, should Chromium ever miss a dictionary. */
export const NO_DOWNLOAD = 'http://127.0.0.1:9/';

/** The spelling checker of the window: Russian and English at once, and what it was taught. */
export class Spelling {
  #taught: ReadonlySet<string>;
  /** Words that are passed over until the program ends. */
  readonly #ignored = new Set<string>();
  #known: readonly string[] = [];

  /** @param taught what the checker knows since the last run */
  constructor(taught: ReadonlySet<string>) {
    this.#taught = taught;
  }

  /** Marks misspelled words, or none. */
  setEnabled(isEnabled: boolean): void {
    session.defaultSession.setSpellCheckerEnabled(isEnabled);
  }

  /** The words that are right here: those of the personal dictionary and the registry's names. */
  teach(words: readonly string[]): void {
    this.#known = words;
    const wanted = new Set([...words, ...this.#ignored]);
    const { added, removed } = changesOf(this.#taught, wanted);
    const checker = session.defaultSession;
    for (const word of removed) checker.removeWordFromSpellCheckerDictionary(word);
    for (const word of added) checker.addWordToSpellCheckerDictionary(word);
    this.#taught = wanted;
  }

  /** Unlearns words, those too that were to be passed over. */
  forget(isForgotten: (word: string) => boolean): void {
    for (const word of this.#ignored) if (isForgotten(word)) this.#ignored.delete(word);
    this.teach(this.#known.filter((word) => !isForgotten(word)));
  }

  ignore(word: string): void {
    this.#ignored.add(word);
    this.teach(this.#known);
  }
}

/** The window's session checks; one that prints has nothing to check. */
export function setupChecker(checker: Session): void {
  checker.setSpellCheckerDictionaryDownloadURL(NO_DOWNLOAD);
  // The Mac has a checker of its own, which finds out the language.
  if (process.platform !== 'darwin') checker.setSpellCheckerLanguages(LANGUAGES);
  checker.on('spellcheck-dictionary-download-failure', (_event, language) =>
    logInfo('spelling.dictionaryMissing', { language }),
  );
}
