import { Search } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Text,
} from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';
import { run } from '../store/commands';
import {
  beginSearch,
  endSearch,
  openTarget,
  rememberCommand,
  searchFor,
  useSearch,
} from '../store/search';
import { closeDialog, useShell } from '../store/shell';
import { nextSteps, useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';
import { type EntryGroup, entryGroups, type SearchEntry } from './entries';
import { Filters } from './Filters';
import { filterValues } from './filter-values';
import { Marked } from './Marked';
import { selectFound } from './select-found';

/** One field for everything: commands, cities, reports, and the text of the whole library. */
export function SearchDialog() {
  const t = useMessages();
  const text = useSearch((state) => state.text);
  const filters = useSearch((state) => state.filters);
  const { total, hits, countries } = useSearch((state) => state.result);
  const reading = useSearch((state) => state.reading);
  const isUnavailable = useSearch((state) => state.isUnavailable);
  const recent = useSearch((state) => state.recent);
  const registry = useWorkspace((state) => state.registry);
  const hasReport = useWorkspace(({ report }) => report !== null);
  const reports = useShell((state) => state.reports);
  const locale = useShell(({ preferences }) => preferences.locale);
  // Nothing is undone while the dialog is open.
  const steps = nextSteps();
  const hasFilters = Object.keys(filters).length > 0;
  const isAsked = text.trim() !== '' || hasFilters;

  useEffect(() => {
    void beginSearch();
    return endSearch;
  }, []);

  const values = useMemo(
    () => filterValues(registry, reports, countries, locale, t),
    [registry, reports, countries, locale, t],
  );
  const groups = entryGroups(
    {
      text,
      hasFilters,
      recent,
      registry,
      reports,
      hits,
      state: { hasReport, canUndo: steps.undo !== null, canRedo: steps.redo !== null },
    },
    t,
  );
  const entries = groups.flatMap((group) => group.entries);

  const open = (entry: SearchEntry | undefined) => {
    if (!entry) return;
    closeDialog();
    // The focus goes back first to where it was; what is opened may want it for itself.
    setTimeout(() => carryOut(entry), 50);
  };

  return (
    <ModalOverlay
      className="modal-overlay search-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) closeDialog();
      }}
    >
      <Modal className="modal search-modal">
        <AriaDialog className="search-dialog" aria-label={t('search.title')}>
          <Autocomplete inputValue={text} onInputChange={(value) => searchFor({ text: value })}>
            <TextField
              className="search-line"
              aria-label={t('search.label')}
              autoFocus
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                const input = event.target as HTMLElement;
                // Results that came later than the typing have no line chosen yet.
                if (!input.getAttribute('aria-activedescendant')) open(entries[0]);
              }}
            >
              <Search size={18} aria-hidden />
              <Input
                className="search-line-input"
                placeholder={t('search.label')}
                // The arrows go through the list while the focus stays here.
                role="combobox"
                aria-expanded
                aria-haspopup="listbox"
              />
            </TextField>
            <Filters values={values} />
            <ListBox
              className="search-results"
              aria-label={t('search.list')}
              items={groups}
              onAction={(key) => open(entries.find(({ id }) => id === key))}
              renderEmptyState={() =>
                isAsked && !reading && !isUnavailable ? (
                  <p className="search-empty">{t('search.nothing')}</p>
                ) : null
              }
            >
              {(group: EntryGroup) => (
                <ListBoxSection id={group.id}>
                  <Header className="search-heading">{t(`search.${group.id}`)}</Header>
                  <Collection items={group.entries}>
                    {(entry) => <Entry entry={entry} />}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
          <p className="search-status" role="status">
            {isUnavailable
              ? t('search.unavailable')
              : reading && reading.total > 0
                ? t('search.reading', reading)
                : isAsked
                  ? t('search.total', { count: total })
                  : ''}
          </p>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Entry({ entry: { id, title, detail, keys } }: { entry: SearchEntry }) {
  return (
    <ListBoxItem id={id} textValue={title.text} className="search-entry">
      <Text slot="label" className="search-entry-title">
        <Marked {...title} />
      </Text>
      <Text slot="description" className="search-entry-detail">
        {detail}
      </Text>
      {keys === '' ? null : <kbd>{keys}</kbd>}
    </ListBoxItem>
  );
}

async function carryOut({ action, title }: SearchEntry): Promise<void> {
  if (action.kind === 'command') {
    rememberCommand(action.command);
    run(action.command);
    return;
  }
  await openTarget(action.target);
  const [start, end] = title.marks;
  if (start !== undefined) selectFound(title.text.slice(start, end));
}
