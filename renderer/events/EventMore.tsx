import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import type { Translate } from '../../shared/messages';
import { DIRECTIONS, type Event } from '../../shared/model/event';
import { PersonPicker } from '../cities/PersonPicker';
import { CountryPicker } from '../report/CountryPicker';
import { changeRecord } from '../store/editing';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import { FiguresField } from './FiguresField';

/** The facts that few events have; folded, they say which of them are there. */
export function EventMore({ event, reportYear }: { event: Event; reportYear: number }) {
  const t = useMessages();
  const filled = filledIn(event, t);
  return (
    <Disclosure className="more">
      <Heading level={3} className="more-heading">
        <Button slot="trigger" className="more-button">
          <ChevronRight size={15} aria-hidden />
          <span>{t('event.more')}</span>
          {filled === '' ? null : <span className="more-filled">{filled}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="more-panel">
        <Select
          label={t('event.direction')}
          value={event.direction ?? ''}
          options={[
            { value: '' as const, label: t('choice.none') },
            ...DIRECTIONS.map((direction) => ({
              value: direction,
              label: t(`direction.${direction}`),
            })),
          ]}
          onChange={(direction) =>
            changeRecord(event, { direction: direction === '' ? null : direction })
          }
        />
        <CountryPicker
          label={t('event.countries')}
          value={event.countries}
          onChange={(countries) => changeRecord(event, { countries })}
        />
        <PersonPicker
          value={event.personIds}
          cityIds={event.partnerCityIds}
          date={event.date?.until || event.date?.from || String(reportYear)}
          onChange={(personIds) => changeRecord(event, { personIds })}
        />
        <FiguresField
          figures={event.figures}
          onChange={(figures) => changeRecord(event, { figures }, 'figures')}
        />
        <Checkbox
          className="checkbox"
          isSelected={event.included}
          onChange={(included) => changeRecord(event, { included })}
        >
          <span className="checkbox-box" aria-hidden />
          {t('event.included')}
        </Checkbox>
      </DisclosurePanel>
    </Disclosure>
  );
}

const filledIn = (
  { direction, countries, personIds, figures, included }: Event,
  t: Translate,
): string =>
  [
    direction === null ? '' : t(`direction.${direction}`),
    countries.length === 0 ? '' : `${t('event.countries')}: ${countries.length}`,
    personIds.length === 0 ? '' : `${t('person.tookPart')}: ${personIds.length}`,
    figures.length === 0 ? '' : `${t('event.figures')}: ${figures.length}`,
    included ? '' : t('event.leftOut'),
  ]
    .filter(Boolean)
    .join(' · ');
