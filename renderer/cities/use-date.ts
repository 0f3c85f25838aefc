import { useCallback } from 'react';
import { sayDate } from '../../shared/year/say-date';
import { useShell } from '../store/shell';

/** Writes a partial date as a list of facts has it: «2023», «октябрь 2023 г.», «3 октября 2023 г.». */
export function usePartialDate(): (date: string) => string {
  const locale = useShell(({ preferences }) => preferences.locale);
  return useCallback((date) => (date.length < 7 ? date : sayDate(date, locale)), [locale]);
}
