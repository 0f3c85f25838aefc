import { Plus, Trash2 } from 'lucide-react';
import type { HomeCity, PreferredName } from '../../shared/model/registry';
import { newId } from '../store/id';
import { changeRegistry } from '../store/registry';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { NameListField } from './NameListField';

/** What the registry holds beside partner cities: our own cities, and how names are written. */
export function NamesDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  return (
    <Dialog title={t('names.title')} onClose={onClose}>
      <div className="names-dialog">
        <HomeCities />
        <Names />
      </div>
      <div className="dialog-buttons">
        <Button look="primary" onPress={onClose}>
          {t('names.done')}
        </Button>
      </div>
    </Dialog>
  );
}

function HomeCities() {
  const t = useMessages();
  const cities = useWorkspace(({ registry }) => registry.homeCities);
  const change = (id: string, part: Partial<HomeCity>) =>
    changeRegistry(
      { homeCities: cities.map((city) => (city.id === id ? { ...city, ...part } : city)) },
      `${id}.${Object.keys(part).join()}`,
    );
  return (
    <section className="sub-entries" aria-label={t('homeCities.title')}>
      <h3>{t('homeCities.title')}</h3>
      <p className="field-hint">{t('homeCities.text')}</p>
      {cities.map(({ id, name, founded }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand in the row
        <div className="sub-entry" role="group" key={id} aria-label={name || t('city.unnamed')}>
          <TextField
            label={t('city.name')}
            value={name}
            onChange={(value) => change(id, { name: value })}
          />
          <PartialDateField
            label={t('city.founded')}
            value={founded}
            onChange={(value) => change(id, { founded: value })}
            defaultYear={new Date().getFullYear()}
          />
          <IconButton
            label={t('homeCities.delete', { name: name || t('city.unnamed') })}
            onPress={() => changeRegistry({ homeCities: cities.filter((city) => city.id !== id) })}
          >
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        look="quiet"
        icon={<Plus size={15} aria-hidden />}
        onPress={() =>
          changeRegistry({ homeCities: [...cities, { id: newId(), name: '', founded: '' }] })
        }
      >
        {t('homeCities.add')}
      </Button>
    </section>
  );
}

function Names() {
  const t = useMessages();
  const names = useWorkspace(({ registry }) => registry.names);
  const change = (id: string, part: Partial<PreferredName>) =>
    changeRegistry(
      { names: names.map((name) => (name.id === id ? { ...name, ...part } : name)) },
      `${id}.${Object.keys(part).join()}`,
    );
  return (
    <section className="sub-entries" aria-label={t('names.section')}>
      <h3>{t('names.section')}</h3>
      <p className="field-hint">{t('names.text')}</p>
      {names.map(({ id, preferred, allowed }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand in the row
        <div
          className="sub-entry"
          role="group"
          key={id}
          aria-label={preferred || t('names.unnamed')}
        >
          <TextField
            label={t('names.preferred')}
            value={preferred}
            onChange={(value) => change(id, { preferred: value })}
          />
          <NameListField
            label={t('names.allowed')}
            value={allowed}
            onChange={(value) => change(id, { allowed: value })}
          />
          <IconButton
            label={t('names.delete', { name: preferred || t('names.unnamed') })}
            onPress={() => changeRegistry({ names: names.filter((name) => name.id !== id) })}
          >
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        look="quiet"
        icon={<Plus size={15} aria-hidden />}
        onPress={() =>
          changeRegistry({ names: [...names, { id: newId(), preferred: '', allowed: [] }] })
        }
      >
        {t('names.add')}
      </Button>
    </section>
  );
}
