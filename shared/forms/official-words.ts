import type { AgreementKind, Renewal } from '../model/agreement';
import type { ContactChannel } from '../model/contact';
import type { Relation } from '../model/partner-city';
import type { DocumentLanguage } from '../model/report';

/** The words of an official document for what the registry and the reports hold as data. */
export interface OfficialWords {
  agreements: Record<AgreementKind, string>;
  relations: Record<Relation, string>;
  channels: Record<ContactChannel, string>;
  renewals: Record<Renewal, string>;
  until: (date: string) => string;
  unlimited: string;
  expired: (date: string) => string;
  quarters: readonly string[];
  /** A whole year as the heading of a group. */
  yearHeading: (year: string) => string;
  throughoutYear: string;
  indicators: Record<
    | 'events'
    | 'incoming'
    | 'outgoing'
    | 'countries'
    | 'cities'
    | 'participants'
    | 'signed'
    | 'ended',
    string
  > & { inForce: (date: string) => string };
}

const RUSSIAN: OfficialWords = {
  agreements: {
    memorandum: 'Меморандум',
    agreement: 'Соглашение',
    protocol: 'Протокол',
    other: 'Документ',
  },
  relations: {
    sister: 'город-побратим',
    friendly: 'дружественный город',
    partner: 'город-партнёр',
    intention: 'намерение об установлении отношений',
    suspended: 'отношения приостановлены',
    ended: 'отношения прекращены',
  },
  channels: {
    meeting: 'встреча',
    call: 'телефонный разговор',
    letter: 'переписка',
    online: 'видеоконференция',
  },
  renewals: {
    none: '',
    automatic: 'продлевается автоматически',
    byAgreement: 'продлевается по соглашению сторон',
  },
  until: (date) => `до ${date}`,
  unlimited: 'бессрочно',
  expired: (date) => `${date}, истёк срок действия`,
  quarters: ['I квартал', 'II квартал', 'III квартал', 'IV квартал'],
  yearHeading: (year) => `${year} год`,
  throughoutYear: 'в течение года',
  indicators: {
    events: 'Проведено мероприятий',
    incoming: 'в том числе приём делегаций',
    outgoing: 'в том числе выезды делегаций',
    countries: 'Стран-участниц',
    cities: 'Иностранных городов-участников',
    participants: 'Участников мероприятий',
    signed: 'Подписано соглашений',
    ended: 'Утратило силу соглашений',
    inForce: (date) => `Действует соглашений на ${date}`,
  },
};

const ENGLISH: OfficialWords = {
  agreements: {
    memorandum: 'Memorandum',
    agreement: 'Agreement',
    protocol: 'Protocol',
    other: 'Document',
  },
  relations: {
    sister: 'sister city',
    friendly: 'friendship city',
    partner: 'partner city',
    intention: 'intention to establish relations',
    suspended: 'relations suspended',
    ended: 'relations ended',
  },
  channels: { meeting: 'meeting', call: 'telephone call', letter: 'letter', online: 'video call' },
  renewals: {
    none: '',
    automatic: 'renewed automatically',
    byAgreement: 'renewed by agreement of the parties',
  },
  until: (date) => `until ${date}`,
  unlimited: 'unlimited',
  expired: (date) => `${date}, term expired`,
  quarters: ['First quarter', 'Second quarter', 'Third quarter', 'Fourth quarter'],
  yearHeading: (year) => year,
  throughoutYear: 'throughout the year',
  indicators: {
    events: 'Events held',
    incoming: 'of which delegations received',
    outgoing: 'of which delegations sent',
    countries: 'Countries taking part',
    cities: 'Foreign cities taking part',
    participants: 'Participants in the events',
    signed: 'Agreements signed',
    ended: 'Agreements that ceased to be in force',
    inForce: (date) => `Agreements in force as of ${date}`,
  },
};

const WORDS: Record<DocumentLanguage, OfficialWords> = { ru: RUSSIAN, en: ENGLISH };

export const officialWords = (language: DocumentLanguage): OfficialWords => WORDS[language];
