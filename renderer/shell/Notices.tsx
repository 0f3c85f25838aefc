import { TriangleAlert, X } from 'lucide-react';
import type { Failure } from '../../shared/failure';
import { run } from '../store/commands';
import { showHistory } from '../store/history';
import { dismissNotices, useShell } from '../store/shell';
import { Button, IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';

/** So many files of one kind are told one by one. */
const FEW = 3;

/** What the start could not open. */
export function Notices() {
  const t = useMessages();
  const notices = useShell((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="alert">
      <TriangleAlert size={18} aria-hidden />
      <ul>
        {[...new Set(notices.map(({ reason }) => reason))].map((reason) => {
          const failures = notices.filter((notice) => notice.reason === reason);
          if (failures.length <= FEW)
            return failures.map((failure) => <Notice key={failure.file} failure={failure} />);
          const files = failures.map(({ file }) => file).join(', ');
          return (
            <li key={reason}>
              {t('notice.several', { reason, count: failures.length, files })}
              {reason === 'setAsideKept' ? (
                <Button look="quiet" onPress={() => run('showBin')}>
                  {t('notice.showLost')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <IconButton label={t('action.close')} onPress={dismissNotices}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
}

function Notice({ failure: { reason, file, reportId } }: { failure: Failure }) {
  const t = useMessages();
  return (
    <li>
      {t(`failure.${reason}`, { file })}
      {reportId === undefined ? null : (
        <Button
          look="quiet"
          aria-label={t('notice.showVersionsOf', { file })}
          onPress={() => showHistory(reportId)}
        >
          {t('notice.showVersions')}
        </Button>
      )}
    </li>
  );
}
