import { useState } from 'react';
import type { HomeCity, PreferredName } from '../../shared/model/registry';
import type { NameFile } from '../../shared/registry/name-file';
import { newId } from '../store/id';
import { exportNames, readNames } from '../store/names';
import { changeRegistry } from '../store/registry';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { CountryCases } from './CountryCases';
import { KeptWords } from './KeptWords';
import { NameListField } from './NameListField';
import { NamesFromFile } from './NamesFromFile';
import { SubEntries } from './SubEntries';

/** What the registry holds beside partner cities: our own cities, and how names are written. */
export function NamesDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  const [file, setFile] = useState<NameFile | null>(null);
  if (file) return <NamesFromFile file={file} onClose={() => setFile(null)} />;
  return (
    <Dialog title={t('names.title')} onClose={onClose}>
      <div className="names-dialog">
        <HomeCities />
        <Names />
        <CountryCases />
        <KeptWords />
        <Exchange onRead={setFile} />
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
    <section className="names-section" aria-label={t('homeCities.title')}>
      <h3>{t('homeCities.title')}</h3>
      <p className="field-hint">{t('homeCities.text')}</p>
      <SubEntries
        entries={cities}
        nameOf={({ name }) => name || t('city.unnamed')}
        deleteLabel={({ name }) => t('homeCities.delete', { name: name || t('city.unnamed') })}
        addLabel={t('homeCities.add')}
        onDelete={(deleted) =>
          changeRegistry({ homeCities: cities.filter(({ id }) => id !== deleted) })
        }
        onAdd={() =>
          changeRegistry({ homeCities: [...cities, { id: newId(), name: '', founded: '' }] })
        }
      >
        {({ id, name, founded }) => (
          <>
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
          </>
        )}
      </SubEntries>
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
    <section className="names-section" aria-label={t('names.section')}>
      <h3>{t('names.section')}</h3>
      <p className="field-hint">{t('names.text')}</p>
      <SubEntries
        entries={names}
        nameOf={({ preferred }) => preferred || t('names.unnamed')}
        deleteLabel={({ preferred }) =>
          t('names.delete', { name: preferred || t('names.unnamed') })
        }
        addLabel={t('names.add')}
        onDelete={(deleted) => changeRegistry({ names: names.filter(({ id }) => id !== deleted) })}
        onAdd={() =>
          changeRegistry({ names: [...names, { id: newId(), preferred: '', allowed: [] }] })
        }
      >
        {({ id, preferred, allowed }) => (
          <>
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
          </>
        )}
      </SubEntries>
    </section>
  );
}

/** The names go to colleagues and come from them. */
function Exchange({ onRead }: { onRead: (file: NameFile) => void }) {
  const t = useMessages();
  const read = async () => {
    const file = await readNames();
    if (file) onRead(file);
  };
  return (
    <section className="names-section" aria-label={t('names.exchange')}>
      <h3>{t('names.exchange')}</h3>
      <p className="field-hint">{t('names.exchangeText')}</p>
      <div className="names-exchange">
        <Button onPress={() => void exportNames()}>{t('names.export')}</Button>
        <Button onPress={() => void read()}>{t('names.import')}</Button>
      </div>
    </section>
  );
}
