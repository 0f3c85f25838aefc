import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeExchange } from '../../../main/import/exchange-file';
import { decodeHeader } from '../../../main/storage/envelope';
import {
  deskFormat,
  preferencesFormat,
  registryFormat,
  reportFormat,
} from '../../../main/storage/formats';
import { compose } from '../../../shared/document/compose';
import { itemsOfType } from '../../../shared/model/report';
import { newFolder, openIn } from './library-folder';

/** One file of each version that ever left the program. */
const OLD = join(import.meta.dirname, '../../fixtures/formats');
const REPORT_ID = 'ab0d9a7a-d218-4e2d-8bd9-b8f7d4182e48';

async function libraryOfVersion1() {
  const folder = await newFolder();
  await openIn(folder);
  await copyFile(join(OLD, 'report-1.json'), join(folder, 'reports', `${REPORT_ID}.json`));
  await copyFile(join(OLD, 'registry-1.json'), join(folder, 'registry.json'));
  await copyFile(join(OLD, 'preferences-1.json'), join(folder, 'preferences.json'));
  return openIn(folder);
}

describe('a library of version 1', () => {
  test('opens without a word lost', async () => {
    const library = await libraryOfVersion1();
    expect(library.notices).toEqual([]);
    const opened = await library.reports.open(REPORT_ID);
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    const before = JSON.parse(await dataOf('report-1.json'));
    const after = JSON.parse(JSON.stringify(opened.report));
    expect(after).toMatchObject(before);
    expect(compose(opened.report).blocks.length).toBeGreaterThan(8);
    const [event] = itemsOfType(opened.report, 'event');
    expect(event).toMatchObject({ state: 'done', length: 'paragraph', included: true });
  });

  test('keeps what a person was, as a post without a date', async () => {
    const registry = await (await libraryOfVersion1()).registry.open();
    if (registry.kind !== 'opened') throw new Error(registry.kind);
    const [city] = registry.value.partnerCities;
    expect(city).toMatchObject({ since: '2001-05', note: 'Заметка', relation: 'partner' });
    expect(city?.contactPersons.map(({ name, posts }) => [name, posts.length])).toEqual([
      ['Бат-Эрдэнэ Д.', 1],
      ['Без должности', 0],
    ]);
    expect(city?.contactPersons[0]?.posts[0]).toMatchObject({
      position: 'начальник отдела',
      body: 'Мэрия',
      from: '',
    });
    expect(city?.agreements[0]).toMatchObject({ signed: '2001-05-12', renewal: 'none' });
    expect(city?.contacts[0]).toMatchObject({ nextStep: 'Ответить', nextStepDone: false });
  });

  test('keeps what its user likes and introduces nothing anew', async () => {
    const preferences = await (await libraryOfVersion1()).preferences.open();
    expect(preferences).toMatchObject({
      kind: 'opened',
      value: { locale: 'en', theme: 'dark', previewOpen: false, welcomed: true },
    });
  });
});

test('an exchange file of version 1 can be read', async () => {
  const read = decodeExchange(await readFile(join(OLD, 'exchange-1.json')), 'a.json');
  if (read.kind !== 'exchange') throw new Error(read.reason);
  expect(read.exchange.report.city).toBe('Красноярск');
  expect(read.exchange.partnerCities).toHaveLength(1);
});

test('every earlier version of every format has its file here', async () => {
  const there = new Set<string>();
  for (const name of await readdir(OLD)) {
    if (!name.endsWith('.json')) continue;
    const { header } = decodeHeader(await readFile(join(OLD, name))) ?? {};
    there.add(`${header?.format} ${header?.version}`);
  }
  for (const { name, version } of [reportFormat, registryFormat, deskFormat, preferencesFormat]) {
    for (let old = 1; old < version; old += 1) expect(there).toContain(`${name} ${old}`);
  }
});

/** What the file holds below its header, as JSON. */
async function dataOf(name: string): Promise<string> {
  const text = await readFile(join(OLD, name), 'utf8');
  return text.slice(text.indexOf('\n') + 1).replace(/\}\s*$/, '');
}
