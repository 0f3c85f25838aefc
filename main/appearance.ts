import { nativeTheme } from 'electron';
import type { Command } from '../shared/ipc';
import { type Translate, translator } from '../shared/messages';
import { defaultPreferences, type Preferences } from '../shared/model/preferences';
import { showMenu } from './menu';
import type { MenuState, RecentReport } from './menu-template';

export interface MenuActions {
  run: (command: Command) => void;
  openReport: (id: string) => void;
  clearRecentReports: () => void;
  showDataFolder: () => void;
  showLog: () => void;
}

/** The native side of the interface: its language, its theme and its menus follow the preferences. */
export class Appearance {
  #preferences: Preferences = defaultPreferences;
  #translate: Translate = translator(defaultPreferences.locale);
  #state: MenuState = {
    canUndo: false,
    canRedo: false,
    undoStep: '',
    redoStep: '',
    hasReport: false,
  };
  #recentReports: readonly RecentReport[] = [];
  #actions: MenuActions | null = null;

  get preferences(): Preferences {
    return this.#preferences;
  }

  readonly translate = (): Translate => this.#translate;

  readonly setPreferences = (preferences: Preferences): void => {
    if (preferences.locale !== this.#preferences.locale)
      this.#translate = translator(preferences.locale);
    this.#preferences = preferences;
    nativeTheme.themeSource = preferences.theme;
    this.#showMenu();
  };

  readonly setMenuState = (state: MenuState): void => {
    this.#state = state;
    this.#showMenu();
  };

  readonly setRecentReports = (reports: readonly RecentReport[]): void => {
    this.#recentReports = reports;
    this.#showMenu();
  };

  /** Until then there is no menu. */
  setActions(actions: MenuActions): void {
    this.#actions = actions;
    this.#showMenu();
  }

  #showMenu(): void {
    if (!this.#actions) return;
    showMenu({
      ...this.#actions,
      t: this.#translate,
      recentReports: this.#recentReports,
      preferences: this.#preferences,
      state: this.#state,
      isMac: process.platform === 'darwin',
    });
  }
}
