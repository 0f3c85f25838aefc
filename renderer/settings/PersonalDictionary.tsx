import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { addWords, exportWords, importWords, removeWord } from '../store/spelling';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';

/** The words that count as right; they can be carried along as a text file. */
export function PersonalDictionary() {
  const t = useMessages();
  const words = useWorkspace(({ desk }) => desk.words);
  const [word, setWord] = useState('');

  const add = (event: FormEvent) => {
    event.preventDefault();
    // Several words are several entries.
    addWords(word.split(/\s+/));
    setWord('');
  };

  return (
    <>
      <h3>
        {t('spelling.words')}{' '}
        <span className="settings-count">{t('spelling.wordsCount', { count: words.length })}</span>
      </h3>
      <p className="form-explanation">{t('spelling.wordsText')}</p>
      <form className="word-form" onSubmit={add}>
        <TextField label={t('spelling.addLabel')} value={word} onChange={setWord} />
        <Button type="submit" isDisabled={word.trim() === ''}>
          {t('spelling.add')}
        </Button>
      </form>
      {words.length === 0 ? (
        <p className="field-hint">{t('spelling.wordsEmpty')}</p>
      ) : (
        <ul className="words" aria-label={t('spelling.words')}>
          {words.map((each) => (
            <li key={each}>
              <span>{each}</span>
              <IconButton
                label={t('spelling.remove', { word: each })}
                onPress={() => removeWord(each)}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <div className="button-row">
        <Button onPress={() => void importWords()}>{t('spelling.import')}</Button>
        <Button isDisabled={words.length === 0} onPress={() => void exportWords()}>
          {t('spelling.export')}
        </Button>
      </div>
    </>
  );
}
