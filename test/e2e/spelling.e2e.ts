import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from './dialogs';
import { temporaryFolder } from './launch';
import { expect, test } from './test';
import { nav, rows, saved, textField } from './window';

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
  // Untaught, no dictionary knows this city; in the registry, it is known in every case.
  await expect.poll(() => flagged(app, page, 'Щыпойском гордятся'), PATIENT).toBe('Щыпойском');
  await nav(page, /^Города-партнёры/).click();
  await page.getByRole('button', { name: 'Город', exact: true }).click();
  await page.getByRole('textbox', { name: 'Название', exact: true }).fill('Щыпойск');
  await nav(page, /^Мероприятия/).click();
  await rows(page).filter({ hasText: 'Щыпойск' }).click();
  await expect.poll(() => flagged(app, page, 'Щыпойском гордятся'), PATIENT).toBe('');

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
  await again.page.getByRole('switch', { name: 'Подчёркивать слова с ошибками' }).press('Space');
  await again.page.keyboard.press('Escape');
  await nav(again.page, /^Мероприятия/).click();
  await rows(again.page).filter({ hasText: 'Жмыхбург' }).click();
  await expect.poll(() => flagged(again.app, again.page, 'Превет мир'), PATIENT).toBe('');
});

test('the personal dictionary is carried along as a text file', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  const folder = await temporaryFolder('words');
  await page.keyboard.press('Control+Comma');
  const words = page.getByRole('list', { name: 'Личный словарь' }).getByRole('listitem');

  // As an old program of Windows writes it.
  const old = join(folder, 'old.txt');
  await writeFile(old, Buffer.from([0xff, 0xe5, 0xf0, 0x0d, 0x0a, 0xe1, 0xee, 0xf0, 0x0d, 0x0a]));
  await answerOpenDialog(app, old);
  await page.getByRole('button', { name: 'Добавить слова из файла…' }).click();
  await expect(words).toHaveText(['бор', 'яер']);
  await page.getByRole('button', { name: 'Удалить «яер» из словаря' }).click();
  await expect(words).toHaveText(['бор']);
  await page.keyboard.press('Control+KeyZ');
  await expect(words).toHaveText(['бор', 'яер']);

  const path = join(folder, 'words.txt');
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: 'Сохранить словарь в файл…' }).click();
  await expect(page.getByText('Файл «words.txt» сохранён.')).toBeVisible();
  expect(await readFile(path, 'utf8')).toBe('бор\nяер\n');
});
