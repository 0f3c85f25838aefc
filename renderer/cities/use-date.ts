import { useMemo } from 'react';
import { useShell } from '../store/shell';

/** Writes a partial date as people say it: «2023», «октябрь 2023 г.», «3 октября 2023 г.». */
export function usePartialDate(): (date: string) => string {
  const locale = useShell(({ preferences }) => preferences.locale);
  return useMemo(() => {
    const timeZone = 'UTC';
    const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone });
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
    return (date) => {
      if (date.length < 7) return date;
      return (date.length === 7 ? month : day).format(new Date(`${date.padEnd(10, '-01')}T00:00Z`));
    };
  }, [locale]);
}
