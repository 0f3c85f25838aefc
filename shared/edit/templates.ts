import type { EventTemplate } from '../model/desk';
import { type Event, type EventDate, emptyEvent } from '../model/event';

/**
 * What the frequent kinds of events begin with. The words are those of the document, so they are
 * Russian in any interface; the names are `template.…` in the catalogues.
 */
type BuiltIn = Pick<EventTemplate, 'kind' | 'direction' | 'text' | 'place' | 'participants'>;

export const BUILT_IN_TEMPLATES = {
  visit: {
    kind: 'visit',
    direction: 'incoming',
    text: 'Состоялся визит делегации города «… название, страна» во главе с «… должность, И.О. Фамилия». В ходе визита «… что обсуждали, о чём договорились».',
    place: '',
    participants: '',
  },
  trip: {
    kind: 'visit',
    direction: 'outgoing',
    text: 'Состоялся визит делегации города «… наш город» в город «… название, страна». В программе визита: «… встречи, подписания, посещения».',
    place: '',
    participants: '',
  },
  online: {
    kind: 'online',
    direction: 'home',
    text: 'В формате видео-конференц-связи состоялась встреча с представителями города «… название, страна». Обсуждались вопросы «… тема».',
    place: 'онлайн',
    participants: '',
  },
  forum: {
    kind: 'forum',
    direction: 'thirdPlace',
    text: 'Представители города приняли участие в форуме «… название» в городе «… название, страна». «… С кем встретились, к чему пришли».',
    place: '',
    participants: '',
  },
  hostedForum: {
    kind: 'forum',
    direction: 'incoming',
    text: 'В городе прошёл форум «… название». В нём приняли участие представители «… число» стран: «… перечень».',
    place: '',
    participants: '',
  },
  tour: {
    kind: 'tour',
    direction: 'outgoing',
    text: 'Состоялись гастроли «… коллектив» в городе «… название, страна». «… Что исполнялось, сколько было зрителей».',
    place: '',
    participants: '',
  },
  exhibition: {
    kind: 'exhibition',
    direction: 'incoming',
    text: 'Открылась выставка «… название», подготовленная совместно с городом «… название, страна».',
    place: '',
    participants: '',
  },
  signing: {
    kind: 'agreement',
    direction: null,
    text: 'Подписано соглашение о «… предмет» между городом «… наш город» и городом «… название, страна». Документ подписали «… должности, И.О. Фамилии».',
    place: '',
    participants: '',
  },
  exchange: {
    kind: 'exchange',
    direction: 'outgoing',
    text: 'Состоялась поездка группы «… школьников, студентов, спортсменов» в город «… название, страна» в рамках «… программа обмена».',
    place: '',
    participants: '',
  },
} as const satisfies Record<string, BuiltIn>;

export type BuiltInTemplate = keyof typeof BUILT_IN_TEMPLATES;
export const BUILT_IN_NAMES = Object.keys(BUILT_IN_TEMPLATES) as BuiltInTemplate[];

/** An event that begins with what the template holds. */
export const eventFrom = (
  template: BuiltIn & Partial<Pick<EventTemplate, 'partnerCityIds'>>,
  id: string,
  date: EventDate | null,
): Event => ({
  ...emptyEvent(id, date),
  kind: template.kind,
  direction: template.direction,
  text: template.text,
  place: template.place,
  participants: template.participants,
  partnerCityIds: template.partnerCityIds ?? [],
});

/** A template that begins as this event does. */
export const templateFrom = (event: Event, id: string, name: string): EventTemplate => ({
  id,
  name,
  kind: event.kind,
  direction: event.direction,
  text: event.text,
  place: event.place,
  participants: event.participants,
  partnerCityIds: event.partnerCityIds,
});
