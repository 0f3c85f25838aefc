import { useState } from 'react';
import { COMMAND_GROUPS, GROUP_OF_COMMAND } from '../../shared/command-groups';
import { COMMANDS } from '../../shared/ipc';
import type { MessageKey } from '../../shared/messages';
import { fuzzyFilter } from '../../shared/search/fuzzy';
import { SHORTCUTS } from '../../shared/shortcuts';
import { closeDialog } from '../store/shell';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { isMac } from '../ui/keys';
import { useMessages } from '../ui/messages';
import { SearchField } from '../ui/SearchField';

interface Line {
  label: MessageKey;
  keys: readonly string[];
}

const LIST_KEYS: readonly Line[] = [
  { keys: ['↑', '↓'], label: 'keys.choose' },
  { keys: ['Home', 'End'], label: 'keys.ends' },
  { keys: ['PgUp', 'PgDn'], label: 'keys.pages' },
  { keys: ['Enter'], label: 'keys.edit' },
  { keys: ['Alt+↑', 'Alt+↓'], label: 'keys.move' },
  { keys: ['Delete'], label: 'keys.delete' },
];

const TEXT_KEYS: readonly Line[] = [
  { keys: ['CmdOrCtrl+A'], label: 'keys.selectAll' },
  { keys: ['CmdOrCtrl+C'], label: 'keys.copy' },
  { keys: ['CmdOrCtrl+X'], label: 'keys.cut' },
  { keys: ['CmdOrCtrl+V'], label: 'keys.paste' },
];

const GROUPS: readonly { title: MessageKey; lines: readonly Line[] }[] = [
  ...COMMAND_GROUPS.map((group) => ({
    title: `commandGroup.${group}` as const,
    lines: COMMANDS.filter((command) => GROUP_OF_COMMAND[command] === group).flatMap(
      (command): Line[] => {
        const keys = SHORTCUTS[command];
        return keys ? [{ label: `command.${command}`, keys }] : [];
      },
    ),
  })),
  { title: 'commandGroup.list', lines: LIST_KEYS },
  { title: 'commandGroup.text', lines: TEXT_KEYS },
];

const shown = (key: string): string => key.replace('CmdOrCtrl', isMac ? '⌘' : 'Ctrl');

/** All keys of the program, by the menus in which their commands stand. */
export function ShortcutsDialog() {
  const t = useMessages();
  const [query, setQuery] = useState('');
  const groups = GROUPS.map(({ title, lines }) => ({
    title,
    lines: fuzzyFilter(
      query,
      lines,
      ({ label, keys }) => `${t(label)} ${keys.map(shown).join(' ')}`,
    ),
  })).filter(({ lines }) => lines.length > 0);
  return (
    <Dialog title={t('shortcuts.title')} onClose={closeDialog}>
      <SearchField label={t('shortcuts.search')} value={query} onChange={setQuery} autoFocus />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section className="shortcut-groups" aria-label={t('shortcuts.title')} tabIndex={0}>
        {groups.map(({ title, lines }) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <dl className="shortcuts">
              {lines.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{t(label)}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{shown(key)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {groups.length === 0 ? <p className="search-empty">{t('shortcuts.nothing')}</p> : null}
      </section>
      <div className="dialog-buttons">
        <Button look="primary" onPress={closeDialog}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}
