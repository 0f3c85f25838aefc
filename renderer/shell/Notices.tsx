import { TriangleAlert, X } from 'lucide-react';
import { dismissNotices, useShell } from '../store/shell';
import { IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';

/** What the start could not open. */
export function Notices() {
  const t = useMessages();
  const notices = useShell((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="alert">
      <TriangleAlert size={18} aria-hidden />
      <ul>
        {notices.map(({ reason, file }) => (
          <li key={`${reason}/${file}`}>{t(`failure.${reason}`, { file })}</li>
        ))}
      </ul>
      <IconButton label={t('action.close')} onPress={dismissNotices}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
