import { useState } from 'react';
import { localDay } from '../../shared/model/partial-date';
import { type PartnerCity, RELATIONS, type Relation } from '../../shared/model/partner-city';
import { changeCityEntry, changePartnerCity, noteRelation } from '../store/registry';
import { Button } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { Select } from '../ui/Select';
import { EntryList } from './EntryList';

/** What the city is to ours, and what it was; a change offers to be written into the history. */
export function RelationFields({ city }: { city: PartnerCity }) {
  const t = useMessages();
  const [before, setBefore] = useState<Relation | null>(null);
  const year = new Date().getFullYear();
  const options = RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }));
  const isNew = city.name.trim() === '';
  return (
    <>
      <div className="field-row">
        <Select
          label={t('city.relation')}
          value={city.relation}
          options={options}
          onChange={(relation) => {
            const from = before ?? city.relation;
            setBefore(isNew || relation === from ? null : from);
            changePartnerCity(city.id, { relation });
          }}
        />
      </div>
      {before === null ? null : (
        <RelationOffer city={city} before={before} onDone={() => setBefore(null)} />
      )}
      {city.relationHistory.length === 0 ? null : (
        <EntryList
          cityId={city.id}
          list="relationHistory"
          entries={city.relationHistory}
          nameOf={({ relation }) => t(`relation.${relation}`)}
        >
          {(change) => (
            <div className="field-row">
              <Select
                label={t('relation.was')}
                value={change.relation}
                options={options}
                onChange={(relation) =>
                  changeCityEntry(city.id, 'relationHistory', change.id, { relation })
                }
              />
              <PartialDateField
                label={t('relation.from')}
                value={change.from}
                onChange={(from) =>
                  changeCityEntry(city.id, 'relationHistory', change.id, { from })
                }
                defaultYear={year}
              />
              <TextField
                label={t('relation.note')}
                value={change.note}
                onChange={(note) =>
                  changeCityEntry(city.id, 'relationHistory', change.id, { note })
                }
              />
            </div>
          )}
        </EntryList>
      )}
    </>
  );
}

interface RelationOfferProps {
  city: PartnerCity;
  before: Relation;
  onDone: () => void;
}

function RelationOffer({ city, before, onDone }: RelationOfferProps) {
  const t = useMessages();
  const [from, setFrom] = useState(localDay(new Date()));
  const [note, setNote] = useState('');
  return (
    <section className="city-notice" aria-label={t('relation.offerLabel')}>
      <p>
        {t('relation.offer', {
          before: t(`relation.${before}`),
          after: t(`relation.${city.relation}`),
        })}
      </p>
      <div className="field-row">
        <PartialDateField
          label={t('relation.from')}
          value={from}
          onChange={setFrom}
          defaultYear={new Date().getFullYear()}
        />
        <TextField label={t('relation.note')} value={note} onChange={setNote} />
      </div>
      <div className="city-notice-buttons">
        <Button
          look="primary"
          onPress={() => {
            noteRelation(city, before, { relation: city.relation, from, note });
            onDone();
          }}
        >
          {t('relation.write')}
        </Button>
        <Button onPress={onDone}>{t('relation.leave')}</Button>
      </div>
    </section>
  );
}
