import { FileCog, PencilLine, PenLine, Settings2, X } from 'lucide-react';
import { formOf } from '../../shared/forms/form-of';
import { BUILT_IN_PROFILES, profileOf } from '../../shared/model/profile';
import { profileName } from '../profile/profile-name';
import { run } from '../store/commands';
import { showForm } from '../store/form-editing';
import { showDocument, useDocumentForm, useForms } from '../store/forms';
import { chooseProfile, showProfile } from '../store/profiles';
import { goTo, shell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { IconButton } from '../ui/Button';
import { formName } from '../ui/form-name';
import { keysOf } from '../ui/keys';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';

export function PreviewToolbar({ pageCount }: { pageCount: number }) {
  const t = useMessages();
  const hasHandEdits = useWorkspace(({ report }) => (report?.overrides.length ?? 0) > 0);
  return (
    <header className="preview-toolbar">
      <DocumentOfReport />
      <span className="preview-pages">{t('preview.pages', { count: pageCount })}</span>
      <LookOfReport />
      <span className="preview-actions">
        <FormTools />
        {hasHandEdits ? (
          <IconButton label={t('command.showHandEdits')} onPress={() => run('showHandEdits')}>
            <PenLine size={16} aria-hidden />
          </IconButton>
        ) : null}
        <IconButton
          label={t('preview.close')}
          keys={keysOf('togglePreview')}
          onPress={() => run('togglePreview')}
        >
          <X size={16} aria-hidden />
        </IconButton>
      </span>
    </header>
  );
}

/** Which of the documents that a city's data make is shown, printed and exported. */
function DocumentOfReport() {
  const t = useMessages();
  const forms = useForms();
  const report = useWorkspace((state) => state.report);
  const shown = useDocumentForm(report);
  if (!report || !shown) return <h2>{t('preview.title')}</h2>;
  const own = formOf(report);
  const others = forms.filter(({ id }) => id !== own.id);
  return (
    <h2 className="preview-document">
      <Select
        label={t('preview.title')}
        labelHidden
        value={shown.id}
        options={[own, ...others].map((form) => ({ value: form.id, label: formName(form, t) }))}
        onChange={showDocument}
      />
    </h2>
  );
}

/** The way to the forms, and to the texts that the shown document needs of its author. */
function FormTools() {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const shown = useDocumentForm(report);
  if (!report || !shown) return null;
  return (
    <>
      {shown.id === formOf(report).id ? null : (
        <IconButton
          label={t('formTexts.open')}
          onPress={() => goTo({ screen: 'formTexts', formId: shown.id })}
        >
          <PencilLine size={16} aria-hidden />
        </IconButton>
      )}
      <IconButton label={t('forms.customise')} onPress={() => showForm(shown.id)}>
        <FileCog size={16} aria-hidden />
      </IconButton>
    </>
  );
}

/** Which profile the report asks for, and the way to its settings. */
function LookOfReport() {
  const t = useMessages();
  const own = useWorkspace(({ desk }) => desk.profiles);
  const chosen = useWorkspace(({ report }) => report?.profileId ?? '');
  return (
    <div className="preview-look">
      <Select
        label={t('profile.chosen')}
        labelHidden
        // A profile that is gone gives way to the official one.
        value={profileOf(own, chosen).id}
        options={[...BUILT_IN_PROFILES, ...own].map((each) => ({
          value: each.id,
          label: profileName(each, t),
        }))}
        onChange={(id) => chooseProfile(id, shell.getState().place)}
      />
      <IconButton label={t('profile.customise')} onPress={() => showProfile(null)}>
        <Settings2 size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
