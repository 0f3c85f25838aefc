import { Inbox, Trash2 } from 'lucide-react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components/ListBox';
import { excerpt } from '../../shared/language/excerpt';
import { writeDate } from '../../shared/language/write-date';
import type { Capture } from '../../shared/model/desk';
import { run } from '../store/commands';
import { deleteCapture, editCapture } from '../store/inbox';
import { goTo, useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button, IconButton } from '../ui/Button';
import { DateField } from '../ui/DateField';
import { useDateFormat } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { TextArea } from '../ui/fields';
import { keysOf } from '../ui/keys';
import { useMessages } from '../ui/messages';
import { PlaceForm } from './PlaceForm';

const TITLE_LENGTH = 160;

/** What was jotted down and waits for its place: the list, and the line that is looked at. */
export function InboxScreen() {
  const t = useMessages();
  const captures = useWorkspace(({ desk }) => desk.captures);
  const wanted = useShell(({ place }) => (place.screen === 'inbox' ? place.captureId : null));
  const newestFirst = captures.toReversed();
  const chosen = captures.find(({ id }) => id === wanted) ?? newestFirst[0];
  if (!chosen) {
    return (
      <div className="page">
        <EmptyState
          icon={<Inbox size={32} />}
          title={t('inbox.emptyTitle')}
          text={t('inbox.emptyText', { keys: keysOf('capture') ?? '' })}
        >
          <Button look="primary" onPress={() => run('capture')}>
            {t('command.capture')}
          </Button>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="panes">
      <section className="pane list-pane" aria-label={t('inbox.list')}>
        <header className="list-header">
          <h1>{t('command.showInbox')}</h1>
        </header>
        <CaptureList captures={newestFirst} chosenId={chosen.id} />
        <footer className="list-footer">
          <Button look="primary" onPress={() => run('capture')}>
            {t('command.capture')}
          </Button>
        </footer>
      </section>
      <section className="pane form-pane" aria-label={t('inbox.detail')}>
        <CaptureForm key={chosen.id} capture={chosen} />
      </section>
    </div>
  );
}

function CaptureList({ captures, chosenId }: { captures: Capture[]; chosenId: string }) {
  const t = useMessages();
  const language = useShell(({ preferences }) => preferences.locale);
  return (
    <div className="inbox-list">
      <ListBox
        className="list"
        aria-label={t('inbox.list')}
        items={captures}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosenId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) goTo({ screen: 'inbox', captureId: String(key) });
        }}
      >
        {({ id, text, date }) => (
          <ListBoxItem id={id} className="row" textValue={excerpt(text, TITLE_LENGTH)}>
            <div className="row-texts">
              <Text slot="label" className="row-title">
                {excerpt(text, TITLE_LENGTH) || t('row.empty')}
              </Text>
              <Text slot="description" className="row-detail">
                {writeDate(date, language) || t('inbox.undated')}
              </Text>
            </div>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

function CaptureForm({ capture }: { capture: Capture }) {
  const t = useMessages();
  const format = useDateFormat();
  const year = useWorkspace(({ report }) => report?.year ?? new Date().getFullYear());
  return (
    <article className="record" aria-label={t('inbox.detail')}>
      <header className="record-header">
        <h2>{t('inbox.detail')}</h2>
        <IconButton label={t('inbox.delete')} onPress={() => deleteCapture(capture.id)}>
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </header>
      <TextArea
        label={t('inbox.text')}
        value={capture.text}
        onChange={(text) => editCapture(capture.id, { text })}
        takesFocus
      />
      <DateField
        label={t('capture.date')}
        value={capture.date}
        onChange={(date) => editCapture(capture.id, { date })}
        defaultYear={year}
      />
      <p className="inbox-facts">{t('inbox.capturedAt', { at: format(capture.capturedAt) })}</p>
      <PlaceForm capture={capture} />
    </article>
  );
}
