import { ownForm } from '../../shared/edit/forms';
import { compareForms, isSameForm } from '../../shared/forms/compare-forms';
import { type Questionnaire, questionsOf } from '../../shared/model/questionnaire';
import { addFormOfFile, replaceForm, useFormOfFile } from '../store/form-files';
import { closeDialog } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { formName } from '../ui/form-name';
import { useMessages } from '../ui/messages';
import '../styles/forms.css';

/** A form out of a file: what it is, and what it would replace. */
export function FormFileDialog() {
  const form = useFormOfFile();
  return form ? <FormOfFile form={form} /> : null;
}

function FormOfFile({ form }: { form: Questionnaire }) {
  const t = useMessages();
  const own = useWorkspace(({ desk }) => ownForm(desk, form.id)?.form ?? null);
  const isSame = own !== null && isSameForm(own, form);
  return (
    <Dialog title={t('formFile.title')} onClose={closeDialog}>
      <div className="dialog-form">
        <p>
          <strong>{formName(form, t)}</strong>
          {' · '}
          {t('formFile.size', {
            sections: form.sections.length,
            questions: questionsOf(form).length,
          })}
        </p>
        {own === null ? <p>{t('formFile.adds')}</p> : null}
        {own !== null && isSame ? <p>{t('formFile.same')}</p> : null}
        {own !== null && !isSame ? <Replaced own={own} form={form} /> : null}
        <div className="dialog-buttons">
          <span className="dialog-gap" />
          <Button onPress={closeDialog}>{t('action.cancel')}</Button>
          {own !== null && !isSame ? (
            <Button onPress={() => replaceForm(form)}>{t('formFile.replace')}</Button>
          ) : null}
          {isSame ? null : (
            <Button look="primary" onPress={() => addFormOfFile(form)}>
              {t('formFile.add')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Replaced({ own, form }: { own: Questionnaire; form: Questionnaire }) {
  const t = useMessages();
  const differences = compareForms(own, form);
  return (
    <>
      <p>{t('formFile.replaces', { own: String(own.version), version: String(form.version) })}</p>
      {differences.length > 0 ? (
        <section className="form-group">
          <h3>{t('formFile.changes')}</h3>
          <ul className="move-list">
            {differences.map(({ kind, wording }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list stands as it is
              <li key={index}>{t(`formFile.${kind}`, { name: wording })}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
