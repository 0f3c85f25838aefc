import { z } from 'zod';

export const LOCALES = ['ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the program remembers of how its user likes to work; none of it is a report's content. */
export const preferencesSchema = z.object({
  locale: z.enum(LOCALES),
  theme: z.enum(THEMES),
  previewOpen: z.boolean(),
  lastReportId: z.string().max(64),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  locale: 'ru',
  theme: 'system',
  previewOpen: true,
  lastReportId: '',
};
