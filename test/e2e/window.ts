import type { Page } from '@playwright/test';

/** The parts of the window by what they are called, as a user looks for them. */

export const nav = (page: Page, name: RegExp | string) =>
  page.getByRole('navigation').getByRole('button', { name });

/** A question of the sidebar; both sections have problems and tasks of their own. */
export const question = (page: Page, name: RegExp, section: 'international' | 'tourism') =>
  nav(page, name).nth(section === 'international' ? 0 : 1);

export const rows = (page: Page) => page.getByRole('option');

export const textField = (page: Page) => page.getByRole('textbox', { name: 'Текст в документе' });

export const status = (page: Page) => page.getByRole('contentinfo');

/** Waits until what was typed is on the disk. */
export const saved = (page: Page) => page.locator('[data-save="saved"]').waitFor();

/** Looks for text in the pages of the document, not in the hidden column that is measured. */
export const paper = (page: Page) => page.locator('.papers');
