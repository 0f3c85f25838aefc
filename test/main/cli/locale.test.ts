import { expect, it } from 'vitest';
import { localeOf } from '../../../main/cli/locale';

it.each([
  [{}, 'ru'],
  [{ LANG: 'C.UTF-8' }, 'ru'],
  [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'en' }, 'en'],
  [{ LANG: 'eng' }, 'ru'],
  [{ LANG: 'de_DE.UTF-8' }, 'ru'],
  [{ LANG: 'ru_RU', LC_MESSAGES: 'en_GB' }, 'en'],
  [{ LANG: 'en_US', LC_ALL: 'ru_RU' }, 'ru'],
  [{ LANG: 'en_US', LC_ALL: '' }, 'en'],
] as const)('%o is %s', (env, locale) => {
  expect(localeOf(env)).toBe(locale);
});
