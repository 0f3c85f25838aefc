import { useState } from 'react';
import { subjectOf } from '../../shared/erasure/act';
import {
  ACT_FORMATS,
  type ActFields,
  type ErasureRecord,
  type ErasureResult,
} from '../../shared/erasure/contract';
import { saveAct } from '../store/erasure';
import { closeDialog } from '../store/shell';
import { Button } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';

interface ErasureActProps {
  record: ErasureRecord;
  /** Right after the erasure, what a look at all files said. */
  result: ErasureResult | null;
}

const NAMES = { docx: 'DOCX', odt: 'ODT', pdf: 'PDF' } as const;

/** What was done, and the act that says so. */
export function ErasureAct({ record, result }: ErasureActProps) {
  const t = useMessages();
  const [fields, setFields] = useState<ActFields>({
    ...{ operator: '', address: '', executor: '', post: '' },
    subject: subjectOf(record),
  });
  const field = (name: keyof ActFields) => ({
    value: fields[name],
    onChange: (value: string) => setFields((before) => ({ ...before, [name]: value })),
  });
  return (
    <div className="erasure-form">
      {result ? <p role="status">{t('erasure.doneText')}</p> : null}
      {result ? (
        <p className={result.left.length > 0 ? 'field-warning' : undefined}>
          {result.left.length > 0
            ? t('erasure.left', { files: result.left.join(', ') })
            : t('erasure.checked', { count: result.checked })}
        </p>
      ) : null}
      <h3 className="erasure-heading">{t('erasure.act')}</h3>
      <p className="field-hint">{t('erasure.actHint')}</p>
      <TextField label={t('erasure.actOperator')} {...field('operator')} />
      <TextField label={t('erasure.actAddress')} {...field('address')} />
      <TextField
        label={t('erasure.actSubject')}
        hint={t('erasure.actSubjectHint')}
        {...field('subject')}
      />
      <div className="field-row">
        <TextField label={t('erasure.actPost')} {...field('post')} />
        <TextField label={t('erasure.actExecutor')} {...field('executor')} />
      </div>
      <div className="dialog-buttons">
        <Button onPress={closeDialog}>{t('action.close')}</Button>
        {ACT_FORMATS.map((format) => (
          <Button
            key={format}
            look={format === 'docx' ? 'primary' : 'plain'}
            onPress={() => void saveAct(record.id, fields, format)}
          >
            {t('erasure.saveActAs', { format: NAMES[format] })}
          </Button>
        ))}
      </div>
    </div>
  );
}
