import { useEffect, useState } from 'react';
import type { PartnerCity } from '../../shared/model/partner-city';
import { idsOfCity } from '../../shared/registry/city-ids';
import { type CityRecord, recordsOfCities } from '../../shared/registry/city-records';
import { api } from './api';
import { openReport } from './library';
import { flush } from './saver';
import { goTo } from './shell';
import { workspace } from './workspace';

/**
 * What all reports say about a city; null until it is known. The open report is taken as it stands
 * in the window, which is newer than what lies on the disk.
 */
export function useCityRecords(city: PartnerCity): CityRecord[] | null {
  const ids = idsOfCity(city).join('\n');
  const [records, setRecords] = useState<CityRecord[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const cityIds = ids.split('\n');
    setRecords(null);
    void api.call('archive:cityRecords', { cityIds }).then((stored) => {
      const { report } = workspace.getState();
      const others = stored.filter(({ reportId }) => reportId !== report?.id);
      const own = report ? recordsOfCities(report, new Set(cityIds)) : [];
      if (isWanted) setRecords([...own, ...others]);
    });
    return () => {
      isWanted = false;
    };
  }, [ids]);
  return records;
}

/** Opens the report of a record at that record. */
export async function openCityRecord({ reportId, questionId, item }: CityRecord): Promise<void> {
  if (workspace.getState().report?.id !== reportId) {
    await flush();
    await openReport(reportId);
  }
  if (workspace.getState().report?.id !== reportId) return;
  goTo({ screen: 'question', questionId, recordId: item.id });
}
