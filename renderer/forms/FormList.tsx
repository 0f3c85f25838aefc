import { FilePlus2, FileUp } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { isBuiltInForm } from '../../shared/model/built-in-forms';
import type { Questionnaire } from '../../shared/model/questionnaire';
import { createForm, showForm } from '../store/form-editing';
import { importForm } from '../store/form-files';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { formName } from '../ui/form-name';
import { useMessages } from '../ui/messages';

interface FormListProps {
  forms: readonly Questionnaire[];
  chosen: Questionnaire;
}

/** One's own forms, and those that come with the program. */
export function FormList({ forms, chosen }: FormListProps) {
  const t = useMessages();
  const groups = [
    { id: 'own', title: t('form.listOwn'), forms: forms.filter((form) => !isBuiltInForm(form)) },
    { id: 'builtIn', title: t('form.listBuiltIn'), forms: forms.filter(isBuiltInForm) },
  ];
  return (
    <section
      className="pane list-pane"
      aria-label={t('form.list')}
      style={{ '--list-width': '230px' } as CSSProperties}
    >
      <header className="list-header">
        <h1>{t('command.showForms')}</h1>
      </header>
      <ListBox
        className="list"
        aria-label={t('form.list')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen.id]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys];
          if (id !== undefined) showForm(String(id));
        }}
      >
        {groups
          .filter((group) => group.forms.length > 0)
          .map((group) => (
            <ListBoxSection key={group.id} id={group.id}>
              <Header className="list-heading">{group.title}</Header>
              {group.forms.map((form) => (
                <FormRow key={form.id} form={form} />
              ))}
            </ListBoxSection>
          ))}
      </ListBox>
      <footer className="list-footer">
        <Button
          look="primary"
          icon={<FilePlus2 size={15} aria-hidden />}
          onPress={() => createForm(t('form.newName'))}
        >
          {t('form.create')}
        </Button>
        <IconButton label={t('form.import')} onPress={() => void importForm()}>
          <FileUp size={16} aria-hidden />
        </IconButton>
      </footer>
    </section>
  );
}

function FormRow({ form }: { form: Questionnaire }) {
  const t = useMessages();
  const isUsed = useWorkspace(({ report }) => report?.questionnaire.id === form.id);
  const name = formName(form, t);
  return (
    <ListBoxItem id={form.id} textValue={name} className="row form-row">
      <div className="row-texts">
        <span className="row-title">{name}</span>
        {isUsed ? <span className="row-detail">{t('form.usedByReport')}</span> : null}
      </div>
    </ListBoxItem>
  );
}
