import { Plus, Trash2 } from 'lucide-react';
import { CHANGES_FORMATS } from '../../shared/changes/formats';
import type { Approver } from '../../shared/model/approver';
import { changeApprovers } from '../store/changes';
import { writeSheet } from '../store/exporting';
import { newId } from '../store/id';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';

/** Who has to agree to reports, and the sheet on which they sign. */
export function ApprovalSheet() {
  const t = useMessages();
  const approvers = useWorkspace(({ registry }) => registry.approvers);
  const change = (id: string, part: Partial<Approver>) =>
    changeApprovers(
      (all) => all.map((each) => (each.id === id ? { ...each, ...part } : each)),
      `${id}.${Object.keys(part).join()}`,
    );
  return (
    <section className="changes-form" aria-label={t('sheet.title')}>
      <h2>{t('sheet.title')}</h2>
      <p className="field-hint">{t('sheet.text')}</p>
      {approvers.map(({ id, post, name }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand in the row
        <div className="sub-entry" role="group" key={id} aria-label={name || t('sheet.nobody')}>
          <TextField
            label={t('sheet.post')}
            value={post}
            onChange={(value) => change(id, { post: value })}
          />
          <TextField
            label={t('sheet.name')}
            value={name}
            onChange={(value) => change(id, { name: value })}
          />
          <IconButton
            label={t('sheet.delete', { name: name || t('sheet.nobody') })}
            onPress={() => changeApprovers((all) => all.filter((each) => each.id !== id))}
          >
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
      <div className="button-row">
        <Button
          look="quiet"
          icon={<Plus size={15} aria-hidden />}
          onPress={() => changeApprovers((all) => [...all, { id: newId(), post: '', name: '' }])}
        >
          {t('sheet.add')}
        </Button>
      </div>
      <div className="button-row">
        {CHANGES_FORMATS.filter((format) => format !== 'html').map((format) => (
          <Button
            key={format}
            aria-label={t('sheet.write', { format: format.toUpperCase() })}
            onPress={() => void writeSheet(format)}
          >
            {format === 'docx' ? t('sheet.write', { format: 'DOCX' }) : format.toUpperCase()}
          </Button>
        ))}
      </div>
    </section>
  );
}
