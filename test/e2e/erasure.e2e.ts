import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ru } from '../../shared/messages/ru';
import { expectNoFindings } from './axe';
import { expect, test } from './test';
import { nav, rows, saved, textField } from './window';

/** What stands nowhere else in the world. */
const NAME = 'Канарейкин Пахом Еремеевич';
const CANARIES = ['канарейкин', 'пахом', 'kanareykin', '991723', '99-17-23'];

/** Every file below a folder that still holds one of them, whichever way it is written. */
async function filesWithCanaries(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    // Chromium's files come and go.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    const readings = [
      bytes.toString('utf8'),
      bytes.toString('utf16le'),
      bytes.subarray(1).toString('utf16le'),
    ].map((text) => text.toLowerCase());
    if (CANARIES.some((canary) => readings.some((text) => text.includes(canary))))
      found.push(path.slice(folder.length + 1));
  }
  return found;
}

test('a person who is erased stands in no file of the program any more', async ({ launchApp }) => {
  const { app, page, userData, close } = await launchApp();
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await textField(page).fill('Гастроли открыл П.Е. Канарейкин; спасибо Канарейкину.');
  await page.keyboard.press('Control+c');
  await nav(page, /^Города-партнёры/).click();
  await rows(page).first().click();
  await page.getByRole('tab', { name: /^Люди/ }).click();
  await page.getByRole('button', { name: ru['add.contactPersons'] }).click();
  await page.getByRole('textbox', { name: ru['person.name'] }).fill(NAME);
  await page.getByRole('textbox', { name: ru['person.phone'] }).fill('+7 (8352) 99-17-23');
  await page
    .getByRole('textbox', { name: ru['person.email'] })
    .fill('pahom.kanareykin@canary.example');
  await saved(page);
  await app.evaluate(({ clipboard }) => clipboard.writeText('звонить Канарейкину П.Е.'));
  // The spelling checker has learned the name by the time the window has told it.
  await expect
    .poll(async () => (await filesWithCanaries(userData)).some((path) => /Custom/.test(path)))
    .toBe(true);

  await page.getByRole('button', { name: ru['erasure.erase'] }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('П.Е. Канарейкин', { exact: true })).toBeVisible();
  await expectNoFindings(page, 'the choices of an erasure');
  await dialog.getByRole('button', { name: ru['erasure.all'] }).click();
  await expect(page.getByRole('dialog', { name: /^Сведения стёрты/ })).toBeVisible();
  await expect(dialog.getByText(/стёртых сведений в них нет/)).toBeVisible();
  await expectNoFindings(page, 'the act of an erasure');
  expect(await filesWithCanaries(userData)).toEqual([]);
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('');

  const act = join(userData, '..', `act-${process.pid}.docx`);
  await app.evaluate(({ dialog: native }, filePath) => {
    native.showSaveDialog = async () => ({ canceled: false, filePath });
  }, act);
  await dialog.getByRole('button', { name: 'Сохранить акт (DOCX)' }).click();
  await expect(page.getByText(/act-\d+\.docx/)).toBeVisible();
  expect((await readFile(act)).subarray(0, 2).toString()).toBe('PK');

  await dialog.getByRole('button', { name: ru['action.close'] }).click();
  // Nothing brings the text back.
  await nav(page, /^Мероприятия/).click();
  await page.keyboard.press('Control+z');
  await expect(rows(page).filter({ hasText: 'К.\u{A0}П.\u{A0}Е.' })).toBeVisible();
  await close();
  expect(await filesWithCanaries(userData)).toEqual([]);
});
