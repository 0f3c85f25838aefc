import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { excerpt } from '../../shared/language/excerpt';
import type { Event } from '../../shared/model/event';
import { closeDialog } from '../store/shell';
import { addTemplate, deleteTemplate, renameTemplate, useTemplateSource } from '../store/templates';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';

/** Keeps an event as a template, or shows the templates that are kept. */
export function TemplatesDialog() {
  const source = useTemplateSource();
  return source ? <SaveTemplate event={source} /> : <OwnTemplates />;
}

function SaveTemplate({ event }: { event: Event }) {
  const t = useMessages();
  const [name, setName] = useState(
    event.kind ? t(`eventKind.${event.kind}`) : excerpt(event.text, 40),
  );
  const save = () => {
    addTemplate(event, name.trim());
    closeDialog();
  };
  return (
    <Dialog title={t('template.saveTitle')} onClose={closeDialog}>
      <form
        className="dialog-form"
        onSubmit={(submit) => {
          submit.preventDefault();
          if (name.trim() !== '') save();
        }}
      >
        <p className="form-explanation">{t('template.saveText')}</p>
        <TextField label={t('template.name')} value={name} onChange={setName} />
        <div className="dialog-buttons">
          <Button onPress={closeDialog}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={name.trim() === ''}>
            {t('template.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function OwnTemplates() {
  const t = useMessages();
  const templates = useWorkspace(({ desk }) => desk.templates);
  return (
    <Dialog title={t('template.title')} onClose={closeDialog}>
      {templates.length === 0 ? <p className="form-explanation">{t('template.empty')}</p> : null}
      <ul className="template-list">
        {templates.map(({ id, name, text }) => (
          <li key={id}>
            <TextField
              label={t('template.name')}
              value={name}
              onChange={(value) => renameTemplate(id, value)}
              hint={excerpt(text, 90)}
            />
            <IconButton
              label={t('template.delete', { name: name || t('template.unnamed') })}
              onPress={() => deleteTemplate(id)}
            >
              <Trash2 size={16} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <Button look="primary" onPress={closeDialog}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}
