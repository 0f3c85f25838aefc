import type { Agreement } from '../model/agreement';
import type { PartialDate } from '../model/partial-date';
import type { PartnerCity } from '../model/partner-city';
import type { Duty } from '../model/questionnaire';
import type { Registry } from '../model/registry';
import { idsOfCity } from '../registry/city-ids';
import { addDays, addMonths, type Day, firstDayOf, lastDayOf } from './days';
import { type Due, type LastContact, urgencyOf } from './due';
import type { ReportFacts } from './facts';

/** What the registry asks for: terms of agreements, silent partners, steps that were agreed. */

type Approval = Extract<Duty, { kind: 'approval' }>;

export function cityDues(
  registry: Registry,
  facts: readonly ReportFacts[],
  duties: readonly Duty[],
  today: Day,
): Due[] {
  const approvals = duties.filter((duty): duty is Approval => duty.kind === 'approval');
  return registry.partnerCities
    .filter(({ relation }) => relation !== 'ended')
    .flatMap((city) => [
      ...city.agreements.flatMap((agreement) => [
        ...expiry(city.id, agreement, today),
        ...approvals.flatMap((duty) => approval(city.id, agreement, duty, today)),
        ...approvalSteps(city.id, agreement, today),
      ]),
      ...silence(city, facts, today),
      ...nextSteps(city, today),
    ]);
}

/** An agreement that runs out within a year, or has run out and was neither renewed nor ended. */
function expiry(cityId: string, agreement: Agreement, today: Day): Due[] {
  const { id, validUntil, ended, renewal } = agreement;
  if (validUntil === '' || ended !== '') return [];
  const end = lastDayOf(validUntil);
  if (end > addMonths(today, 12) || (end < today && renewal === 'automatic')) return [];
  return [
    {
      kind: 'expiry',
      key: `expiry:${id}:${validUntil}`,
      date: validUntil,
      urgency: urgencyOf(validUntil, today),
      cityId,
      agreementId: id,
      renewal,
    },
  ];
}

/** Papers for an agreement that is to be signed, until the steps to it are laid down. */
function approval(cityId: string, agreement: Agreement, duty: Approval, today: Day): Due[] {
  const { id, signed, ended, steps } = agreement;
  if (signed === '' || ended !== '' || steps.length > 0 || lastDayOf(signed) <= today) return [];
  const date = addDays(firstDayOf(signed), -duty.days);
  return [
    {
      kind: 'approval',
      key: `approval:${duty.id}:${id}:${signed}`,
      date,
      urgency: urgencyOf(date, today),
      of: { cityId, agreementId: id },
      signing: signed,
      basis: duty.basis,
    },
  ];
}

const approvalSteps = (cityId: string, { id, ended, steps }: Agreement, today: Day): Due[] =>
  steps
    .filter(({ due, done }) => due !== '' && done === '' && ended === '')
    .map(({ id: stepId, title, due }) => ({
      kind: 'approvalStep',
      key: `step:${stepId}:${due}`,
      date: due,
      urgency: urgencyOf(due, today),
      cityId,
      agreementId: id,
      stepId,
      title,
    }));

const nextSteps = (city: PartnerCity, today: Day): Due[] =>
  city.contacts
    .filter(({ nextStepDue, nextStepDone }) => nextStepDue !== '' && !nextStepDone)
    .map(({ id, nextStep, nextStepDue }) => ({
      kind: 'nextStep',
      key: `nextStep:${id}:${nextStepDue}`,
      date: nextStepDue,
      urgency: urgencyOf(nextStepDue, today),
      cityId: city.id,
      entryId: id,
      text: nextStep,
    }));

const SILENT = [24, 12] as const;

/** A live partner of whom nothing was heard for a year or for two. */
function silence(city: PartnerCity, facts: readonly ReportFacts[], today: Day): Due[] {
  if (city.relation === 'suspended' || city.relation === 'intention') return [];
  const last = lastContact(city, facts, today);
  const lastDay = last && lastDayOf(last.date);
  const months = SILENT.find((each) => !lastDay || addMonths(lastDay, each) <= today);
  if (months === undefined) return [];
  return [
    {
      kind: 'silence',
      key: `silence:${city.id}:${last?.date ?? ''}:${last ? months : 0}`,
      date: lastDay ? addMonths(lastDay, months) : today,
      urgency: last && months === 24 ? 'overdue' : 'month',
      cityId: city.id,
      months,
      last,
    },
  ];
}

/** The latest of what the contact log, the events of all reports and the agreements tell. */
export function lastContact(
  city: PartnerCity,
  facts: readonly ReportFacts[],
  today: Day,
): LastContact | null {
  const own = [
    ...city.contacts.map(({ date }) => date),
    ...city.agreements.map(({ signed }) => signed),
    city.since,
  ].map((date): LastContact => ({ date, ref: null }));
  const met = facts.flatMap(({ reportId, city: reporting, year, lastMet }) =>
    idsOfCity(city).flatMap((id): LastContact[] => {
      const event = lastMet[id];
      if (!event) return [];
      const { date, questionId, recordId } = event;
      return [{ date, ref: { reportId, city: reporting, year, questionId, recordId } }];
    }),
  );
  return [...met, ...own]
    .filter(({ date }) => date !== '' && firstDayOf(date) <= today)
    .reduce<LastContact | null>(
      (latest, contact) => (latest && isLater(latest.date, contact.date) ? latest : contact),
      null,
    );
}

const isLater = (date: PartialDate, than: PartialDate): boolean =>
  lastDayOf(date) >= lastDayOf(than);
