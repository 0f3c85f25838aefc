import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { reportText } from '../bench/report-text.mjs';
import { answerOpenDialog } from './dialogs';
import { temporaryFolder } from './launch';
import { expect, test } from './test';
import { nav, question, rows, saved, textField } from './window';

const row = (page: Page, text: string) => rows(page).filter({ hasText: text });
const events = (page: Page) => question(page, /^Мероприятия/, 'international');

/** As a keyboard in the Russian layout sends it: another letter from the same key. */
async function pressRussian(page: Page, code: string, letter: string, keyCode: number) {
  const client = await page.context().newCDPSession(page);
  const key = { code, key: letter, windowsVirtualKeyCode: keyCode, modifiers: 2 };
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

async function newReport(page: Page, city: string) {
  await nav(page, 'Библиотека').click();
  await page.getByRole('button', { name: 'Новый отчёт…' }).click();
  await page.getByRole('textbox', { name: 'Город' }).fill(city);
  await page.getByRole('button', { name: 'Создать отчёт' }).click();
  await expect(page).toHaveTitle(new RegExp(city));
}

/** What the Edit menu offers to take back. */
const undoLabel = (app: ElectronApplication) =>
  app.evaluate(
    ({ Menu }) =>
      Menu.getApplicationMenu()
        ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
        .find(({ label }) => label.startsWith('Отменить'))?.label,
  );

/** What another program would have put on the clipboard. */
async function putOnClipboard(page: Page, html: string) {
  await page.evaluate((copied) => {
    const write = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', copied);
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    document.addEventListener('copy', write, { once: true, capture: true });
  }, html);
  await page.keyboard.press('Control+KeyC');
}

/** As Word 2016 writes a list to the clipboard. */
const WORD_LIST = `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoListParagraph {margin-left:36.0pt;} --></style></head>
<body lang=RU style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>12 марта состоялся
визит делегации<span style='mso-spacerun:yes'>  </span>г.&nbsp;Харбина.<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>В мае
открылась выставка.<o:p></o:p></p>
<!--EndFragment--></body></html>`;

test('events are copied in the Russian layout and pasted into another report', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp();
  await row(page, 'Гастроли').click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('heading', { name: 'Выбраны 2 записи' })).toBeVisible();
  await pressRussian(page, 'KeyC', 'с', 67);
  // Any other program finds their text.
  await expect
    .poll(() => app.evaluate(async ({ clipboard }) => await clipboard.readText()))
    .toMatch(/^Гастроли[\s\S]+\n\nУчастие делегации/);

  await newReport(page, 'Дивногорск');
  await events(page).click();
  await expect(page.getByText('Записей пока нет')).toBeVisible();
  await pressRussian(page, 'KeyV', 'м', 86);
  await expect(rows(page)).toHaveCount(2);
  await expect(row(page, 'Гастроли')).toBeVisible();
  await expect.poll(() => undoLabel(app)).toBe('Отменить: вставка 2 записей');
  await page.keyboard.press('Control+KeyZ');
  await expect(events(page)).toHaveText(/0$/);
  await saved(page);
});

test('events are cut and pasted by the menu', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await expect(events(page)).toHaveText(/11$/);
  await row(page, 'Гастроли').click();
  const contents = (action: 'cut' | 'paste') =>
    app.evaluate(
      ({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.webContents[name](),
      action,
    );
  await contents('cut');
  await expect(events(page)).toHaveText(/10$/);
  await contents('paste');
  await expect(events(page)).toHaveText(/11$/);
  await expect(textField(page)).toHaveValue(/Гастроли/);
});

test('a list of Word is shown before it becomes events, and goes with one undo', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await putOnClipboard(page, WORD_LIST);
  await row(page, 'Гастроли').click();
  await page.keyboard.press('Control+KeyV');
  const dialog = page.getByRole('dialog', { name: 'Вставка из другой программы' });
  await expect(dialog.getByText('12.03.2023')).toBeVisible();
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await expect(dialog.getByText(/^12 марта состоялся визит делегации/)).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('paste.png') });
  await dialog.getByRole('button', { name: 'Добавить 2 записи' }).click();
  await expect(events(page)).toHaveText(/13$/);
  await expect(page.getByRole('heading', { name: 'Выбраны 2 записи' })).toBeVisible();
  await page.keyboard.press('Control+KeyZ');
  await expect(events(page)).toHaveText(/11$/);
});

test('the first record is deleted though nobody chose it, and the arrow keys go on', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await question(page, /^Задачи/, 'tourism').click();
  await expect(rows(page)).toHaveCount(4);
  const titleOf = (index: number) => rows(page).nth(index).locator('.row-title').innerText();
  const second = await titleOf(1);
  const third = await titleOf(2);
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).filter({ hasText: second })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).filter({ hasText: third })).toBeFocused();
  await expect(rows(page).filter({ hasText: third })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(2);
  // At the end, the record before takes its place.
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Записей пока нет')).toBeVisible();
});

