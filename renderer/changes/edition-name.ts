import type { Edition } from '../../shared/model/edition';
import { sayDate } from '../../shared/year/say-date';
import { useShell } from '../store/shell';
import { useMessages } from '../ui/messages';

/** «12 января 2026 г. – Министерство». */
export function useEditionName(): (edition: Edition) => string {
  const t = useMessages();
  const locale = useShell(({ preferences }) => preferences.locale);
  return ({ date, recipient }) =>
    `${date === '' ? t('changes.noDate') : sayDate(date, locale)} – ${recipient || t('changes.unnamed')}`;
}
