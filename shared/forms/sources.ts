import type { RowSource, Theme } from '../model/questionnaire';
import type { FormContext } from './context';
import {
  agreementRows,
  anniversaryRows,
  cityRows,
  contactRows,
  hasEndedIn,
  isInForceOn,
  isSignedIn,
} from './registry-rows';
import { eventRows, indicatorRows, planRows, problemRows, textRows } from './report-rows';
import type { FactRow } from './row';
import { dayOfReport } from './wording';

/** Where computed answers take their rows from, and which fields a row of each has. */

const AGREEMENT_FIELDS = [
  'title',
  'kind',
  'partner',
  'city',
  'country',
  'signedAt',
  'signed',
  'place',
  'signatories',
  'term',
  'validUntil',
  'renewal',
  'endedOn',
] as const;

/** The fields of the rows of each source; `number` counts the rows of a table. */
export const FIELDS = {
  agreementsInForce: AGREEMENT_FIELDS,
  agreementsSigned: AGREEMENT_FIELDS,
  agreementsEnded: AGREEMENT_FIELDS,
  partnerCities: ['city', 'country', 'relation', 'since', 'ownName', 'agreements'],
  contacts: ['date', 'city', 'country', 'channel', 'participants', 'subject', 'outcome'],
  texts: ['text'],
  events: ['date', 'line', 'text', 'place', 'partner', 'participants', 'outcome', 'figures'],
  problems: ['text', 'cause', 'owner', 'partner'],
  plan: ['what', 'due', 'owner', 'indicator', 'partner'],
  anniversaries: ['date', 'what', 'years'],
  indicators: ['name', 'value', 'details'],
} as const satisfies Record<RowSource, readonly string[]>;

/** The facts of a source, in the order in which a document lists them. */
export function factRows(source: RowSource, context: FormContext, theme: Theme): FactRow[] {
  const { report, registry } = context;
  const { language } = report;
  const day = dayOfReport(report);
  switch (source) {
    case 'agreementsInForce':
      return agreementRows(registry, language, isInForceOn(day));
    case 'agreementsSigned':
      return agreementRows(registry, language, isSignedIn(report.year));
    case 'agreementsEnded':
      return agreementRows(registry, language, hasEndedIn(report.year));
    case 'partnerCities':
      return cityRows(registry, day, language);
    case 'contacts':
      return contactRows(registry, report.year, language);
    case 'texts':
      return textRows(context, theme);
    case 'events':
      return eventRows(context, theme);
    case 'problems':
      return problemRows(context, theme);
    case 'plan':
      return planRows(context, theme);
    case 'anniversaries':
      return anniversaryRows(registry, report.year + 1, language);
    case 'indicators':
      return indicatorRows(context, theme);
  }
}
