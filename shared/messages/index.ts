import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../model/preferences';
import { en } from './en';
import { ru } from './ru';

/**
 * The interface's texts as ICU messages. Russian is the catalogue that all others must match;
 * plural forms, numbers and dates go through Intl.
 */
export type MessageKey = keyof typeof ru;
export type MessageValues = Record<string, string | number | Date>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const catalogues: Record<Locale, Record<MessageKey, string>> = { ru, en };

/** The messages of one language; each is parsed at its first use. */
export function translator(locale: Locale): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values = {}) => {
    let message = parsed.get(key);
    if (!message) {
      message = new IntlMessageFormat(catalogues[locale][key], locale, undefined, {
        ignoreTag: true,
      });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}
