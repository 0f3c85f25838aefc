import { latinCityName } from '../language/latin';
import { declineName } from '../language/place-names';
import type { PartialDate } from '../model/partial-date';
import type { Report } from '../model/report';
import { dateInDocument } from '../year/say-date';

/** What a wording of a form may leave open: the report fills it in. */
export const PLACEHOLDERS = ['city', 'CITY', 'cityOf', 'year', 'nextYear', 'date'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export type Named = Pick<Report, 'city' | 'year' | 'asOf' | 'language'>;

/** The day as of which registers are written: the first one after the reported year. */
export const dayOfReport = ({ asOf, year }: Pick<Named, 'asOf' | 'year'>): PartialDate =>
  asOf || `${year + 1}-01-01`;

const OPEN = /\{(city|CITY|cityOf|year|nextYear|date)\}/g;

/** A wording with the city, the years and the day filled in. */
export const fillWording = (wording: string, named: Named): string =>
  wording.replace(OPEN, (_, placeholder: Placeholder) => wordsFor(placeholder, named));

function wordsFor(placeholder: Placeholder, { city, year, asOf, language }: Named): string {
  switch (placeholder) {
    case 'city':
      return cityInDocument(city, language);
    case 'CITY':
      return cityInDocument(city, language).toLocaleUpperCase('ru');
    case 'cityOf':
      return language === 'ru'
        ? (declineName(city).genitive[0] ?? city)
        : cityInDocument(city, language);
    case 'year':
      return String(year);
    case 'nextYear':
      return String(year + 1);
    case 'date':
      return dateInDocument(dayOfReport({ asOf, year }), language);
  }
}

/** The city whose report it is, as a document of this language writes it. */
export const cityInDocument = (city: string, language: Report['language']): string =>
  language === 'ru' ? city : latinCityName(city);

const FIELD = /\{(\w+)\}/g;

/**
 * A line with fields: `«{title}»[, {place}]`. What stands in brackets is left out where a field in
 * it is empty.
 */
export function fillLine(line: string, fields: Readonly<Record<string, string>>): string {
  const filled = (text: string) => text.replace(FIELD, (_, name: string) => fields[name] ?? '');
  return filled(
    line.replace(/\[([^[\]]*)\]/g, (_, inner: string) =>
      [...inner.matchAll(FIELD)].every(([, name = '']) => (fields[name] ?? '') !== '')
        ? filled(inner)
        : '',
    ),
  ).trim();
}
