import type { Agreement } from '../model/agreement';
import type { PartnerCity } from '../model/partner-city';
import { englishCityName } from '../registry/name-forms';
import { lastDayOf } from './days';
import type { Due } from './due';
import { dateInDocument } from './say-date';

/** What a reminder proposes to write into an English report, from the same facts as in Russian. */

interface Facts {
  due: Due;
  city: PartnerCity | undefined;
  agreement: Agreement | undefined;
}

export function taskInEnglish({ due, city, agreement }: Facts): string {
  const document = documentOf(agreement);
  switch (due.kind) {
    case 'anniversary':
      return due.of === 'homeCity'
        ? `Prepare international events for the ${ordinal(due.years)} anniversary of the city (${on(due.date)}).`
        : `Prepare events for the ${anniversary(due, city, agreement)} (${on(due.date)}).`;
    case 'expiry':
      return due.renewal === 'none'
        ? `Prepare a new document in place of ${document} with ${named(city)}, which is in force until ${until(due.date)}.`
        : `Decide on the extension of ${document} with ${named(city)}, which is in force until ${until(due.date)}.`;
    case 'silence':
      return `Resume working contacts with ${named(city)} and agree on a plan of joint events.`;
    case 'nextStep':
      return due.text;
    case 'approval':
      return 'text' in due.of
        ? `Submit for approval the draft document${city ? ` with ${named(city)}` : ''} whose signing is planned for ${on(due.signing)}${city ? '' : `: ${due.of.text}`}`.replace(
            /\.?$/,
            '.',
          )
        : `Submit for approval the draft of ${document} with ${named(city)}.`;
    default:
      return '';
  }
}

export function eventInEnglish({ due, city, agreement }: Facts): string {
  if (due.kind === 'nextStep') return due.text;
  if (due.kind !== 'anniversary') return '';
  return due.of === 'homeCity' || due.of === 'founding'
    ? `Celebration of the ${anniversary(due, city, agreement)}.`
    : `Events for the ${anniversary(due, city, agreement)}.`;
}

function anniversary(
  due: Extract<Due, { kind: 'anniversary' }>,
  city: PartnerCity | undefined,
  agreement: Agreement | undefined,
): string {
  const which = `${ordinal(due.years)} anniversary of`;
  switch (due.of) {
    case 'homeCity':
      return `${which} the city`;
    case 'founding':
      return `${which} the founding of ${named(city)}`;
    case 'agreement':
      return `${which} the signing of ${documentOf(agreement)} with ${named(city)}`;
    case 'relation':
      return `${which} ${(city && TIES[city.relation]) ?? 'ties'} with ${named(city)}`;
  }
}

const TIES: Partial<Record<PartnerCity['relation'], string>> = {
  sister: 'sister-city ties',
  friendly: 'friendly ties',
  partner: 'partnership',
};

const KINDS: Record<Agreement['kind'], string> = {
  memorandum: 'the memorandum',
  agreement: 'the agreement',
  protocol: 'the protocol',
  other: 'the document',
};

function documentOf(agreement: Agreement | undefined): string {
  const title = agreement?.title.trim() ?? '';
  return title === '' ? KINDS[agreement?.kind ?? 'other'] : `the document “${title}”`;
}

const named = (city: PartnerCity | undefined): string =>
  city ? englishCityName(city) : 'the partner';

const on = (date: string): string => dateInDocument(date, 'en');
const until = (date: string): string =>
  date.length === 4 ? `the end of ${date}` : on(lastDayOf(date));

const plural = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (number: number): string => `${number}${SUFFIXES[plural.select(number)] ?? 'th'}`;
