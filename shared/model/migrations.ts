import { emptyAgreement } from './agreement';
import { emptyContactEntry, emptyContactPerson, emptyPost } from './contact';
import { emptyEvent } from './event';
import { emptyInitiative } from './initiative';
import { emptyNarrative } from './narrative';
import { emptyPartnerCity } from './partner-city';
import { defaultPreferences } from './preferences';
import { emptyProblem } from './problem';
import { emptyRegistry } from './registry';
import { emptyReport } from './report';
import { emptyTask } from './task';

/**
 * Data of older versions as those of today. What a new version has added gets the value that an
 * empty record has; what is there stays as it is. Each works on whatever JSON a file holds: the
 * schema judges what comes out.
 */

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `value` with what it lacks of `empty`. */
const completed = (empty: object, value: unknown): unknown =>
  isData(value) ? { ...empty, ...value } : value;

const mapped = (list: unknown, change: (value: unknown) => unknown): unknown =>
  Array.isArray(list) ? list.map(change) : list;

const EMPTY_ITEMS: Readonly<Record<string, object>> = {
  narrative: emptyNarrative(''),
  event: emptyEvent('', null),
  problem: emptyProblem(''),
  task: emptyTask(''),
  initiative: emptyInitiative(''),
};

const completeItem = (item: unknown): unknown => {
  const type = isData(item) ? item.type : undefined;
  return completed((typeof type === 'string' && EMPTY_ITEMS[type]) || {}, item);
};

/** Version 1 of a report knew no states, lengths, notes, claims and checklists. */
export function reportFrom1(report: unknown): unknown {
  if (!isData(report)) return report;
  const { answers } = report;
  return {
    ...emptyReport('', '', 0),
    ...report,
    answers: isData(answers)
      ? Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [
            id,
            isData(answer) ? { ...answer, items: mapped(answer.items, completeItem) } : answer,
          ]),
        )
      : answers,
  };
}

/** Version 1 of a person had one post, without the date since when. */
const personFrom1 = (person: unknown): unknown => {
  if (!isData(person)) return person;
  const { position, body, ...rest } = person;
  const known = [position, body].some((value) => value !== undefined && value !== '');
  const posts = known ? [{ ...emptyPost(`${rest.id}-post`.slice(-64)), position, body }] : [];
  return { ...emptyContactPerson(''), ...rest, posts };
};

/** Version 1 of a city had one relation, one name, and agreements without an end. */
export function partnerCityFrom1(city: unknown): unknown {
  if (!isData(city)) return city;
  return {
    ...emptyPartnerCity(''),
    ...city,
    agreements: mapped(city.agreements, (each) => completed(emptyAgreement(''), each)),
    contacts: mapped(city.contacts, (each) => completed(emptyContactEntry(''), each)),
    contactPersons: mapped(city.contactPersons, personFrom1),
  };
}

export const registryFrom1 = (registry: unknown): unknown =>
  isData(registry)
    ? {
        ...emptyRegistry(),
        ...registry,
        partnerCities: mapped(registry.partnerCities, partnerCityFrom1),
      }
    : registry;

export const exchangeFrom1 = (exchange: unknown): unknown =>
  isData(exchange)
    ? {
        ...exchange,
        report: reportFrom1(exchange.report),
        partnerCities: mapped(exchange.partnerCities, partnerCityFrom1),
      }
    : exchange;

/** Who has worked with version 1 needs no introduction. */
export const preferencesFrom1 = (preferences: unknown): unknown =>
  completed({ ...defaultPreferences, welcomed: true }, preferences);
