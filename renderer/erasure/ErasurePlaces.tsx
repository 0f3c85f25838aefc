import type { ErasurePlace } from '../../shared/erasure/contract';
import { TREATMENTS, type Treatment } from '../../shared/erasure/erase-value';
import type { Translate } from '../../shared/messages';
import { labelOfField } from '../history/field-label';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';

interface ErasurePlacesProps {
  places: readonly ErasurePlace[];
  initials: string;
  treatmentOf: (place: ErasurePlace) => Treatment;
  onChange: (place: ErasurePlace, treatment: Treatment) => void;
}

/** Every text that speaks of the person, each with what becomes of the name in it. */
export function ErasurePlaces({ places, initials, treatmentOf, onChange }: ErasurePlacesProps) {
  const t = useMessages();
  const options = TREATMENTS.map((value) => ({
    value,
    label: t(`erasure.treatment.${value}`, { initials }),
  }));
  return (
    <ul className="erasure-places">
      {places.map((place) => (
        <li key={keyOf(place)} className="erasure-place">
          <div className="erasure-text">
            <p className="erasure-where">
              {whereOf(place, t)} · {labelOfField(place.field, t)}
              {place.isSure ? null : ` · ${t('erasure.onlyPart')}`}
              {place.count > 1 ? ` · ${t('erasure.mentions', { count: place.count })}` : null}
            </p>
            <p>
              {place.before}
              <mark>{place.match}</mark>
              {place.after}
            </p>
          </div>
          <Select
            label={t('erasure.treatmentOf', { place: whereOf(place, t), match: place.match })}
            labelHidden
            value={treatmentOf(place)}
            options={options}
            onChange={(treatment) => onChange(place, treatment)}
          />
        </li>
      ))}
    </ul>
  );
}

const keyOf = ({ source, recordId, field, city, year, before, after }: ErasurePlace): string =>
  [source, city, year, recordId, field, before, after].join('\n');

function whereOf({ source, city, year }: ErasurePlace, t: Translate): string {
  if (source === 'registry' || source === 'desk') return t(`erasure.${source}`);
  const values = { city: city || t('report.noCity'), year: String(year) };
  return t(source === 'bin' ? 'erasure.reportInBin' : 'erasure.report', values);
}
