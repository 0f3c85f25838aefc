import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './test';
import { rows, saved, textField } from './window';

/** Typing a sentence and asking about it takes its time on a busy machine. */
const PATIENT = { timeout: 60_000 };

interface Spelling {
  misspelledWord: string;
  dictionarySuggestions: string[];
}

/** What Chromium tells the main process about the word under a click with the other button. */
async function spellingOf(app: ElectronApplication, page: Page, text: string): Promise<Spelling> {
  await textField(page).fill('');
  // Chromium checks what is typed, not what a script puts there.
  await textField(page).pressSequentially(`${text} `);
  await app.evaluate(({ BrowserWindow, Menu }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0] ?? {};
    Menu.prototype.popup = () => undefined;
    const seen = { misspelledWord: '', dictionarySuggestions: [] as string[] };
    Reflect.set(globalThis, 'spellingSeen', null);
    webContents?.once('context-menu', (_event, params) => {
      seen.misspelledWord = params.misspelledWord;
      seen.dictionarySuggestions = params.dictionarySuggestions;
      Reflect.set(globalThis, 'spellingSeen', seen);
    });
  });
  await textField(page).click({ button: 'right', position: { x: 22, y: 16 } });
  const seen = () => app.evaluate(() => Reflect.get(globalThis, 'spellingSeen') as Spelling | null);
  await expect.poll(seen).not.toBeNull();
  return (await seen()) ?? { misspelledWord: '', dictionarySuggestions: [] };
}

const flagged = async (app: ElectronApplication, page: Page, text: string): Promise<string> =>
  (await spellingOf(app, page, text)).misspelledWord;

test('misspelled words are marked in Russian and English at once @packaged', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp();
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await expect
    .poll(() => spellingOf(app, page, 'Превет мир'))
    .toMatchObject({
      misspelledWord: 'Превет',
      dictionarySuggestions: expect.arrayContaining(['Привет']),
    });
  expect(await spellingOf(app, page, 'helo город')).toMatchObject({
    misspelledWord: 'helo',
    dictionarySuggestions: expect.arrayContaining(['hello']),
  });
  expect(await flagged(app, page, 'Город hello')).toBe('');
  expect(await flagged(app, page, 'hello город')).toBe('');
});

test('the names of the registry are known, and so is what was added', async ({ launchApp }) => {
  const { app, page, userData, close } = await launchApp();
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await expect.poll(() => flagged(app, page, 'Жмыхбург зовёт'), PATIENT).toBe('Жмыхбург');
  // Chromium's own dictionary does not know this partner city of the sample in every case.
  await expect.poll(() => flagged(app, page, 'Кокшетау встречает'), PATIENT).toBe('');

  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('learnWord', 'Жмыхбург');
  });
  await expect.poll(() => flagged(app, page, 'Жмыхбург зовёт'), PATIENT).toBe('');
  await saved(page);
  await close();

  const again = await launchApp({ userData });
  await rows(again.page).filter({ hasText: 'Жмыхбург' }).click();
  await expect.poll(() => flagged(again.app, again.page, 'Превет мир'), PATIENT).toBe('Превет');
  await expect.poll(() => flagged(again.app, again.page, 'Жмыхбург зовёт'), PATIENT).toBe('');

  await again.page.keyboard.press('Control+Comma');
  const dictionary = again.page.getByRole('list', { name: 'Личный словарь' });
  await expect(dictionary).toHaveText(/^Жмыхбург$/);
  await again.page
    .getByRole('switch', { name: 'Подчёркивать слова с ошибками' })
    .locator('..')
    .click();
  await again.page.keyboard.press('Escape');
  await again.page
    .getByRole('navigation')
    .getByRole('button', { name: /^Мероприятия/ })
    .click();
  await rows(again.page).filter({ hasText: 'Жмыхбург' }).click();
  await expect.poll(() => flagged(again.app, again.page, 'Превет мир'), PATIENT).toBe('');
});
