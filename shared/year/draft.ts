import {
  type Agreement,
  type ApprovalStep,
  emptyAgreement,
  emptyApprovalStep,
} from '../model/agreement';
import type { ObliqueCase } from '../model/case-forms';
import { emptyEvent } from '../model/event';
import type { PartnerCity } from '../model/partner-city';
import type { Duty } from '../model/questionnaire';
import type { Registry } from '../model/registry';
import type { DocumentLanguage, Item } from '../model/report';
import { emptyTask } from '../model/task';
import { cityById } from '../registry/city-ids';
import { nameInCase } from '../registry/name-forms';
import { addDays, firstDayOf, lastDayOf } from './days';
import { eventInEnglish, taskInEnglish } from './draft-english';
import type { Due } from './due';
import { dateInDocument } from './say-date';

/** Proposes the record that answers a reminder, in the words of a report; its author edits it. */

export type DraftType = 'task' | 'event';

/** What can be drafted into a report of this year: plans belong to its own year, tasks to the next. */
export function draftTypes(due: Due, reportYear: number): DraftType[] {
  switch (due.kind) {
    case 'anniversary':
      return Number(due.date.slice(0, 4)) === reportYear ? ['event', 'task'] : ['task'];
    case 'nextStep':
      return Number(due.date.slice(0, 4)) === reportYear ? ['task', 'event'] : ['task'];
    case 'expiry':
    case 'silence':
    case 'approval':
      return ['task'];
    default:
      return [];
  }
}

/** The drafted record in the report's language, or null where there is nothing to propose. */
export function draftOf(
  due: Due,
  type: DraftType,
  registry: Registry,
  id: string,
  language: DocumentLanguage = 'ru',
): Item | null {
  const city = cityOf(due, registry);
  const text = textOf(due, type, registry, language);
  if (text === '') return null;
  const partnerCityIds = city ? [city.id] : [];
  return type === 'task'
    ? { ...emptyTask(id), text, partnerCityIds, due: due.kind === 'silence' ? '' : due.date }
    : {
        ...emptyEvent(id, { from: due.date, until: '' }),
        state: 'planned',
        text,
        partnerCityIds,
      };
}

function textOf(due: Due, type: DraftType, registry: Registry, language: DocumentLanguage): string {
  const city = cityOf(due, registry);
  if (language === 'en') {
    const facts = { due, city, agreement: agreementOf(due, registry) };
    return type === 'task' ? taskInEnglish(facts) : eventInEnglish(facts);
  }
  return type === 'task' ? taskText(due, registry) : eventText(due, city);
}

/**
 * The agreement that a planned signing is to bring, with the steps to it: from then on the registry
 * keeps its clock.
 */
export const agreementForSigning = (
  due: Extract<Due, { kind: 'approval' }>,
  duty: Extract<Duty, { kind: 'approval' }>,
  newId: () => string,
): Agreement => ({
  ...emptyAgreement(newId()),
  signed: due.signing,
  steps: proposedSteps(duty, due.signing, newId),
});

/** The steps to a signature that a duty names, with the terms that it sets. */
export const proposedSteps = (
  { steps }: Extract<Duty, { kind: 'approval' }>,
  signing: string,
  newId: () => string,
): ApprovalStep[] =>
  steps.map(({ title, daysBefore }) => ({
    ...emptyApprovalStep(newId()),
    title,
    due: daysBefore === null ? '' : addDays(firstDayOf(signing), -daysBefore),
  }));

export function cityOf(due: Due, { partnerCities }: Registry): PartnerCity | undefined {
  const cityId =
    'cityId' in due
      ? due.cityId
      : due.kind === 'approval' && 'cityId' in due.of
        ? due.of.cityId
        : null;
  if (cityId === null && due.kind === 'approval' && 'partnerCityIds' in due.of) {
    const [named] = due.of.partnerCityIds;
    return named === undefined ? undefined : cityById(partnerCities, named);
  }
  return partnerCities.find(({ id }) => id === cityId);
}

export function agreementOf(due: Due, registry: Registry): Agreement | undefined {
  const agreementId =
    'agreementId' in due
      ? due.agreementId
      : due.kind === 'approval' && 'agreementId' in due.of
        ? due.of.agreementId
        : null;
  return cityOf(due, registry)?.agreements.find(({ id }) => id === agreementId);
}

