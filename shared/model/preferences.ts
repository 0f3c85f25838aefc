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
  /** Where the last report was left, to go on there. */
  lastQuestionId: z.string().max(100),
  lastRecordId: z.string().max(64),
  /** Reports opened lately, the latest first. */
  recentReportIds: z.array(z.string().max(64)),
  /** Width of the list beside a form, in CSS pixels. */
  listWidth: z.number().int().min(200).max(1200),
  /** How large the window draws everything; 1 is the usual size. */
  zoom: z.number().min(0.5).max(3),
  /** Marks misspelled words. */
  spelling: z.boolean(),
  /** The introduction of the first start has been seen. */
  welcomed: z.boolean(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  locale: 'ru',
  theme: 'system',
  previewOpen: true,
  lastReportId: '',
  lastQuestionId: '',
  lastRecordId: '',
  recentReportIds: [],
  listWidth: 300,
  zoom: 1,
  spelling: true,
  welcomed: false,
};
