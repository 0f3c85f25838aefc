import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { openLibrary } from '../../main/storage/library';
import { itemsOfType } from '../../shared/model/report';
import { isLong, often } from '../often';
import type { Launched } from './launch';
import { expect, test } from './test';
import { rows, saved, textField } from './window';

/** However the window or the program ends while somebody types, what was typed is there. */

/** What was typed so long before a crash is on the disk. */
const PROMISED = 1000;

type Ending = 'SIGTERM' | 'SIGHUP' | 'close' | 'quit';
const ALL_ENDINGS: Ending[] = ['SIGTERM', 'SIGHUP', 'close', 'quit'];
const ROUNDS = often(1, 50);
const ENDINGS: Ending[] = isLong
  ? Array.from({ length: ROUNDS }, () => ALL_ENDINGS).flat()
  : ['SIGTERM', 'close'];
/** Each of these crashes a window three times. */
const CRASHING = isLong ? Math.ceil(ROUNDS / 3) : 1;

/** Types into an event for so long; what was typed, and when. */
async function type(page: Page, milliseconds: number) {
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  const field = textField(page);
  await expect(field).toBeVisible();
  await field.press('Control+End');
  const typed: { key: string; at: number }[] = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const key = 'abcdefghijklmnopqrstuvwxyz'[typed.length % 26] ?? 'a';
    await page.keyboard.press(`Key${key.toUpperCase()}`);
    typed.push({ key, at: performance.now() });
    await wait(20);
  }
  return typed;
}

/** The text of the event as it lies on the disk. */
async function textOnDisk(userData: string): Promise<string> {
  const library = await openLibrary(join(userData, 'library'), { device: 'test' });
  expect(await library.reports.load()).toEqual([]);
  const opened = await library.reports.open(library.reports.list()[0]?.id ?? '');
  if (opened.kind !== 'opened') throw new Error(opened.reason);
  const events = itemsOfType(opened.report, 'event');
  return events.find(({ text }) => text.includes('Гастроли'))?.text ?? '';
}

const end = async ({ app }: Launched, ending: Ending): Promise<void> => {
  if (ending.startsWith('SIG')) app.process().kill(ending as NodeJS.Signals);
  else
    await app
      .evaluate(
        ({ app: program, BrowserWindow }, how) =>
          how === 'quit' ? program.quit() : BrowserWindow.getAllWindows()[0]?.close(),
        ending,
      )
      // The answer may not come any more.
      .catch(() => undefined);
};

test('asked to end while somebody types, the program keeps every letter and ends', async ({
  launchApp,
}) => {
  test.setTimeout(60_000 + ENDINGS.length * 60_000);
  let launched = await launchApp();
  const { userData } = launched;
  for (const [index, ending] of ENDINGS.entries()) {
    if (index > 0) launched = await launchApp({ userData });
    const before = await textOnDisk(userData);
    const typed = await type(launched.page, 600);
    const ended = once(launched.app.process(), 'exit');
    const asked = performance.now();
    await end(launched, ending);
    await ended;
    if (isLong) expect(performance.now() - asked, ending).toBeLessThan(2_500);
    const letters = typed.map(({ key }) => key).join('');
    expect(await textOnDisk(userData), ending).toBe(before + letters);
  }
});

/** Asks the window something by way of main: after a crash, the test's own way into it is gone. */
const ask = (app: ElectronApplication, question: string): Promise<unknown> =>
  app.evaluate(
    ({ BrowserWindow }, script) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
    question,
  );

const crash = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );

/** A question to a window that is not there is never answered. */
const isReady = async (app: ElectronApplication): Promise<boolean> => {
  const state = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return [contents?.isCrashed(), contents?.isLoading(), contents?.getURL()];
  });
  if (state[0] !== false || state[1] !== false) return false;
  const isThere = ask(app, "document.documentElement.hasAttribute('data-ready')");
  return (await Promise.race([isThere.catch(() => false), wait(500, false)])) === true;
};

test('a window that crashes comes back with what was typed; one that goes on crashing says so', async ({
  launchApp,
}) => {
  test.setTimeout(60_000 + CRASHING * 60_000);
  let launched = await launchApp();
  const { userData } = launched;
  for (let round = 0; round < CRASHING; round++) {
    if (round > 0) launched = await launchApp({ userData });
    const { app, page, complaints } = launched;
    const before = await textOnDisk(userData);
    await app.evaluate(({ dialog }) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = ((...args: { message?: string }[]) => {
        asked.push(String(args.at(-1)?.message));
        // Long enough for the test to see it.
        return new Promise((resolve) => setTimeout(() => resolve({ response: 0 }), 1_500));
      }) as unknown as typeof dialog.showMessageBox;
    });
    const early = await type(page, 500);
    await saved(page);
    const late = await type(page, 1_500);
    const crashed = performance.now();
    await crash(app);
    await expect.poll(() => isReady(app), { timeout: 10_000 }).toBe(true);
    const text = await textOnDisk(userData);
    const typed = [...early, ...late];
    const kept = text.slice(before.length);
    expect(
      typed
        .map(({ key }) => key)
        .join('')
        .startsWith(kept),
    ).toBe(true);
    const promised = typed.filter(({ at }) => crashed - at > PROMISED).length;
    expect(kept.length).toBeGreaterThanOrEqual(Math.max(promised, early.length));
    // What is on the disk is what is seen.
    await expect.poll(() => ask(app, 'document.body.innerText')).toContain(text.slice(0, 40));

    await crash(app);
    await expect.poll(() => isReady(app), { timeout: 10_000 }).toBe(true);
    const ended = once(app.process(), 'exit');
    await crash(app);
    const asked = () => app.evaluate(() => (globalThis as { asked?: string[] }).asked);
    await expect.poll(asked).toHaveLength(1);
    await ended;
    expect(await textOnDisk(userData)).toBe(text);
    complaints.length = 0;
  }
});
