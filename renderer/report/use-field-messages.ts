import { useMemo } from 'react';
import type { Item } from '../../shared/model/report';
import { knownCityIds } from '../../shared/registry/city-ids';
import { checkItem } from '../../shared/review/check-item';
import { useWorkspace } from '../store/workspace';
import { fieldMessages } from '../ui/findings';
import { useMessages } from '../ui/messages';

/** What is wrong with a record, field by field. */
export function useFieldMessages(item: Item) {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  return useMemo(() => {
    const cityIds = knownCityIds(cities);
    return fieldMessages(report ? checkItem(item, report, cityIds) : [], t);
  }, [item, report, cities, t]);
}
