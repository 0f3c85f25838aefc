import type { ElectronApplication, Page } from '@playwright/test';
import type { Command } from '../../shared/ipc';

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

/** Chooses a command in the menu of the program, where it has to be enabled. */
export const chooseInMenu = (app: ElectronApplication, command: Command): Promise<void> =>
  app.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    if (!item?.enabled) throw new Error(`The menu does not offer ${id}`);
    item.click();
  }, command);

/** Closes what is open above the window, and waits until it has gone. */
export async function closeWithEscape(page: Page): Promise<void> {
  const open = page.getByRole('dialog').or(page.getByRole('menu')).or(page.locator('.popover'));
  await page.keyboard.press('Escape');
  await open.first().waitFor({ state: 'detached' });
}