test('several events are deleted with one step, which the menu names', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await row(page, 'Гастроли').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await expect(events(page)).toHaveText(/8$/);
  await expect.poll(() => undoLabel(app)).toBe('Отменить: удаление 3 записей');
  await page.keyboard.press('Control+KeyZ');
  await expect(events(page)).toHaveText(/11$/);
  await expect(textField(page)).toHaveCount(0);
  await expect(page.getByText('Отменено: удаление 3 записей')).toBeAttached();
});

test('the list shows the record that something else leads to', async ({ launchApp }) => {
  const file = join(await temporaryFolder('many'), 'many.txt');
  await writeFile(file, reportText(300));
  const { app, page } = await launchApp();
  await answerOpenDialog(app, file);
  await nav(page, 'Библиотека').click();
  await page.getByRole('button', { name: 'Импортировать из файла…' }).click();
  await page.getByRole('textbox', { name: 'Город' }).fill('Дивногорск');
  await page.getByRole('button', { name: 'Добавить в библиотеку' }).click();
  await expect(events(page)).toHaveText(/300$/);
  await events(page).click();
  const list = page.getByRole('listbox');
  const chosen = page.getByRole('option', { selected: true });

  // The strip of months leads to December.
  await page.getByRole('button', { name: /^Декабрь:/ }).click();
  await expect(chosen).toBeInViewport({ ratio: 1 });
  await expect(textField(page)).toBeVisible();
  await chosen.click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Home');
  await expect(rows(page).first()).toBeFocused();
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);

  // Undo leads back to what was deleted there.
  await page.keyboard.press('Control+KeyZ');
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(5000);
  await expect(chosen).toBeInViewport({ ratio: 1 });

  // A search of the list is left behind, and with it the short list.
  const text = (await textField(page).inputValue()).slice(0, 60);
  const field = page.getByRole('searchbox');
  await field.fill(text);
  await expect(rows(page)).toHaveCount(1);
  await rows(page).click();
  await field.fill('');
  await expect(chosen).toBeInViewport({ ratio: 1 });
});

test('Alt with the arrows leads back and forward', async ({ launchApp }) => {
  const { page } = await launchApp();
  await row(page, 'Гастроли').click();
  await question(page, /^Проблемы/, 'international').click();
  await nav(page, /^Города-партнёры/).click();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(textField(page)).toHaveValue(/Гастроли/);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(textField(page)).not.toHaveValue(/Гастроли/);
});

test('a start leads to where the last one ended, with the list as wide', async ({ launchApp }) => {
  const first = await launchApp();
  // Beside the document there would be no room for a wide list.
  await first.page.keyboard.press('Control+KeyE');
  await row(first.page, 'Гастроли').click();
  await question(first.page, /^Задачи/, 'tourism').click();
  await rows(first.page).nth(2).click();
  const text = await textField(first.page).inputValue();
  const width = ({ page }: { page: Page }) =>
    page.getByRole('region', { name: 'Список записей' }).evaluate((list) => list.clientWidth);
  const before = await width(first);
  await first.page.getByRole('separator', { name: 'Ширина списка' }).focus();
  await first.page.keyboard.press('ArrowRight');
  await first.page.keyboard.press('ArrowRight');
  await expect.poll(() => width(first)).toBe(before + 40);
  await first.page.waitForTimeout(1500);
  await first.close();

  const second = await launchApp({ userData: first.userData });
  await expect(textField(second.page)).toHaveValue(text);
  expect(await width(second)).toBe(before + 40);
});

test('a template brings its words, and Tab goes through what is open', async ({ launchApp }) => {
  const { page } = await launchApp();
  await row(page, 'Гастроли').click();
  await page.getByRole('button', { name: 'Добавить по шаблону…' }).click();
  await page.getByRole('menuitem', { name: 'Приём делегации' }).click();
  await expect(textField(page)).toBeFocused();
  const chosen = () =>
    textField(page).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
  await expect.poll(chosen).toBe('«… название, страна»');
  await page.keyboard.type('Харбина (КНР)');
  await page.keyboard.press('Tab');
  await expect.poll(chosen).toBe('«… должность, И.О. Фамилия»');
  await page.keyboard.type('мэра');
  await page.keyboard.press('Tab');
  await page.keyboard.type('планы');
  await expect(textField(page)).toHaveValue(
    'Состоялся визит делегации города Харбина (КНР) во главе с мэра. В ходе визита планы.',
  );
  await page.keyboard.press('Tab');
  await expect(textField(page)).not.toBeFocused();
  await expect(events(page)).toHaveText(/12$/);
});
