import { z } from 'zod';
import { approverSchema } from './approver';
import { ownCasesSchema } from './case-forms';
import { optionalDateSchema } from './partial-date';
import { partnerCitySchema } from './partner-city';
import { countryCodeSchema, idSchema, textSchema } from './record';

/** A name of house style: how it is written, and what else may stand for it. */
export const preferredNameSchema = z.object({
  id: idSchema,
  preferred: textSchema,
  /** Other forms that texts may use, such as «КНР» beside «Китай». */
  allowed: z.array(textSchema),
});
export type PreferredName = z.infer<typeof preferredNameSchema>;

/** How a name of a country is declined, where the proposed forms are wrong. */
export const countryCasesSchema = z.object({
  id: idSchema,
  country: countryCodeSchema,
  /** The name that has these forms: a country has several. */
  name: textSchema,
  cases: ownCasesSchema,
});
export type CountryCases = z.infer<typeof countryCasesSchema>;

/** A city whose reports lie in the library, for its own anniversaries. */
export const homeCitySchema = z.object({
  id: idSchema,
  name: textSchema,
  founded: optionalDateSchema,
});
export type HomeCity = z.infer<typeof homeCitySchema>;

/** What all reports of a library share. */
export const registrySchema = z.object({
  partnerCities: z.array(partnerCitySchema),
  homeCities: z.array(homeCitySchema),
  names: z.array(preferredNameSchema),
  countryCases: z.array(countryCasesSchema),
  /** Words whose quotes, hyphens and gaps no typography changes, wherever they stand. */
  keptWords: z.array(z.string().max(500)),
  /** The lines of the approval sheet, in its order. */
  approvers: z.array(approverSchema),
});
export type Registry = z.infer<typeof registrySchema>;

export const emptyRegistry = (): Registry => ({
  partnerCities: [],
  homeCities: [],
  names: [],
  countryCases: [],
  keptWords: [],
  approvers: [],
});
