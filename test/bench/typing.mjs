import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import { reportText } from './report-text.mjs';

/** A keystroke may wait as long for its letter as in a bare text area, within what a machine varies. */
const BUDGET = 1.2;
const EVENTS = 5000;
const KEYS = 150;
/** As fast as a quick typist, in milliseconds, and never in step with the frames. */
const PAUSES = [61, 83, 72, 97, 68];

const PEER_MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'));
app.on('window-all-closed', () => app.quit());
`;
const PEER_PAGE = '<!doctype html><html><title>Empty</title><textarea rows="12" cols="60">';

/** In the page: how long each key waits. A message comes after the picture that a frame makes. */
const WATCH = `(() => {
  const all = [];
  document.addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => all.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  });
  return all;
})()`;

/**
 * From a key to the picture that shows its letter, the slowest of twenty (p95): in the text of an
 * event among 5,000, without the document and beside it, and in a bare text area.
 *
 * @param {{ folder: string, program: string, executable: string, env: NodeJS.ProcessEnv }} place
 */
export async function typingRows({ folder, program, executable, env }) {
  const peer = join(folder, 'text-area');
  mkdirSync(peer);
  writeFileSync(
    join(peer, 'package.json'),
    '{"name":"text-area","version":"1.0.0","main":"main.js"}',
  );
  writeFileSync(join(peer, 'main.js'), PEER_MAIN);
  writeFileSync(join(peer, 'index.html'), PEER_PAGE);
  const start = (/** @type {string} */ application) =>
    _electron.launch({
      executablePath: executable,
      args: [
        application,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${mkdtempSync(join(folder, 'data-typing-'))}`,
        '--lang=ru',
      ],
      env: /** @type {Record<string, string>} */ ({ ...env, LANGUAGE: 'ru' }),
    });

  const bare = await start(peer);
  const area = await bare.firstWindow();
  await area.locator('textarea').click();
  const plain = await typed(area);
  await bare.close();

  const app = await start(program);
  try {
    const page = await app.firstWindow();
    await importReport(app, page, folder);
    const field = page.getByRole('textbox', { name: 'Текст в документе' });
    const rows = [];
    for (const what of ['document open', 'document closed']) {
      await field.click();
      await typed(page);
      await wait(3000);
      const ours = await typed(page);
      rows.push({
        what: `keystroke to paint, p95, ${EVENTS} events, ${what}`,
        peerName: 'bare text area',
        unit: 'ms',
        budget: BUDGET,
        ours,
        peer: plain,
        ratio: ours / plain,
      });
      await page.keyboard.press('Control+KeyE');
      await wait(3000);
    }
    return rows;
  } finally {
    await app.close();
  }
}

/**
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {import('@playwright/test').Page} page @param {string} folder
 */
async function importReport(app, page, folder) {
  const file = join(folder, 'typing.txt');
  writeFileSync(file, reportText(EVENTS));
  page.setDefaultTimeout(120_000);
  await page.locator('.welcome').waitFor();
  await page.keyboard.press('Escape');
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);
  const nav = page.getByRole('navigation');
  await nav.getByRole('button', { name: 'Библиотека' }).click();
  await page.getByRole('button', { name: 'Импортировать из файла…' }).click();
  await page.getByRole('textbox', { name: 'Город' }).fill('Город');
  await page.getByRole('button', { name: 'Добавить в библиотеку' }).click();
  await nav.getByRole('button', { name: /^Мероприятия/ }).click();
  await page.getByRole('option').nth(3).click();
  await wait(10_000);
}

/** @param {import('@playwright/test').Page} page @returns {Promise<number>} milliseconds */
async function typed(page) {
  const times = await page.evaluateHandle(WATCH);
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('abcde '.charAt(key % 6));
    await wait(PAUSES[key % PAUSES.length]);
  }
  await wait(1000);
  const sorted = /** @type {number[]} */ (await times.jsonValue()).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}
