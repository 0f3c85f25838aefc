import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { answerSaveDialog } from './dialogs';
import { temporaryFolder } from './launch';
import { expect, test } from './test';
import { chooseInMenu, paper, rows, saved } from './window';

const SECRET = 'GPS 56.0153N 92.8932E';

/** A photo as a camera leaves it: larger than needed, turned by a note, with its place in it. */
const withNotes = (jpeg: Buffer): Buffer => {
  const orientation = Buffer.from(
    '45786966000049492a0008000000010012010300010000000600000000000000',
    'hex',
  );
  const note = Buffer.concat([orientation, Buffer.from(SECRET)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(note.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, note, jpeg.subarray(2)]);
};

test('a picture goes from its file into the preview, Word and PDF, and leaves its notes behind', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp();
  const folder = await temporaryFolder('pictures');
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3000, 1500);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas');
    context.fillStyle = '#3a7';
    context.fillRect(0, 0, 3000, 1500);
    context.fillStyle = '#fc3';
    context.fillRect(300, 300, 900, 600);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const photo = join(folder, 'визит.jpg');
  const text = join(folder, 'заметка.png');
  await writeFile(photo, withNotes(Buffer.from(drawn)));
  await writeFile(text, 'no picture');

  await rows(page).filter({ hasText: 'Гастроли' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Добавить снимки…' }).click();
  await (await chooser).setFiles([photo, text]);
  await expect(page.getByText(/«заметка.png» не снимок/)).toBeVisible();
  const card = page.getByRole('group', { name: 'Снимок 1' });
  await card.getByRole('textbox', { name: 'Подпись под снимком' }).fill('Гости на набережной');
  await card.getByRole('textbox', { name: 'Что изображено' }).fill('Пять человек у Енисея');
  await card.getByRole('textbox', { name: 'Автор снимка' }).fill('И. Иванов');
  const line = 'Рисунок 1 – Гости на набережной. Фото: И. Иванов';
  const figure = paper(page).locator('[data-kind="figure"]', { hasText: 'Рисунок' });
  await expect(figure.first()).toContainText(line.replace('И. И', 'И.\u{A0}И'));
  const image = figure.getByRole('img', { name: 'Пять человек у Енисея' }).first();
  // It was turned upright and made no larger than a page can show.
  await expect
    .poll(() => image.evaluate((node: HTMLImageElement) => [node.naturalWidth, node.naturalHeight]))
    .toEqual([1200, 2400]);
  await saved(page);

  const [file = ''] = await readdir(join(userData, 'library', 'pictures'));
  expect(await readFile(join(userData, 'library', 'pictures', file), 'latin1')).not.toMatch(
    /Exif|GPS/,
  );

  const docx = join(folder, 'отчёт.docx');
  await answerSaveDialog(app, docx);
  await chooseInMenu(app, 'exportDocx');
  await expect(page.getByText(/отчёт\.docx/).first()).toBeVisible();
  const parts = unzipSync(await readFile(docx));
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(
    'descr="Пять человек у Енисея"',
  );

  const pdf = join(folder, 'отчёт.pdf');
  await answerSaveDialog(app, pdf);
  await chooseInMenu(app, 'exportPdf');
  await expect(page.getByText(/отчёт\.pdf/).first()).toBeVisible();
  expect(execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' })).toMatch(
    /image +1200 +2400/,
  );

  await card.getByRole('button', { name: /^Убрать/ }).click();
  await expect(figure).toHaveCount(0);
  await page.getByRole('button', { name: 'Отменить', exact: true }).last().click();
  await expect(figure.first()).toContainText('Гости на набережной');
});
