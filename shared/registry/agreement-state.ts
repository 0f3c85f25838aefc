import type { Agreement } from '../model/agreement';
import type { PartialDate } from '../model/partial-date';

/** What an agreement is on a day, worked out from its dates and never typed. */
export const AGREEMENT_STATES = ['planned', 'inForce', 'expiring', 'ended'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** An agreement that runs out within so many months wants a decision. */
const NOTICE_MONTHS = 6;

/**
 * The state on `today`, a full date. A date known to the year or month alone means its beginning
 * where something begins or loses force, and its end where a term runs out.
 */
export function agreementState(
  { signed, validUntil, renewal, ended }: Agreement,
  today: PartialDate,
): AgreementState {
  if (ended !== '' && hasBegun(ended, today)) return 'ended';
  if (signed === '' ? validUntil === '' : !hasBegun(signed, today)) return 'planned';
  if (validUntil === '' || renewal === 'automatic') return 'inForce';
  if (hasPassed(validUntil, today)) return 'ended';
  return hasPassed(validUntil, inMonths(today, NOTICE_MONTHS)) ? 'expiring' : 'inForce';
}

const hasBegun = (date: PartialDate, today: PartialDate): boolean =>
  date <= today.slice(0, date.length);
const hasPassed = (date: PartialDate, today: PartialDate): boolean =>
  date < today.slice(0, date.length);

function inMonths(day: PartialDate, months: number): PartialDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
