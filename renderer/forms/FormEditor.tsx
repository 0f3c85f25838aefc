import { ArrowRightLeft, Copy, FileDown, Stamp, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { ownForm } from '../../shared/edit/forms';
import { checkForm } from '../../shared/forms/check-form';
import { findPart, outlineOf } from '../../shared/forms/edit-form';
import type { Questionnaire } from '../../shared/model/questionnaire';
import { copyForm, deleteForm, editForm, fixVersion } from '../store/form-editing';
import { exportForm } from '../store/form-files';
import { askToMove } from '../store/report-form';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { TextArea, TextField } from '../ui/fields';
import { formName } from '../ui/form-name';
import { useMessages } from '../ui/messages';
import { DutyFields } from './DutyFields';
import { faultTexts } from './fault-texts';
import { Outline } from './Outline';
import { PartFields } from './PartFields';

interface FormEditorProps {
  form: Questionnaire;
  /** Comes with the program and is never changed. */
  isFixed: boolean;
  partId: string | null;
}

/** One form: what can be done with it, and what it consists of. */
export function FormEditor({ form, isFixed, partId }: FormEditorProps) {
  const t = useMessages();
  const faults = useMemo(() => checkForm(form), [form]);
  const faultOf = faultTexts(isFixed ? [] : faults, t);
  const part = findPart(form, partId) ?? outlineOf(form)[0] ?? null;
  return (
    <article className="record form-editor">
      <header className="record-header">
        <h2>{formName(form, t)}</h2>
      </header>
      {isFixed ? <p className="form-explanation">{t('form.explanation')}</p> : null}
      <FormButtons form={form} isFixed={isFixed} />
      {isFixed ? (
        <p className="notice">{t('form.builtIn')}</p>
      ) : (
        <FormVersion form={form} faultCount={faults.length} />
      )}
      <fieldset className="form-fields" disabled={isFixed}>
        <legend className="form-legend">{t('form.settings')}</legend>
        {isFixed ? null : (
          <TextField
            label={t('form.name')}
            value={form.name}
            onChange={(name) => editForm(form.id, (own) => ({ ...own, name }), 'name')}
            message={faultOf('', 'name')}
          />
        )}
        <TextArea
          label={t('form.titleLines')}
          value={form.titleLines.join('\n')}
          onChange={(text) =>
            editForm(
              form.id,
              (own) => ({ ...own, titleLines: text === '' ? [] : text.split('\n').slice(0, 20) }),
              'titleLines',
            )
          }
          message={faultOf('', 'titleLines')}
          hint={t('form.titleLinesHint')}
        />
        <h3 className="form-section">{t('form.structure')}</h3>
        <Outline form={form} chosen={part} faults={isFixed ? [] : faults} isFixed={isFixed} />
        {part ? <PartFields form={form} part={part} faultOf={faultOf} /> : null}
        <DutyFields form={form} faultOf={faultOf} isFixed={isFixed} />
      </fieldset>
    </article>
  );
}

function FormButtons({ form, isFixed }: Omit<FormEditorProps, 'partId'>) {
  const t = useMessages();
  const answered = useWorkspace(({ report }) => report?.questionnaire ?? null);
  const isAnswered = answered?.id === form.id && answered.version === form.version;
  return (
    <div className="button-row">
      <Button
        look={isFixed ? 'primary' : 'plain'}
        icon={<Copy size={15} aria-hidden />}
        onPress={() => copyForm(form, t('form.copyName', { name: formName(form, t) }))}
      >
        {t('form.copy')}
      </Button>
      {answered && !isAnswered ? (
        <Button icon={<ArrowRightLeft size={15} aria-hidden />} onPress={() => askToMove(form)}>
          {t('form.move')}
        </Button>
      ) : null}
      <Button icon={<FileDown size={15} aria-hidden />} onPress={() => void exportForm(form)}>
        {t('form.export')}
      </Button>
      {isFixed ? null : (
        <Button
          look="quiet"
          icon={<Trash2 size={15} aria-hidden />}
          onPress={() => deleteForm(form)}
        >
          {t('form.delete')}
        </Button>
      )}
    </div>
  );
}

/** Which version the form is, and whether reports may answer it already. */
function FormVersion({ form, faultCount }: { form: Questionnaire; faultCount: number }) {
  const t = useMessages();
  const isIssued = useWorkspace(
    ({ desk }) => (ownForm(desk, form.id)?.issued ?? 0) >= form.version,
  );
  const version = String(form.version);
  return (
    <div className="form-version">
      <p>
        {t(isIssued ? 'form.version.fixed' : 'form.version.draft', { version })}
        {faultCount > 0 ? ` · ${t('form.faults', { count: faultCount })}` : ''}
      </p>
      {isIssued ? null : (
        <Button
          look="quiet"
          icon={<Stamp size={15} aria-hidden />}
          onPress={() => fixVersion(form.id)}
        >
          {t('form.issue', { version })}
        </Button>
      )}
      {isIssued ? null : <p className="field-hint">{t('form.issueHint')}</p>}
    </div>
  );
}
