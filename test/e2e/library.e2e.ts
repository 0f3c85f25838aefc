import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expectNoFindings } from './axe';
import { answerSaveDialog } from './dialogs';
import { temporaryFolder } from './launch';
import { expect, test } from './test';
import { nav, question, saved } from './window';

const card = /^Действия с отчётом «Красноярск/;

test('a library of many reports: last year’s, a copy, the archive and the bin', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp();
  await nav(page, 'Библиотека').click();

  const shown = await app.evaluateHandle(({ shell }) => {
    const paths: string[] = [];
    shell.showItemInFolder = (path) => void paths.push(path);
    return paths;
  });
  await page.getByRole('button', { name: card }).click();
  await page.getByRole('menuitem', { name: 'Показать файл в папке' }).click();
  const files = await readdir(join(userData, 'library', 'reports'));
  await expect
    .poll(async () => (await shown.jsonValue()).map((path) => relative(userData, path)))
    .toEqual(
      files
        .filter((file) => file.endsWith('.json'))
        .map((file) => join('library', 'reports', file)),
    );

  await page.getByRole('button', { name: card }).click();
  await page.getByRole('menuitem', { name: 'Новый отчёт за 2024 год по этому…' }).click();
  await page.getByRole('button', { name: 'Создать отчёт за 2024 год' }).click();
  await expect(page).toHaveTitle(/Красноярск, 2024/);
  await expect(nav(page, /^Задачи прошлого года/)).toBeVisible();
  await question(page, /^Мероприятия/, 'international').click();
  await expect(page.getByText('Записей пока нет')).toBeVisible();

  await nav(page, 'Библиотека').click();
  await page.getByRole('button', { name: 'Новый отчёт…' }).click();
  await page.getByText('Копия имеющегося отчёта').click();
  await page.getByRole('textbox', { name: 'Город' }).fill('Дивногорск');
  await page.getByRole('button', { name: 'Создать отчёт' }).click();
  await expect(page).toHaveTitle(/Дивногорск/);

  await nav(page, 'Библиотека').click();
  await page.getByRole('button', { name: 'Действия с отчётом «Красноярск, 2023»' }).click();
  await page.getByRole('menuitem', { name: 'Убрать в архив' }).click();
  await expect(page.getByRole('heading', { name: 'Архив' })).toBeVisible();

  await page.getByRole('button', { name: /^Действия с отчётом «Дивногорск/ }).click();
  await page.getByRole('menuitem', { name: /^Удалить отчёт «Дивногорск/ }).click();
  await expect(page.getByRole('button', { name: /^Открыть отчёт «Дивногорск/ })).toHaveCount(0);
  await page.getByRole('main').getByRole('button', { name: 'Корзина отчётов' }).click();
  await page.getByRole('button', { name: /^Восстановить отчёт «Дивногорск/ }).click();
  await expect(page.getByText('Корзина пуста')).toBeVisible();
  await page.getByRole('button', { name: 'Вернуться в библиотеку' }).click();
  await expect(page.getByRole('button', { name: /^Открыть отчёт «Дивногорск/ })).toBeVisible();
  await saved(page);
});

const PASSPHRASE = 'Енисей течёт на север';

test('a file for exchange under a password opens by a double click, before and while the program runs', async ({
  launchApp,
}) => {
  const folder = await temporaryFolder('exchange');
  const file = join(folder, 'Красноярск 2023.pobratim');
  const first = await launchApp();
  await answerSaveDialog(first.app, file);
  await first.page.getByRole('button', { name: 'Экспорт' }).click();
  await first.page.getByRole('menuitem', { name: /обмена/ }).click();
  const writing = first.page.getByRole('dialog', { name: 'Файл обмена' });
  await writing.getByText('Защитить паролем').click();
  await expectNoFindings(first.page, 'the dialog of the exchange file');
  await writing.getByLabel('Пароль', { exact: true }).fill(PASSPHRASE);
  await writing.getByLabel('Пароль ещё раз').fill(PASSPHRASE);
  await writing.getByRole('button', { name: 'Сохранить файл обмена…' }).click();
  await expect(first.page.getByText(/записан/).first()).toBeVisible();
  const before = await readFile(file);
  expect(before.includes('Красноярск')).toBe(false);
  await first.close();

  // The system starts the program with the file's path.
  const second = await launchApp({ args: [file] });
  const locked = second.page.getByRole('dialog', { name: 'Файл защищён паролем' });
  await locked.getByLabel('Пароль').fill('не тот пароль');
  await locked.getByRole('button', { name: 'Открыть файл' }).click();
  await expect(locked).toContainText('этот пароль не подходит');
  const unlock = async () => {
    await locked.getByLabel('Пароль').fill(PASSPHRASE);
    await locked.getByRole('button', { name: 'Открыть файл' }).click();
  };
  await unlock();
  const dialog = second.page.getByRole('dialog', { name: 'Отчёт из файла обмена' });
  await expect(dialog).toContainText('Красноярск');
  await dialog.getByRole('button', { name: 'Добавить отчёт в библиотеку' }).click();
  await expect(dialog).toHaveCount(0);
  await nav(second.page, 'Библиотека').click();
  await expect(second.page.getByRole('button', { name: /^Открыть отчёт/ })).toHaveCount(2);
  expect(await readFile(file)).toEqual(before);

  // A second start hands its file over; this one is damaged.
  const damaged = join(folder, 'копия.pobratim');
  await copyFile(file, damaged);
  await writeFile(damaged, before.subarray(0, before.length - 40));
  await second.app.evaluate(({ app }, path) => {
    app.emit('second-instance', {}, ['pobratim', path], '/');
  }, damaged);
  await unlock();
  await expect(second.page.getByText(/«копия\.pobratim» повреждён/)).toBeVisible();

  await second.app.evaluate(({ app }, path) => {
    app.emit('second-instance', {}, ['pobratim', path], '/');
  }, file);
  await unlock();
  await expect(dialog).toContainText('уже есть в библиотеке');
  await dialog.getByRole('button', { name: 'Открыть имеющийся' }).click();
  await expect(second.page).toHaveTitle(/Красноярск, 2023/);
});

test('the menu lists the reports opened lately', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  const recent = () =>
    app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()
        ?.items[0]?.submenu?.items.find(({ label }) => label === 'Недавние отчёты')
        ?.submenu?.items.map(({ label }) => label),
    );
  await nav(page, 'Библиотека').click();
  await page.getByRole('button', { name: /^Открыть отчёт/ }).click();
  await expect.poll(recent).toContain('Красноярск, 2023');
});
