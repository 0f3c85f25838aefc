import { type FormEvent, useState } from 'react';
import { createReport } from '../store/library';
import { closeDialog, useShell } from '../store/shell';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { YearField } from '../ui/YearField';

/** Asks whose report it is and for which year. */
export function NewReportDialog() {
  const t = useMessages();
  const reports = useShell((state) => state.reports);
  const newest = [...reports].sort((a, b) => b.savedAt.localeCompare(a.savedAt))[0];
  const [city, setCity] = useState(newest?.city ?? '');
  const [year, setYear] = useState<number | null>(new Date().getFullYear());
  const [tried, setTried] = useState(false);
  const missing = city.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing || year === null) return;
    if (await createReport(city.trim(), year)) closeDialog();
  };

  return (
    <Dialog title={t('newReport.title')} onClose={closeDialog}>
      <form className="dialog-form" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('properties.city')}
          value={city}
          onChange={setCity}
          message={
            tried && missing ? { severity: 'error', text: t('finding.cityMissing') } : undefined
          }
        />
        <YearField label={t('properties.year')} value={year} isRequired onChange={setYear} />
        <div className="dialog-buttons">
          <Button onPress={closeDialog}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('newReport.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
