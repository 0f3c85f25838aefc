import { useMemo } from 'react';
import { useShell } from '../store/shell';

/** The months as choices: `01` → «январь». */
export function useMonthNames(): { value: string; label: string }[] {
  const locale = useShell(({ preferences }) => preferences.locale);
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => ({
      value: String(index + 1).padStart(2, '0'),
      label: format.format(Date.UTC(2000, index, 1)),
    }));
  }, [locale]);
}