function taskText(due: Due, registry: Registry): string {
  const city = cityOf(due, registry);
  const agreement = agreementOf(due, registry);
  switch (due.kind) {
    case 'anniversary':
      if (due.of === 'homeCity')
        return `Подготовить международные мероприятия к ${due.years}-летию города (${dateInDocument(due.date)}).`;
      return `Подготовить мероприятия к ${occasion(due, city, agreement)} (${dateInDocument(due.date)}).`;
    case 'expiry':
      return due.renewal === 'none'
        ? `Подготовить новый документ взамен ${documentOf(agreement)} ${withCity(city)}, действующего до ${until(due.date)}.`
        : `Решить вопрос о продлении ${documentOf(agreement)} ${withCity(city)}, действующего до ${until(due.date)}.`;
    case 'silence':
      return `Возобновить рабочие контакты ${withCity(city)}, согласовать план совместных мероприятий.`;
    case 'nextStep':
      return due.text;
    case 'approval':
      return 'text' in due.of
        ? `Представить на согласование проект документа${city ? ` ${withCity(city)}` : ''}, подписание которого намечено на ${dateInDocument(due.signing)}${city ? '' : `: ${due.of.text}`}`.replace(
            /\.?$/,
            '.',
          )
        : `Представить на согласование проект ${documentOf(agreement)} ${withCity(city)}.`;
    default:
      return '';
  }
}

function eventText(due: Due, city: PartnerCity | undefined): string {
  if (due.kind === 'nextStep') return due.text;
  if (due.kind !== 'anniversary') return '';
  switch (due.of) {
    case 'homeCity':
      return `Празднование ${due.years}-летия города.`;
    case 'founding':
      return `Празднование ${due.years}-летия основания ${named(city, 'genitive')}.`;
    case 'agreement':
      return `Мероприятия к ${due.years}-летию подписания соглашения ${withCity(city)}.`;
    case 'relation':
      return `Мероприятия к ${due.years}-летию ${tiesOf(city)} ${withCity(city)}.`;
  }
}

function occasion(
  due: Extract<Due, { kind: 'anniversary' }>,
  city: PartnerCity | undefined,
  agreement: Agreement | undefined,
): string {
  if (due.of === 'founding') return `${due.years}-летию основания ${named(city, 'genitive')}`;
  if (due.of === 'agreement')
    return `${due.years}-летию подписания ${documentOf(agreement)} ${withCity(city)}`;
  return `${due.years}-летию ${tiesOf(city)} ${withCity(city)}`;
}

const TIES: Partial<Record<PartnerCity['relation'], string>> = {
  sister: 'побратимских связей',
  friendly: 'дружественных связей',
  partner: 'партнёрских связей',
};
const tiesOf = (city: PartnerCity | undefined): string =>
  (city && TIES[city.relation]) ?? 'установления связей';

const KINDS: Record<Agreement['kind'], string> = {
  memorandum: 'меморандума',
  agreement: 'соглашения',
  protocol: 'протокола',
  other: 'документа',
};

/** A title has its own case, so it stands in quotes beside a word that takes the genitive. */
function documentOf(agreement: Agreement | undefined): string {
  const title = agreement?.title.trim() ?? '';
  if (title === '') return KINDS[agreement?.kind ?? 'other'];
  return `документа «${title.replaceAll('«', '„').replaceAll('»', '“')}»`;
}

/** «с г. Харбином»: before «г.» the preposition never needs its long form. */
const withCity = (city: PartnerCity | undefined): string => `с\u{A0}${named(city, 'instrumental')}`;

function named(city: PartnerCity | undefined, wanted: ObliqueCase): string {
  if (!city) return wanted === 'instrumental' ? 'партнёром' : 'партнёра';
  return `г.\u{A0}${nameInCase(city, wanted)}`;
}

/** «до 3 октября 2026 года», «до октября»: a month alone would need the genitive, so its end is named. */
const until = (date: string): string =>
  date.length === 4 ? `конца ${date}\u{A0}года` : dateInDocument(lastDayOf(date));
