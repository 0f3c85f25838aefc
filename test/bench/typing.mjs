import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { _electron } from '@playwright/test';
import { reportText } from './report-text.mjs';

/** The picture of a key's letter is there before the next frame but one, in milliseconds. */
const LIMIT = 16;
/** Or as soon as in a bare text area, within what a machine varies. */
const BUDGET = 1.2;
const EVENTS = 5000;
const KEYS = 60;
/** As fast as a quick typist, in milliseconds, and never in step with the frames. */
const PAUSES = [61, 83, 72, 97, 68];
/** After so many keys there is a rest, in which what follows behind the typing gets its turn. */
const WORD = 10;
const RESTS = [150, 230, 310, 420, 560];
/** Until what opening a report or its document sets off is done, in milliseconds. */
const OPENING = 6000;

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
  }, { capture: true });
  return all;
})()`;

const LETTERS = [...'abcde', 'Space'];
const ARROWS = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'];

/**
 * From a key to the picture that it makes, the slowest of twenty (p95): letters in the text of an
 * event among 5,000 and arrows in their list, with the document beside them and without; and
 * letters in a bare text area.
 *
 * @param {object} place
 * @param {string} place.folder
 * @param {string} place.program
 * @param {string} place.executable
 * @param {NodeJS.ProcessEnv} place.env
 * @param {string} place.module the built `typing-library`
 */
export async function typingRows({ folder, program, executable, env, module }) {
  const start = (/** @type {string} */ application, /** @type {string} */ userData) =>
    _electron.launch({
      executablePath: executable,
      args: [
        application,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${userData}`,
        '--lang=ru',
      ],
      env: /** @type {Record<string, string>} */ ({ ...env, LANGUAGE: 'ru' }),
    });
  const peer = await typedInTextArea(folder, start);

  const { makeTypingLibrary } = await import(pathToFileURL(module).href);
  const userData = mkdtempSync(join(folder, 'data-typing-'));
  await makeTypingLibrary(join(userData, 'library'), reportText(EVENTS));
  const app = await start(program, userData);
  try {
    const page = await app.firstWindow();
    page.setDefaultTimeout(60_000);
    const rows = [];
    for (const what of ['document open', 'document closed']) {
      const field = page.getByRole('textbox', { name: 'Текст в документе' });
      await field.waitFor();
      await wait(OPENING);
      await field.click();
      rows.push(row(`letter to paint, p95, ${EVENTS} events, ${what}`, await typed(page), peer));
      await page.getByRole('option').nth(3).click();
      await wait(1000);
      const arrows = await typed(page, ARROWS);
      rows.push(row(`arrow in the list to paint, p95, ${EVENTS} events, ${what}`, arrows, peer));
      await page.keyboard.press('Control+KeyE');
    }
    return rows;
  } finally {
    await app.close();
  }
}

/**
 * @param {string} folder
 * @param {(application: string, userData: string) => ReturnType<typeof _electron.launch>} start
 */
async function typedInTextArea(folder, start) {
  const peer = join(folder, 'text-area');
  mkdirSync(peer);
  writeFileSync(
    join(peer, 'package.json'),
    '{"name":"text-area","version":"1.0.0","main":"main.js"}',
  );
  writeFileSync(join(peer, 'main.js'), PEER_MAIN);
  writeFileSync(join(peer, 'index.html'), PEER_PAGE);
  const app = await start(peer, mkdtempSync(join(folder, 'data-text-area-')));
  try {
    const page = await app.firstWindow();
    await page.locator('textarea').click();
    return await typed(page);
  } finally {
    await app.close();
  }
}

/** @param {string} what @param {number} ours @param {number} peer */
const row = (what, ours, peer) => ({
  what,
  peerName: 'letter in a bare text area',
  unit: 'ms',
  budget: BUDGET,
  limit: LIMIT,
  ours,
  peer,
  ratio: ours / peer,
});

/**
 * @param {import('@playwright/test').Page} page @param {string[]} [keys]
 * @returns {Promise<number>} milliseconds
 */
async function typed(page, keys = LETTERS) {
  const press = async (/** @type {number} */ index) => {
    await page.keyboard.press(keys[index % keys.length] ?? '');
    await wait(PAUSES[index % PAUSES.length]);
    if (index % WORD === WORD - 1) await wait(RESTS[((index / WORD) % RESTS.length) | 0]);
  };
  for (let index = 0; index < WORD; index += 1) await press(index);
  const times = await page.evaluateHandle(WATCH);
  for (let index = 0; index < KEYS; index += 1) await press(index);
  await wait(1000);
  const sorted = /** @type {number[]} */ (await times.jsonValue()).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}
