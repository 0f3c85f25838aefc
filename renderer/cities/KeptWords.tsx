import { changeRegistry } from '../store/registry';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';
import { NameListField } from './NameListField';

/** The words whose signs no typography changes. */
export function KeptWords() {
  const t = useMessages();
  const keptWords = useWorkspace(({ registry }) => registry.keptWords);
  return (
    <section className="names-section" aria-label={t('keptWords.title')}>
      <h3>{t('keptWords.title')}</h3>
      <p className="field-hint">{t('keptWords.text')}</p>
      <NameListField
        label={t('keptWords.label')}
        hint={t('keptWords.hint')}
        inLines
        value={keptWords}
        onChange={(words) => changeRegistry({ keptWords: words }, 'keptWords')}
      />
    </section>
  );
}
