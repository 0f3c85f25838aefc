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

/** A library whose files are of these versions, opened. */
async function libraryOf(files: Record<'report' | 'registry' | 'preferences', number>, desk?: 1) {
  const folder = await newFolder();
  await openIn(folder);
  for (const [name, version] of Object.entries({ ...files, ...(desk ? { desk } : {}) })) {
    const place = name === 'report' ? join('reports', REPORT_ID) : name;
    await copyFile(join(OLD, `${name}-${version}.json`), join(folder, `${place}.json`));
  }
  return openIn(folder);
}

const libraryOfVersion1 = () => libraryOf({ report: 1, registry: 1, preferences: 1 });
const libraryOfVersion2 = () => libraryOf({ report: 2, registry: 2, preferences: 2 }, 1);

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

describe('a library of version 2', () => {
  test.each(['reports', 'registry', 'desk', 'preferences'] as const)(
    'opens its %s with all that is in the file',
    async (name) => {
      const library = await libraryOfVersion2();
      expect(library.notices).toEqual([]);
      const opened = await (name === 'reports'
        ? library.reports.open(REPORT_ID)
        : library[name].open());
      if (opened.kind !== 'opened') throw new Error(opened.kind);
      const value = 'report' in opened ? opened.report : opened.value;
      const file = {
        reports: 'report-2',
        registry: 'registry-2',
        desk: 'desk-1',
        preferences: 'preferences-2',
      }[name];
      expect(JSON.parse(JSON.stringify(value))).toMatchObject(
        JSON.parse(await dataOf(`${file}.json`)),
      );
    },
  );
});

test.each([1, 2])('an exchange file of version %i can be read', async (version) => {
  const read = decodeExchange(await readFile(join(OLD, `exchange-${version}.json`)), 'a.json');
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
