import { useEffect, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { closeDialog, openDialog, useShell } from '../store/shell';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';
import { SearchField } from '../ui/SearchField';
import { findTopics, type Topic } from './topic';

const TOPICS = {
  ru: () => import('./topics-ru'),
  en: () => import('./topics-en'),
};

/** How things are done, in plain words; one looks for a subject or reads through them. */
export function HelpDialog() {
  const t = useMessages();
  const topics = useTopics();
  const [query, setQuery] = useState('');
  const [chosenId, setChosenId] = useState('');
  const found = findTopics(topics, query);
  const chosen = found.find(({ id }) => id === chosenId) ?? found[0];

  return (
    <Dialog title={t('help.title')} onClose={closeDialog}>
      <div className="help">
        <div className="help-topics">
          <SearchField label={t('help.search')} value={query} onChange={setQuery} autoFocus />
          <ListBox
            aria-label={t('help.topics')}
            className="help-list"
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={chosen ? [chosen.id] : []}
            onSelectionChange={(keys) => setChosenId(String([...keys][0] ?? ''))}
            items={found}
          >
            {({ id, title }) => (
              <ListBoxItem id={id} textValue={title} className="menu-item">
                {title}
              </ListBoxItem>
            )}
          </ListBox>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <article className="help-text" tabIndex={0} aria-live="polite">
          {chosen ? <TopicText topic={chosen} /> : null}
          {!chosen && topics.length > 0 ? <p>{t('help.nothing')}</p> : null}
        </article>
      </div>
      <div className="dialog-buttons">
        <Button look="quiet" onPress={() => openDialog('shortcuts')}>
          {t('command.showShortcuts')}
        </Button>
        <Button look="primary" onPress={closeDialog}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}

function TopicText({ topic }: { topic: Topic }) {
  return (
    <>
      <h3>{topic.title}</h3>
      {topic.body.map((part) =>
        typeof part === 'string' ? (
          <p key={part}>{part}</p>
        ) : (
          <ol key={part[0]}>
            {part.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        ),
      )}
    </>
  );
}

/** The topics in the language of the window, loaded when the help is opened. */
function useTopics(): readonly Topic[] {
  const locale = useShell(({ preferences }) => preferences.locale);
  const [topics, setTopics] = useState<readonly Topic[]>([]);
  useEffect(() => {
    let isStale = false;
    void TOPICS[locale]().then((loaded) => {
      if (!isStale) setTopics(loaded.topics);
    });
    return () => {
      isStale = true;
    };
  }, [locale]);
  return topics;
}
