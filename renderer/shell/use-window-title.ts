import { useEffect } from 'react';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';

/** Names the open report in the title of the window. */
export function useWindowTitle(): void {
  const t = useMessages();
  const city = useWorkspace(({ report }) => report?.city);
  const year = useWorkspace(({ report }) => report?.year);
  useEffect(() => {
    const name = t('report.name', { city: city || t('report.noCity'), year: String(year) });
    document.title = year === undefined ? t('window.title') : t('window.titleWithReport', { name });
  }, [city, year, t]);
}
