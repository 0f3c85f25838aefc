import { z } from 'zod';
import { isBuiltInForm } from './built-in-forms';
import { checklistEntrySchema } from './checklist';
import { cityQuestionnaire } from './city-questionnaire';
import { claimSchema } from './claim';
import { editionSchema, MOST_EDITIONS } from './edition';
import { eventSchema } from './event';
import { initiativeSchema } from './initiative';
import { narrativeSchema } from './narrative';
import { overrideSchema } from './override';
import { optionalDateSchema } from './partial-date';
import { problemSchema } from './problem';
import { officialProfile } from './profile';
import {
  listStyleSchema,
  type Questionnaire,
  questionnaireSchema,
  questionsOf,
} from './questionnaire';
import { countryCodeSchema, idSchema, textSchema } from './record';
import { taskSchema } from './task';

/** A record of an answer. The order in the answer is the order in the document. */
export const itemSchema = z.discriminatedUnion('type', [
  narrativeSchema,
  eventSchema,
  problemSchema,
  taskSchema,
  initiativeSchema,
]);
export type Item = z.infer<typeof itemSchema>;
export type ItemType = Item['type'];

export const answerSchema = z.object({
  /** False when the document leaves the question out, heading and all. */
  included: z.boolean(),
  listStyle: listStyleSchema,
  items: z.array(itemSchema),
  /**
   * Signs of single records that differ from the list's, by record id, as the imported document
   * has them: `•` among `➤`, a skipped number as `5)`, '' for none.
   */
  ownMarkers: z.record(z.string(), z.string().max(8)).optional(),
});
export type Answer = z.infer<typeof answerSchema>;

export const REPORT_YEARS = { min: 1990, max: 2100 } as const;

export const DOCUMENT_LANGUAGES = ['ru', 'en'] as const;
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

/** One city's answers for one year: the unit of storage, exchange and merge. */
export const reportSchema = z.object({
  id: idSchema,
  city: textSchema,
  /** In which its document is written: months, quotes and dates follow it. */
  language: z.enum(DOCUMENT_LANGUAGES),
  year: z.number().int().min(REPORT_YEARS.min).max(REPORT_YEARS.max),
  /** The form that it answers, and in which version. */
  questionnaire: z.object({ id: z.string(), version: z.number().int() }),
  /** That form itself, so that nobody can change it behind the report; null for a built-in one. */
  form: questionnaireSchema.nullable(),
  /** Lines above the first question; null for the city's name in capitals. */
  titleLines: z.array(textSchema).nullable(),
  /** Own wording of headings by section or question id, where it differs from the questionnaire. */
  headings: z.record(z.string(), textSchema),
  /** The day as of which registers are written; '' for the first day after the reported year. */
  asOf: optionalDateSchema,
  /** Codes of the countries whose delegations were met, as the introduction states them. */
  delegationCountries: z.array(countryCodeSchema),
  answers: z.record(z.string(), answerSchema),
  /** Ids of questions as an imported document orders them, where it is not the questionnaire's order. */
  questionOrder: z.array(z.string()).optional(),
  /** Computed sentences that stand in the texts and are watched. */
  claims: z.array(claimSchema),
  /** What its authors have written by hand in the place of what the program worked out. */
  overrides: z.array(overrideSchema),
  /** How its document looks; a profile that is not there gives way to the official one. */
  profileId: z.string().max(64),
  /** What last year's report left to be answered. */
  checklist: z.array(checklistEntrySchema),
  /** Keys of findings that the author has seen and wants to leave as they are. */
  dismissedFindings: z.array(z.string().max(300)),
  /** What others have seen of it, the newest last. */
  editions: z.array(editionSchema).max(MOST_EDITIONS),
  /** For the authors alone: no document shows it. */
  note: textSchema,
});
export type Report = z.infer<typeof reportSchema>;

/** Who a report is, without its content: a row of the library. */
export const reportSummarySchema = z.object({
  id: idSchema,
  city: textSchema,
  year: z.number().int(),
  savedAt: z.string(),
});
export type ReportSummary = z.infer<typeof reportSummarySchema>;

/** A deleted report; `name` is its file in the bin. */
export const binnedReportSchema = reportSummarySchema.extend({ name: z.string().max(120) });
export type BinnedReport = z.infer<typeof binnedReportSchema>;

/** A report of this city and year that answers nothing yet. */
export function emptyReport(
  id: string,
  city: string,
  year: number,
  questionnaire: Questionnaire = cityQuestionnaire,
): Report {
  return {
    id,
    city,
    language: 'ru',
    year,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    titleLines: null,
    headings: {},
    form: isBuiltInForm(questionnaire) ? null : questionnaire,
    asOf: '',
    delegationCountries: [],
    overrides: [],
    claims: [],
    checklist: [],
    dismissedFindings: [],
    profileId: officialProfile.id,
    editions: [],
    note: '',
    answers: Object.fromEntries(
      questionsOf(questionnaire).map((question) => [
        question.id,
        { included: true, listStyle: { ...question.listStyle }, items: [] },
      ]),
    ),
  };
}

/** All records of one type in document order. */
export function itemsOfType<T extends ItemType>(
  report: Report,
  type: T,
): Extract<Item, { type: T }>[] {
  return Object.values(report.answers).flatMap((answer) =>
    answer.items.filter((item): item is Extract<Item, { type: T }> => item.type === type),
  );
}
