import { useAnnouncement } from '../store/announcements';
import { useMessages } from './messages';

/** The region that tells screen readers what has happened. */
export function Announcer() {
  const t = useMessages();
  const last = useAnnouncement();
  const text = last
    ? t(last.key, {
        ...last.values,
        ...(last.step ? { step: t(last.step.key, last.step.values) } : {}),
      })
    : '';
  return (
    <div className="unseen" role="status" aria-live="polite" data-announcer>
      {text}
    </div>
  );
}
