import { describe, expect, it } from 'vitest';
import { commandOf, matchesShortcut, type PressedKeys, SHORTCUTS } from '../../shared/shortcuts';

const keys = (code: string, ...modifiers: ('ctrl' | 'meta' | 'shift' | 'alt')[]): PressedKeys => ({
  code,
  ctrlKey: modifiers.includes('ctrl'),
  metaKey: modifiers.includes('meta'),
  shiftKey: modifiers.includes('shift'),
  altKey: modifiers.includes('alt'),
});

describe('shortcuts', () => {
  it('go by the place of the key, whatever letter the layout puts there', () => {
    // The key that types «я» in the Russian layout lies at the place of Z.
    expect(commandOf(keys('KeyZ', 'ctrl'), false)).toBe('undo');
  });

  it('tell modifiers apart', () => {
    expect(commandOf(keys('KeyZ', 'ctrl', 'shift'), false)).toBe('redo');
    expect(commandOf(keys('KeyZ', 'ctrl', 'alt'), false)).toBeNull();
    expect(commandOf(keys('KeyZ'), false)).toBeNull();
  });

  it('know several keys for one command', () => {
    expect(commandOf(keys('KeyY', 'ctrl'), false)).toBe('redo');
    expect(commandOf(keys('KeyZ', 'ctrl', 'shift'), false)).toBe('redo');
    expect(commandOf(keys('F1'), false)).toBe('help');
    expect(commandOf(keys('ArrowLeft', 'alt'), false)).toBe('goBack');
    expect(commandOf(keys('Slash', 'ctrl'), false)).toBe('showShortcuts');
  });

  it('use the command key on a Mac', () => {
    expect(matchesShortcut(keys('KeyZ', 'meta'), 'CmdOrCtrl+Z', true)).toBe(true);
    expect(matchesShortcut(keys('KeyZ', 'ctrl'), 'CmdOrCtrl+Z', true)).toBe(false);
  });

  it('are given out once', () => {
    const all = Object.values(SHORTCUTS).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
