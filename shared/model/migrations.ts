import { emptyAgreement, emptyApprovalStep } from './agreement';
import { emptyContactEntry, emptyContactPerson, emptyPost } from './contact';
import { emptyDesk } from './desk';
import { emptyEvent } from './event';
import { emptyInitiative } from './initiative';
import { emptyNarrative } from './narrative';
import { emptyPartnerCity, emptyRelationChange } from './partner-city';
import { defaultPreferences } from './preferences';
import { emptyProblem } from './problem';
import { emptyRegistry } from './registry';
import { emptyReport } from './report';
import { emptyTask } from './task';

/**
 * Data of older versions as those of today. What a newer version has added gets the value that an
 * empty record has; what is there stays as it is. A field that is only added needs no step of its
 * own here. Each works on whatever JSON a file holds: the
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

/** A report with what earlier versions did not know, as an empty one has it. */
export function completeReport(report: unknown): unknown {
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

const completePerson = (person: unknown): unknown =>
  completed(
    emptyContactPerson(''),
    isData(person) ? { ...person, posts: completePosts(person) } : person,
  );

const completePosts = ({ posts }: Data): unknown =>
  mapped(posts, (post) => completed(emptyPost(''), post));

/** A city with what earlier versions did not know. */
function completeCity(city: unknown): unknown {
  if (!isData(city)) return city;
  return {
    ...emptyPartnerCity(''),
    ...city,
    relationHistory: mapped(city.relationHistory ?? [], (each) =>
      completed(emptyRelationChange(''), each),
    ),
    agreements: mapped(city.agreements, completeAgreement),
    contacts: mapped(city.contacts, (each) => completed(emptyContactEntry(''), each)),
    contactPersons: mapped(city.contactPersons, completePerson),
  };
}

function completeAgreement(agreement: unknown): unknown {
  if (!isData(agreement)) return agreement;
  const steps = mapped(agreement.steps ?? [], (each) => completed(emptyApprovalStep(''), each));
  return { ...emptyAgreement(''), ...agreement, steps };
}

export const partnerCityFrom1 = (city: unknown): unknown =>
  completeCity(
    isData(city) ? { ...city, contactPersons: mapped(city.contactPersons, personFrom1) } : city,
  );

const registryWith =
  (change: (city: unknown) => unknown) =>
  (registry: unknown): unknown =>
    isData(registry)
      ? {
          ...emptyRegistry(),
          ...registry,
          partnerCities: mapped(registry.partnerCities, change),
        }
      : registry;

export const registryFrom1 = registryWith(partnerCityFrom1);
export const completeRegistry = registryWith(completeCity);

const exchangeWith =
  (change: (city: unknown) => unknown) =>
  (exchange: unknown): unknown =>
    isData(exchange)
      ? {
          ...exchange,
          report: completeReport(exchange.report),
          partnerCities: mapped(exchange.partnerCities, change),
        }
      : exchange;

export const exchangeFrom1 = exchangeWith(partnerCityFrom1);
export const completeExchange = exchangeWith(completeCity);

export const completeDesk = (desk: unknown): unknown => completed(emptyDesk(), desk);

/** Who has worked with version 1 needs no introduction. */
export const preferencesFrom1 = (preferences: unknown): unknown =>
  completed({ ...defaultPreferences, welcomed: true }, preferences);

export const completePreferences = (preferences: unknown): unknown =>
  completed(defaultPreferences, preferences);
