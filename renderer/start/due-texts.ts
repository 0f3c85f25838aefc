import { excerpt } from '../../shared/language/excerpt';
import type { Translate } from '../../shared/messages';
import type { Locale } from '../../shared/model/preferences';
import type { Registry } from '../../shared/model/registry';
import { type Day, daysBetween, lastDayOf, localDay } from '../../shared/year/days';
import { agreementOf, cityOf } from '../../shared/year/draft';
import type { Due } from '../../shared/year/due';
import { sayDate } from '../../shared/year/say-date';
import { cityLabel } from '../cities/city-label';
import { useShell } from '../store/shell';
import { useMessages } from '../ui/messages';

export interface DueTexts {
  title: string;
  /** Why it is due, and what is known about it. */
  detail: string;
  when: string;
}

export function useDueTexts(due: Due, registry: Registry): DueTexts {
  const t = useMessages();
  const locale = useShell(({ preferences }) => preferences.locale);
  return dueTexts(due, registry, { t, locale, today: localDay(new Date()) });
}

interface Saying {
  t: Translate;
  locale: Locale;
  today: Day;
}

const TEXT_LENGTH = 140;

/** What a reminder says, in the language of the interface. */
export function dueTexts(due: Due, registry: Registry, { t, locale, today }: Saying): DueTexts {
  const city = cityLabel(cityOf(due, registry), t);
  const agreement = agreementOf(due, registry);
  const document = agreement?.title.trim() || t(`agreementKind.${agreement?.kind ?? 'other'}`);
  const say = (date: string) => sayDate(date, locale);
  const when = sayWhen(due.date, locale, today);
  const of = (title: string, detail = ''): DueTexts => ({ title, detail, when });

  switch (due.kind) {
    case 'anniversary': {
      const { years } = due;
      const values = { years, city: due.of === 'homeCity' ? due.name : city, document };
      return of(
        t(`due.anniversary.${due.of}`, values),
        t('due.anniversaryDetail', { date: say(due.date), since: say(due.since) }),
      );
    }
    case 'expiry':
      return of(
        t('due.expiry', { city, document, ended: lastDayOf(due.date) < today ? 'yes' : 'no' }),
        t('due.expiryDetail', { date: say(due.date), renewal: due.renewal }),
      );
    case 'silence':
      // How long ago they met says more than since when that is too long.
      return {
        title: t('due.silence', { city, months: due.last ? due.months : 0 }),
        detail: due.last ? t('due.silenceDetail', { date: say(due.last.date) }) : '',
        when: due.last ? sayWhen(due.last.date, locale, today) : '',
      };
    case 'nextStep':
      return of(
        t('due.cityText', { city, text: excerpt(due.text, TEXT_LENGTH) || t('due.noText') }),
        t('due.nextStepDetail', { date: say(due.date) }),
      );
    case 'report': {
      const name = t('report.name', { city: due.city, year: String(due.year) });
      return of(
        t('due.report', { name, exists: due.reportId === null ? 'no' : 'yes' }),
        t('due.dutyDetail', { date: say(due.date), basis: due.basis }),
      );
    }
    case 'eventAccount':
      return of(
        t('due.eventAccount', { text: excerpt(due.text, TEXT_LENGTH) || t('row.empty') }),
        t('due.eventAccountDetail', {
          end: say(due.end),
          date: say(due.date),
          basis: due.basis,
        }),
      );
    case 'plan':
      return of(
        t('due.plan', {
          text: excerpt(due.text, TEXT_LENGTH) || t('row.empty'),
          passed: due.hasPassed ? 'yes' : 'no',
        }),
        say(due.date),
      );
    case 'task':
      return of(
        t('due.task', { text: excerpt(due.text, TEXT_LENGTH) || t('row.empty') }),
        t('due.taskDetail', { date: say(due.date) }),
      );
    case 'approval':
      return of(
        t('due.approval', {
          what:
            'text' in due.of
              ? excerpt(due.of.text, TEXT_LENGTH) || t('row.empty')
              : t('due.cityText', { city, text: document }),
        }),
        t('due.approvalDetail', {
          signing: say(due.signing),
          date: say(due.date),
          basis: due.basis,
        }),
      );
    case 'approvalStep':
      return of(
        t('due.cityText', { city, text: due.title || t('due.noText') }),
        t('due.approvalStepDetail', { document, date: say(due.date) }),
      );
  }
}

const DAYS_SHOWN = 60;
const MONTH = 30.44;

/** «через 3 дня», «вчера», «через 4 месяца», in the plural forms of the language. */
function sayWhen(date: string, locale: Locale, today: Day): string {
  const days = daysBetween(today, lastDayOf(date));
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(days) <= DAYS_SHOWN) return format.format(days, 'day');
  const months = Math.round(days / MONTH);
  return Math.abs(months) < 24
    ? format.format(months, 'month')
    : format.format(Math.round(days / 365.25), 'year');
}
