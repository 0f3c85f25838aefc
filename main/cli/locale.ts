import type { Locale } from '../../shared/model/preferences';

/** The language of the terminal, as POSIX ranks the variables; Russian where it is neither. */
export function localeOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  const language = LC_ALL || LC_MESSAGES || LANG || '';
  return /^en(?:[_.@]|$)/i.test(language) ? 'en' : 'ru';
}
