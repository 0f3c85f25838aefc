import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import { normalizeWhitespace } from '../../shared/language/whitespace';
import { answerOpenDialog, answerSaveDialog } from './dialogs';
import { temporaryFolder } from './launch';
import { expect, test } from './test';
import { nav, paper, question, rows, saved, textField } from './window';

const sample = join(
  import.meta.dirname,
  '..',
  '..',
  'resources',
  'samples',
  'krasnoyarsk-2023.txt',
);

test('the first start opens the sample report @packaged', async ({ launchApp }) => {
  const { page } = await launchApp();
  await expect(page).toHaveTitle('Красноярск, 2023 – Побратим');
  await expect(nav(page, /^Мероприятия/)).toHaveText(/11$/);
  await expect(question(page, /^Проблемы/, 'international')).toHaveText(/1$/);
  await expect(question(page, /^Задачи/, 'international')).toHaveText(/3$/);
  await expect(nav(page, /^Достижения/)).toHaveText(/6$/);
  await expect(question(page, /^Проблемы/, 'tourism')).toHaveText(/3$/);
  await expect(question(page, /^Задачи/, 'tourism')).toHaveText(/4$/);
  await expect(nav(page, /^Города-партнёры/)).toHaveText(/5$/);
  await expect(paper(page).getByText('КРАСНОЯРСК', { exact: true })).toBeVisible();
});

test('a deleted sample stays deleted', async ({ launchApp }) => {
  const first = await launchApp();
  await nav(first.page, 'Библиотека').click();
  await first.page.getByRole('button', { name: /^Действия с отчётом/ }).click();
  await first.page.getByRole('menuitem', { name: /^Удалить отчёт/ }).click();
  await expect(first.page.getByText('В библиотеке ещё нет отчётов')).toBeVisible();
  await first.close();
  const { page } = await launchApp({ userData: first.userData });
  await expect(page.getByText('В библиотеке ещё нет отчётов')).toBeVisible();
});

test('a report is imported, edited, undone, closed and opened again @packaged', async ({
  launchApp,
}) => {
  const first = await launchApp();
  await answerOpenDialog(first.app, sample);
  await nav(first.page, 'Библиотека').click();
  await first.page.getByRole('button', { name: 'Импортировать из файла…' }).click();
  await expect(first.page.getByText('11 мероприятий, в 7 месяцах, 2 текста')).toBeVisible();
  await expect(first.page.getByText('6 достижений')).toBeVisible();
  await expect(first.page.getByRole('checkbox', { name: /Джалал-Абад/ })).toBeChecked();
  await first.page.getByRole('textbox', { name: 'Город' }).fill('Зеленогорск');
  await first.page.getByRole('button', { name: 'Добавить в библиотеку' }).click();
  await expect(first.page).toHaveTitle('Зеленогорск, 2023 – Побратим');

  await rows(first.page).filter({ hasText: 'Гастроли' }).click();
  await textField(first.page).press('Control+End');
  await textField(first.page).pressSequentially(' Первая правка.');
  await wait(1600);
  await textField(first.page).pressSequentially(' Вторая правка.');
  await first.page.keyboard.press('Control+KeyZ');
  await expect(textField(first.page)).toHaveValue(/Первая правка\.$/);
  await expect(textField(first.page)).not.toHaveValue(/Вторая правка/);
  await saved(first.page);
  await first.close();

  const { page } = await launchApp({ userData: first.userData });
  await expect(page).toHaveTitle('Зеленогорск, 2023 – Побратим');
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await expect(textField(page)).toHaveValue(/Первая правка/);
  await expect(textField(page)).not.toHaveValue(/Вторая правка/);
});

test('what was typed a second ago survives a kill', async ({ launchApp }) => {
  const first = await launchApp();
  await rows(first.page).filter({ hasText: 'Гастроли' }).click();
  await textField(first.page).pressSequentially('Внезапно. ');
  await wait(1000);
  await first.kill();
  const { page } = await launchApp({ userData: first.userData });
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await expect(textField(page)).toHaveValue(/Внезапно\. /);
});

test('closing right after a keystroke loses nothing', async ({ launchApp }) => {
  const first = await launchApp();
  await rows(first.page).filter({ hasText: 'Гастроли' }).click();
  await textField(first.page).pressSequentially('Перед закрытием. ');
  await first.close();
  const { page } = await launchApp({ userData: first.userData });
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await expect(textField(page)).toHaveValue(/Перед закрытием\. /);
});

/** The words of the sample, as any format has to say them. */
const sampleWords = async () => normalizeWhitespace(await readFile(sample, 'utf8'));

test('the report is exported as DOCX, word for word @packaged', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  const file = join(await temporaryFolder('docx'), 'Отчёт.docx');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Экспорт' }).click();
  await page.getByRole('menuitem', { name: /^DOCX/ }).click();
  await expect(page.getByText('Файл «Отчёт.docx» записан.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Показать в папке' })).toBeVisible();

  const xml = strFromU8(unzipSync(await readFile(file))['word/document.xml'] ?? new Uint8Array());
  const paragraphs = xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    );
  const words = normalizeWhitespace(paragraphs.join(' ')).replaceAll('&quot;', '"');
  // The bullets of a real list are not part of its text.
  expect(words).toBe((await sampleWords()).replaceAll('➤ ', ''));
});

/** The text of each page, as an independent program reads it. */
const pagesOf = (file: string, order: '-layout' | '-raw'): string[] =>
  execFileSync('pdftotext', [order, file, '-'], { encoding: 'utf8' }).split('\f').filter(Boolean);

test('the report is exported as PDF, word for word and with page numbers @packaged', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp();
  const file = join(await temporaryFolder('pdf'), 'Отчёт.pdf');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Экспорт' }).click();
  await page.getByRole('menuitem', { name: /^PDF/ }).click();
  await expect(page.getByText('Файл «Отчёт.pdf» записан.')).toBeVisible({ timeout: 20_000 });

  const pages = pagesOf(file, '-layout');
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.map((page) => /^\s*(\d+)\n/.exec(page)?.[1] ?? null)).toEqual(
    pages.map((_, index) => (index === 0 ? null : String(index + 1))),
  );
  // In the order of the file, the number stands behind the words of its page.
  const body = pagesOf(file, '-raw').map((page, index) =>
    index === 0 ? page : page.trimEnd().replace(/\n\d+$/, ''),
  );
  // Where a line ends with a hyphen, pdftotext takes it for one of syllables and leaves it out.
  const bare = (words: string) => words.replaceAll(/[\s-]/g, '');
  expect(bare(body.join('\n'))).toBe(bare(await sampleWords()));
});

test('an export that can’t be written says why', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  const file = join(await temporaryFolder('gone'), 'no such folder', 'Отчёт.docx');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Экспорт' }).click();
  await page.getByRole('menuitem', { name: /^DOCX/ }).click();
  await expect(page.getByText(/Файл «.*Отчёт\.docx» не найден/)).toBeVisible();
});
