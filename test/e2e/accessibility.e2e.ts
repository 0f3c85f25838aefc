import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expectNoFindings } from './axe';
import { answerOpenDialog, answerSaveDialog } from './dialogs';
import { temporaryFolder } from './launch';
import { expect, test } from './test';
import { chooseInMenu, closeWithEscape, nav, paper, question, rows } from './window';

/** Every screen and every dialog, in both themes, without a finding of axe. */

const sample = join(
  import.meta.dirname,
  '..',
  '..',
  'resources',
  'samples',
  'krasnoyarsk-2023.txt',
);

/** Opens all that is folded in the form, so that its fields are looked at too. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('article [slot="trigger"][aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}

test('the questions with their forms', async ({ launchApp }) => {
  const { page } = await launchApp();
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await unfold(page);
  await page.getByRole('button', { name: 'Показатель', exact: true }).click();
  await expectNoFindings(page, 'events, an event unfolded, the document');
  await page.getByRole('tab', { name: 'Строка' }).click();
  await expectNoFindings(page, 'an event in a line');
  await page.getByRole('button', { name: /Выбрать города/ }).click();
  await expectNoFindings(page, 'the list of cities');
  await closeWithEscape(page);
  await page.getByRole('button', { name: /^Страны-участницы: / }).click();
  await expectNoFindings(page, 'the list of countries');
  await closeWithEscape(page);
  await nav(page, /^Достижения/).click();
  await unfold(page);
  await expectNoFindings(page, 'an initiative');
  await question(page, /^Проблемы/, 'international').click();
  await unfold(page);
  await expectNoFindings(page, 'a problem');
  await question(page, /^Задачи/, 'tourism').click();
  await unfold(page);
  await expectNoFindings(page, 'a task');
  await page.getByRole('button', { name: 'Добавить абзац текста' }).click();
  await expectNoFindings(page, 'a text of the section, empty');
  await nav(page, /^Об отчёте/).click();
  await expectNoFindings(page, 'properties');
});

test('what opens over a question', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  const event = rows(page).filter({ hasText: 'Гастроли' });
  await event.click();
  await page.getByRole('button', { name: 'Вид ответа в документе' }).click();
  await expectNoFindings(page, 'the look of a list');
  await closeWithEscape(page);
  await page.getByRole('button', { name: 'Перенести в месяц…' }).click();
  await expectNoFindings(page, 'the months an event can go to');
  await closeWithEscape(page);
  await page.getByRole('button', { name: 'Сохранить как шаблон…' }).click();
  await expectNoFindings(page, 'a new template');
  await page.getByRole('button', { name: 'Сохранить шаблон' }).click();
  await page.getByRole('button', { name: 'Добавить по шаблону…' }).click();
  await expectNoFindings(page, 'the menu of templates');
  await page.getByRole('menuitem', { name: 'Мои шаблоны…' }).click();
  await expect(page.getByRole('dialog', { name: 'Мои шаблоны' })).toBeVisible();
  await expectNoFindings(page, 'my templates');
  await closeWithEscape(page);

  await event.click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('heading', { name: 'Выбраны 2 записи' })).toBeVisible();
  await expectNoFindings(page, 'several records');
  await page.keyboard.press('Home');
  await paste(app, '12 апреля приехала делегация.\n\n20 мая прошёл форум.');
  await expect(page.getByRole('dialog', { name: 'Вставка из другой программы' })).toBeVisible();
  await expectNoFindings(page, 'what was pasted');
  await closeWithEscape(page);
  await page.getByRole('button', { name: 'Удалить запись' }).click();
  await expect(page.locator('.toast').first()).toBeVisible();
  await expectNoFindings(page, 'a message');
});

/** As the menu of the program pastes. */
const paste = (app: ElectronApplication, text: string): Promise<void> =>
  app.evaluate(({ clipboard, BrowserWindow }, pasted) => {
    clipboard.writeText(pasted);
    BrowserWindow.getAllWindows()[0]?.webContents.paste();
  }, text);

