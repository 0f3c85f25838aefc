import { useMemo, useRef } from 'react';
import type { Item } from '../../shared/model/report';
import { knownCityIds } from '../../shared/registry/city-ids';
import { checkItem } from '../../shared/review/check-item';
import { useWorkspace } from '../store/workspace';
import { fieldMessages } from '../ui/findings';
import { useMessages } from '../ui/messages';

export type FieldMessageOf = ReturnType<typeof fieldMessages>;

/** What is wrong with a record, field by field; the same function while that stays the same. */
export function useFieldMessages(item: Item) {
  const t = useMessages();
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  const cityIds = useMemo(() => knownCityIds(cities), [cities]);
  const last = useRef({ text: '[]', findings: [] as ReturnType<typeof checkItem> });
  const findings = useWorkspace(({ report }) => {
    const found = report ? checkItem(item, report, cityIds) : [];
    // The report changes with every keystroke, what is wrong with one record seldom.
    const text = JSON.stringify(found);
    if (text !== last.current.text) last.current = { text, findings: found };
    return last.current.findings;
  });
  return useMemo(() => fieldMessages(findings, t), [findings, t]);
}
