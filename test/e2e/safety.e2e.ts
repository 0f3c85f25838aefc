import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openLibrary } from '../../main/storage/library';
import { itemsOfType } from '../../shared/model/report';
import { isLong, often } from '../often';
import { expectNoFindings } from './axe';
import { expect, test } from './test';
import { chooseInMenu, rows, saved, status, textField } from './window';

/** What a power cut, another copy of the program and second thoughts must not take away. */

/** As many of these as fit into twenty seconds; `npm run test:long` has ten times as many and no limit. */
const KILLS = often(20, 200);
const PATIENCE = isLong ? Number.POSITIVE_INFINITY : 20_000;
/** What was typed so long before the end is on the disk. */
const PROMISED = 1000;

/** Numbers that a seed gives again. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

test('killed while somebody types, again and again, the program loses a second at most', async ({
  launchApp,
}) => {
  test.setTimeout(KILLS * 60_000);
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const random = randomOf(seed);
  const started = performance.now();
  const first = await launchApp();
  const { userData } = first;
  await first.close();
  let kills = 0;
  let before = '';
  while (kills < KILLS && performance.now() - started < PATIENCE) {
    const { page, kill } = await launchApp({ userData });
    await rows(page).filter({ hasText: 'Гастроли' }).click();
    const field = textField(page);
    await expect(field).toBeVisible();
    await field.press('Control+End');
    const typed: { key: string; at: number }[] = [];
    const end = performance.now() + 1200 + random() * 900;
    while (performance.now() < end) {
      const key = String.fromCharCode(97 + Math.floor(random() * 26));
      await page.keyboard.press(`Key${key.toUpperCase()}`);
      typed.push({ key, at: performance.now() });
      await wait(random() * 40);
    }
    const killed = performance.now();
    await kill();
    kills += 1;

    const library = await openLibrary(join(userData, 'library'), { device: 'test' });
    const where = `kill ${kills}, SEED=${seed}`;
    expect(await library.reports.load(), where).toEqual([]);
    const [summary] = library.reports.list();
    const opened = await library.reports.open(summary?.id ?? '');
    if (opened.kind !== 'opened') throw new Error(`${opened.reason}, ${where}`);
    const text = itemsOfType(opened.report, 'event').find((event) =>
      event.text.includes('Гастроли'),
    )?.text;
    const all = typed.map(({ key }) => key).join('');
    const old = typed.filter(({ at }) => killed - at > PROMISED).length;
    const start =
      before === '' ? (text ?? '').length - lettersAtEnd(text ?? '', all) : before.length;
    const kept = (text ?? '').slice(start);
    expect(all.startsWith(kept), `${where}: ${kept} of ${all}`).toBe(true);
    expect(kept.length, where).toBeGreaterThanOrEqual(old);
    expect(await temporaryFiles(userData), where).toEqual([]);
    before = text ?? '';
  }
  test.info().annotations.push({ type: 'kills', description: `${kills}, SEED=${seed}` });
  expect(kills).toBeGreaterThan(0);
});

/** How many letters at the end of a text are the first of what was typed. */
function lettersAtEnd(text: string, typed: string): number {
  for (let length = typed.length; length > 0; length--)
    if (text.endsWith(typed.slice(0, length))) return length;
  return 0;
}

const temporaryFiles = async (userData: string): Promise<string[]> =>
  (await readdir(join(userData, 'library', 'reports'))).filter((name) => name.endsWith('.tmp'));

test('the history brings a record back, in both themes, and says how much room it takes', async ({
  launchApp,
}) => {
  const first = await launchApp();
  await rows(first.page).filter({ hasText: 'Гастроли' }).click();
  await textField(first.page).pressSequentially('Впервые. ');
  await saved(first.page);
  await chooseInMenu(first.app, 'showHistory');
  const { page } = first;
  await expect(page.getByRole('heading', { name: /^История: / })).toBeVisible();
  await expect(page.getByText(/занимают .* из 200/)).toBeVisible();
  await expect(page.locator('.history-change ins')).toHaveText(/Впервые/);
  await expectNoFindings(page, 'the history');
  await page.getByRole('button', { name: /^Вернуть прежний вид: / }).click();
  await expect(page.getByText('Эта версия и отчёт совпадают.')).toBeVisible();
  await status(page)
    .getByRole('button', { name: /^Отменить/ })
    .click();
  await expect(page.locator('.history-change ins')).toHaveText(/Впервые/);
});
