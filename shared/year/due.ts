import type { Renewal } from '../model/agreement';
import type { PartialDate } from '../model/partial-date';
import { addDays, addMonths, type Day, lastDayOf } from './days';

/** Something that asks for attention by a date, with what it is about and where that stands. */

export const URGENCIES = ['overdue', 'week', 'month', 'year', 'beyond', 'passed'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** A record of any report of the library. */
export interface RecordRef {
  reportId: string;
  /** Whose report it is, and for which year. */
  city: string;
  year: number;
  questionId: string;
  recordId: string;
}

interface AnniversaryOfCity {
  kind: 'anniversary';
  years: number;
  /** The day that is remembered. */
  since: PartialDate;
}

export type DueSubject =
  | (AnniversaryOfCity & { of: 'relation' | 'founding'; cityId: string })
  | (AnniversaryOfCity & { of: 'agreement'; cityId: string; agreementId: string })
  | (AnniversaryOfCity & { of: 'homeCity'; name: string })
  | { kind: 'expiry'; cityId: string; agreementId: string; renewal: Renewal }
  | { kind: 'silence'; cityId: string; months: 12 | 24; last: LastContact | null }
  | { kind: 'nextStep'; cityId: string; entryId: string; text: string }
  | { kind: 'report'; city: string; year: number; reportId: string | null; basis: string }
  | { kind: 'eventAccount'; ref: RecordRef; text: string; end: PartialDate; basis: string }
  | { kind: 'plan'; ref: RecordRef; text: string; hasPassed: boolean }
  | { kind: 'task'; ref: RecordRef; text: string }
  | {
      kind: 'approval';
      of:
        | { cityId: string; agreementId: string }
        | { ref: RecordRef; text: string; partnerCityIds: readonly string[] };
      signing: PartialDate;
      basis: string;
    }
  | { kind: 'approvalStep'; cityId: string; agreementId: string; stepId: string; title: string };

export interface LastContact {
  date: PartialDate;
  /** The event that was the contact; null for an entry of the contact log or a signature. */
  ref: RecordRef | null;
}

export type Due = DueSubject & {
  /** The same as long as it is the same reminder, for those that are settled. */
  key: string;
  date: PartialDate;
  urgency: Urgency;
};
export type DueKind = Due['kind'];
export type DueOf<K extends DueKind> = Extract<Due, { kind: K }>;

const WEEK = 7;
const MONTH = 31;

/** How soon a date is, by its last day. */
export function urgencyOf(date: PartialDate, today: Day): Urgency {
  const day = lastDayOf(date);
  if (day < today) return 'overdue';
  if (day <= addDays(today, WEEK)) return 'week';
  if (day <= addDays(today, MONTH)) return 'month';
  return day <= addMonths(today, 12) ? 'year' : 'beyond';
}
