import { useEffect, useState } from 'react';
import type { ErasureRecord } from '../../shared/erasure/contract';
import { readErasures, showAct } from '../store/erasure';
import { Button } from '../ui/Button';
import { useDateFormat } from '../ui/dates';
import { useMessages } from '../ui/messages';

/** Whose data were erased from the library, each with its act. */
export function ErasureLog() {
  const t = useMessages();
  const format = useDateFormat();
  const [records, setRecords] = useState<ErasureRecord[] | null>(null);
  useEffect(() => {
    void readErasures().then(setRecords);
  }, []);
  if (records === null) return null;
  return (
    <section className="settings-section">
      <h2>{t('erasure.log')}</h2>
      {records.length === 0 ? (
        <p className="form-explanation">{t('erasure.empty')}</p>
      ) : (
        <ul className="erasure-log">
          {records.map((record) => {
            const date = format(record.finishedAt);
            return (
              <li key={record.id}>
                <span>
                  {record.initials} · {date} · {t(`erasure.reason.${record.reason}`)}
                </span>
                <Button
                  look="quiet"
                  aria-label={t('erasure.makeActOf', { initials: record.initials, date })}
                  onPress={() => showAct(record)}
                >
                  {t('erasure.makeAct')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
