import { formOf } from '../../shared/forms/form-of';
import type { Report } from '../../shared/model/report';
import { showForm } from '../store/form-editing';
import { askToMove, useNewerVersion } from '../store/report-form';
import { Button } from '../ui/Button';
import { formName } from '../ui/form-name';
import { useMessages } from '../ui/messages';

/** Which form a report answers, in which version, and the way to a newer one. */
export function FormOfReport({ report }: { report: Report }) {
  const t = useMessages();
  const form = formOf(report);
  const newer = useNewerVersion();
  return (
    <div className="form-group">
      <p>
        <span className="field-label">{t('reportForm.label')}</span>{' '}
        {t('move.formVersion', { name: formName(form, t), version: String(form.version) })}{' '}
        <Button look="quiet" onPress={() => showForm(form.id)}>
          {t('reportForm.open')}
        </Button>
      </p>
      {newer ? (
        <div className="notice">
          <p>{t('reportForm.newer', { version: String(newer.version) })}</p>
          <Button onPress={() => askToMove(newer)}>
            {t('reportForm.move', { version: String(newer.version) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
