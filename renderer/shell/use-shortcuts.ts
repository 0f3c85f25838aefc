import { useEffect } from 'react';
import { commandOf } from '../../shared/shortcuts';
import { run } from '../store/commands';
import { shell } from '../store/shell';
import { isMac } from '../ui/keys';

/**
 * Carries out shortcuts before any field sees them: a text area would undo its own typing and
 * nothing else. An open dialog keeps the keys to itself.
 */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (shell.getState().dialog !== null) return;
      const command = commandOf(event, isMac);
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      run(command);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
