import { useMemo } from 'react';
import { useShell } from '../store/shell';

/** Writes a moment as people say it: the time alone for today, else with its date. */
export function useDateFormat(): (iso: string) => string {
  const locale = useShell(({ preferences }) => preferences.locale);
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
    const full = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
    return (iso) => {
      const date = new Date(iso);
      if (Number.isNaN(date.getTime())) return '';
      const today = new Date().toDateString() === date.toDateString();
      return (today ? time : full).format(date);
    };
  }, [locale]);
}