test('what lies ahead, quick notes, the review and the proof', async ({ launchApp }) => {
  const { page } = await launchApp();
  await paper(page).locator('[data-statement]', { hasText: '7 стран мира' }).click();
  await expect(page.getByRole('dialog', { name: 'На чём основано' })).toBeVisible();
  await expectNoFindings(page, 'what a statement rests on');
  await closeWithEscape(page);
  await page.keyboard.press('Control+Digit1');
  await expect(page.getByRole('heading', { name: 'Что предстоит' })).toBeVisible();
  await expectNoFindings(page, 'what lies ahead');
  await page.keyboard.press('Control+Digit2');
  await expectNoFindings(page, 'an empty inbox');
  await page.keyboard.press('Control+KeyN');
  await expect(page.getByRole('textbox', { name: 'Что произошло' })).toBeFocused();
  await page.keyboard.type('12–15 апреля приехала делегация из Кокшетау');
  await expectNoFindings(page, 'a quick note');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await expectNoFindings(page, 'an inbox with an entry');
  await page.keyboard.press('F7');
  await expect(page.getByRole('row').filter({ hasText: 'Израиль: страна' })).toBeVisible();
  await expectNoFindings(page, 'the review');
  await page
    .getByRole('button', { name: /^Исправить все такие/ })
    .first()
    .click();
  await expectNoFindings(page, 'mending all of a kind');
});

test('search, replacing, fitting, help and the other dialogs', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await page.keyboard.press('Control+KeyK');
  await page.keyboard.type('гастролей');
  await expect(page.getByRole('option').filter({ hasText: 'Гастроли' }).first()).toBeVisible();
  await expectNoFindings(page, 'what was found');
  await closeWithEscape(page);
  await page.keyboard.press('Control+KeyH');
  await page.getByRole('textbox', { name: 'Найти', exact: true }).fill('город');
  await expect(page.getByRole('button', { name: /^Заменить \d/ })).toBeEnabled();
  await expectNoFindings(page, 'what would be replaced');
  await closeWithEscape(page);
  await chooseInMenu(app, 'fitToPages');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Получится');
  await expectNoFindings(page, 'fitting to pages');
  await closeWithEscape(page);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Справка' })).toBeVisible();
  await expectNoFindings(page, 'help');
  await closeWithEscape(page);
  await page.keyboard.press('Control+Slash');
  await expectNoFindings(page, 'the keys');
  await closeWithEscape(page);
  await chooseInMenu(app, 'about');
  await expectNoFindings(page, 'about the program');
  await closeWithEscape(page);
  await page.keyboard.press('Control+Comma');
  await expect(page.getByRole('heading', { name: 'Настройки' })).toBeVisible();
  await expectNoFindings(page, 'settings');
});

test('the looks of documents', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await chooseInMenu(app, 'showProfiles');
  await expect(page.getByRole('heading', { name: 'Вид документов' })).toBeVisible();
  await expectNoFindings(page, 'a look that comes with the program');
  await page.getByRole('button', { name: 'Создать копию' }).click();
  await page.getByRole('checkbox', { name: 'Титульный лист' }).press('Space');
  await page.getByRole('checkbox', { name: /^Оглавление/ }).press('Space');
  await expect(page.locator('.papers').getByText('Содержание').first()).toBeVisible();
  await expectNoFindings(page, 'a look of one’s own');
});

test('the introduction', async ({ launchApp }) => {
  const { page } = await launchApp({ welcome: true });
  const next = page.getByRole('button', { name: 'Дальше' });
  await expectNoFindings(page, 'the first step');
  await next.click();
  await expectNoFindings(page, 'the second step');
  await next.click();
  await expectNoFindings(page, 'the last step');
});

