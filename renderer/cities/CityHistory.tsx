import { Button as AriaButton } from 'react-aria-components/Button';
import { excerpt } from '../../shared/language/excerpt';
import type { PartnerCity } from '../../shared/model/partner-city';
import { cityHistory, type HistoryEntry } from '../../shared/registry/city-history';
import { openCityRecord, useCityRecords } from '../store/city-history';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';
import type { CityTab } from './CityForm';
import { usePartialDate } from './use-date';

interface CityHistoryProps {
  city: PartnerCity;
  onTab: (tab: CityTab) => void;
}

const TEXT_LENGTH = 180;

/** Everything that all reports and the registry know about the city, by years. */
export function CityHistory({ city, onTab }: CityHistoryProps) {
  const t = useMessages();
  const records = useCityRecords(city);
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  if (!records) return <p className="field-hint">{t('history.loading')}</p>;
  const years = cityHistory(city, records, cities);
  if (years.length === 0) return <p className="field-hint">{t('history.empty')}</p>;
  return years.map(({ year, entries }) => (
    <section className="history-year" key={year ?? 0}>
      <h3>{year ?? t('history.undated')}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            <HistoryRow entry={entry} onTab={onTab} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function HistoryRow({ entry, onTab }: { entry: HistoryEntry; onTab: (tab: CityTab) => void }) {
  const t = useMessages();
  const write = usePartialDate();
  const { record } = entry;
  const open = () => {
    if (record) void openCityRecord(record);
    else onTab(tabOf(entry));
  };
  const what = entry.relation ? t(`relation.${entry.relation}`) : '';
  return (
    <AriaButton className="history-entry" onPress={open}>
      <span className="history-kind">{t(`history.${entry.kind}`)}</span>
      <span className="history-text">
        {excerpt([what, entry.text].filter(Boolean).join('. '), TEXT_LENGTH)}
        {entry.persons.map((person) => (
          <span className="history-person" key={person}>
            {person}
          </span>
        ))}
      </span>
      <span className="history-date">
        {entry.date !== ''
          ? write(entry.date)
          : record
            ? t('history.report', { city: record.city, year: String(record.year) })
            : ''}
      </span>
    </AriaButton>
  );
}

function tabOf({ kind }: HistoryEntry): CityTab {
  if (kind === 'contact') return 'contacts';
  return kind === 'relation' || kind === 'founded' ? 'details' : 'agreements';
}
