import { z } from 'zod';

/** What every record of a report and of the registry is built from. */

export const idSchema = z.string().min(1).max(64);

export const MAX_TEXT_LENGTH = 200_000;

/** Text as its author typed it. Lone surrogates can't be stored as UTF-8, so they become U+FFFD. */
export const textSchema = z.string().max(MAX_TEXT_LENGTH);

/** A code of `language/countries`; '' while it is not known. */
export const countryCodeSchema = z.string().max(8);

export const partnerCityIdsSchema = z.array(idSchema);

/** The paragraphs of a text: its lines without surrounding space, empty ones left out. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