test('the library, its bin and new reports', async ({ launchApp }) => {
  const { page } = await launchApp();
  await nav(page, 'Библиотека').click();
  await expectNoFindings(page, 'the library');
  await page.getByRole('button', { name: /^Действия с отчётом/ }).click();
  await expectNoFindings(page, 'what can be done with a report');
  await closeWithEscape(page);
  await page.getByRole('button', { name: 'Новый отчёт…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Пустой отчёт').click();
  await dialog.getByRole('textbox', { name: 'Город' }).fill('');
  await dialog.getByRole('button', { name: 'Создать отчёт' }).click();
  await expectNoFindings(page, 'an empty report without a city');
  await dialog.getByText('Копия имеющегося отчёта').click();
  await expectNoFindings(page, 'a copy');
  await dialog.getByText('По прошлогоднему отчёту').click();
  await expectNoFindings(page, 'a report after last year’s');
  await dialog.getByRole('button', { name: 'Создать отчёт за 2024 год' }).click();
  await nav(page, /^Задачи прошлого года/).click();
  await page.getByRole('radio', { name: 'Выполнена' }).first().click();
  await page.getByRole('radio', { name: 'Снимаем' }).nth(1).click();
  await page.getByRole('button', { name: 'Снять' }).click();
  await expectNoFindings(page, 'last year’s tasks: one done, one dropped without a reason');
  await nav(page, 'Библиотека').click();
  await page.getByRole('button', { name: 'Действия с отчётом «Красноярск, 2024»' }).click();
  await page.getByRole('menuitem', { name: /^Удалить отчёт/ }).click();
  await page.getByRole('main').getByRole('button', { name: 'Корзина отчётов' }).click();
  await expectNoFindings(page, 'the bin');
  await page.getByRole('button', { name: /^Стереть/ }).click();
  await expectNoFindings(page, 'erasing for ever');
});

test('import and files of exchange', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await answerOpenDialog(app, sample);
  await page.keyboard.press('Control+KeyO');
  await expect(page.getByRole('heading', { name: 'Импорт отчёта' })).toBeVisible();
  await expectNoFindings(page, 'import');
  await page.getByRole('main').getByRole('button', { name: 'Отмена' }).click();

  const file = join(await temporaryFolder('exchange'), 'Красноярск 2023.pobratim');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Экспорт' }).click();
  await expectNoFindings(page, 'the menu of formats');
  await page.getByRole('menuitem', { name: /обмена/ }).click();
  await page.getByRole('button', { name: 'Сохранить файл обмена…' }).click();
  await expect(page.getByText(/записан/).first()).toBeVisible();
  await answerOpenDialog(app, file);
  await page.keyboard.press('Control+KeyO');
  await expect(page.getByRole('dialog', { name: 'Отчёт из файла обмена' })).toBeVisible();
  await expectNoFindings(page, 'a file of exchange');
});

test('the registry of cities', async ({ launchApp }) => {
  const { page } = await launchApp();
  const add = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await nav(page, /^Города-партнёры/).click();
  await expectNoFindings(page, 'a city');
  await page.getByRole('tab', { name: /^Соглашения/ }).click();
  await add('Соглашение');
  await add('Шаг согласования');
  await expectNoFindings(page, 'agreements');
  await page.getByRole('tab', { name: /^Люди/ }).click();
  await add('Контактное лицо');
  await add('Должность');
  await expectNoFindings(page, 'people, with a faulty field');
  await page.getByRole('tab', { name: /^Контакты/ }).click();
  await add('Контакт');
  await expectNoFindings(page, 'contacts');
  await page.getByRole('tab', { name: 'История' }).click();
  await expectNoFindings(page, 'history');
  await add('Свои города и написание названий');
  await add('Свой город');
  await expectNoFindings(page, 'own cities and names');
  await closeWithEscape(page);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('tab', { name: 'Сведения' }).click();
  await unfold(page);
  await page.getByRole('textbox', { name: 'Название', exact: true }).fill('Харбин');
  await expectNoFindings(page, 'a city that may be another, unfolded');
  await page.getByRole('button', { name: 'Сравнить и объединить…' }).click();
  await expectNoFindings(page, 'two entries side by side');
});
