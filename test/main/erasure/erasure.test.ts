import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseFromLibrary, JOB_FILE } from '../../../main/erasure/erase-library';
import { decodeEnvelope } from '../../../main/storage/envelope';
import { linesOf } from '../../../shared/document/tree';
import { erasureAct } from '../../../shared/erasure/act';
import { faultyFs } from '../storage/faulty-fs';
import { filesIn, MEMORY, newFolder, openIn } from '../storage/library-folder';
import { filesWithCanaries, fillLibrary } from './library-of-person';
import { FORMS, jobOf, NAME, registryOf, reportNaming } from './person';

const LONG = Boolean(process.env.POBRATIM_LONG);

/** The library as it was and what remains after the erasure. */
async function erased(texts: readonly string[] = FORMS, change = {}) {
  const folder = await newFolder(MEMORY);
  const library = await fillLibrary(folder, texts);
  const before = await filesWithCanaries(folder);
  const record = await library.erasures.run(jobOf(registryOf(), change));
  await library.reopen();
  return { folder, library, before, record };
}

describe('a person who is erased', () => {
  it('stands in no file any more, of whatever kind it is', async () => {
    const { folder, library, before, record } = await erased();
    const kinds = before.map((path) => path.replace(/[/\\].*/, ''));
    expect([...new Set(kinds)].sort()).toEqual([
      ...['bin', 'desk.json', 'editions', 'history', 'quarantine', 'registry.json', 'reports'],
    ]);
    expect(before.filter((path) => path.startsWith('quarantine'))).toHaveLength(2);
    expect(await filesWithCanaries(folder)).toEqual([]);
    expect(await library.erasures.verify(jobOf(registryOf()).plan)).toMatchObject({ left: [] });
    expect(await library.erasures.list()).toEqual([record]);
    expect(record.finishedAt).not.toBe('');
  });

  it('leaves everything whole and everybody else in place', async () => {
    const { folder, library } = await erased();
    const opened = await openIn(folder);
    expect(opened.notices).toEqual([]);
    const registry = await opened.registry.open();
    if (registry.kind !== 'opened') throw new Error('The registry is gone');
    const [city] = registry.value.partnerCities;
    expect(city?.name).toBe('Канареевск');
    expect(city?.contactPersons.map(({ name, phone }) => [name, phone])).toEqual([
      ['Снегирёв Фома', '+7 8352 111111'],
    ]);
    expect(city?.contacts[0]).toMatchObject({
      personIds: ['person-2'],
      participants: 'Снегирёв Ф. и К.\u{A0}П.\u{A0}Е.',
    });
    expect(registry.value.names).toEqual([]);
    const desk = await opened.desk.open();
    expect(desk.kind === 'opened' && desk.value.words).toEqual(['снегопад']);
    const report = await opened.reports.open('report-open');
    if (report.kind !== 'opened') throw new Error('The report is gone');
    const [first] = report.report.answers['tourism.achievements']?.items ?? [];
    expect(first?.text).toBe('Речь о К.\u{A0}П.\u{A0}Е., как и прежде.');
    // The computed sentence and the text in which it stands are still the same.
    expect(report.report.claims[0]?.sentence).toBe(first?.text);
    for (const { name, isRedacted } of (await library.versions.list('report-open')).versions) {
      const version = await library.versions.read('report-open', { source: 'history', name });
      expect(version.kind).toBe('read');
      expect(isRedacted).toBe(true);
    }
    expect((await library.editions.read('report-open', '1.json')).kind).toBe('read');
    expect(await library.bin.list()).toHaveLength(1);
  });

  it('does not come back with a save that is based on what was', async () => {
    const { folder, library } = await erased();
    const stale = reportNaming('report-open', FORMS);
    expect(await library.reports.save(stale, 2)).toMatchObject({ reason: 'conflict' });
    expect(await library.registry.save(registryOf(), 2)).toMatchObject({ reason: 'conflict' });
    expect(await filesWithCanaries(folder)).toEqual([]);
  });

  it('keeps its name where that is published, and its address nowhere', async () => {
    const text = `${NAME}, тел. 8 8352 991723`;
    const decisions = [{ recordId: 'item-0', field: 'text', treatment: 'keep' as const }];
    const { library } = await erased([text, NAME], { decisions });
    const report = await library.reports.open('report-open');
    const items =
      report.kind === 'opened' ? report.report.answers['tourism.achievements']?.items : [];
    expect(items?.[0]?.text).toBe(`Речь о ${NAME}, тел. [стёрто], как и прежде.`);
    expect(items?.[1]?.text).toBe('Речь о К.\u{A0}П.\u{A0}Е., как и прежде.');
    expect(report.kind === 'opened' && report.report.claims[0]?.sentence).toBe(items?.[0]?.text);
    expect(await library.erasures.verify(jobOf(registryOf(), { decisions }).plan)).toMatchObject({
      left: [],
    });
  });

  it('is nobody’s namesake: a surname that stands alone stays unless it is asked for', async () => {
    const texts = ['посёлок Канарейкин', NAME];
    const { library } = await erased(texts, { parts: false, usual: 'wording' });
    const report = await library.reports.open('report-open');
    const items =
      report.kind === 'opened' ? report.report.answers['tourism.achievements']?.items : [];
    expect(items?.map(({ text }) => text).slice(0, 2)).toEqual([
      'Речь о посёлок Канарейкин, как и прежде.',
      'Речь о представитель города, как и прежде.',
    ]);
  });

  it('changes no file that never knew the person, and a second time none at all', async () => {
    const { folder, library } = await erased();
    await library.reports.create(reportNaming('report-other', ['Снегирёв Фома']));
    await library.settle();
    const before = await filesIn(folder);
    await library.erasures.run(jobOf(registryOf()));
    const after = await filesIn(folder);
    const { 'erasures.json': _log, ...rest } = after;
    expect(rest).toEqual(
      Object.fromEntries(Object.entries(before).filter(([path]) => path !== 'erasures.json')),
    );
  });

  it('is erased by the next start when the disk gives out at any moment', async () => {
    const folder = await newFolder(MEMORY);
    await fillLibrary(folder);
    const whole = faultyFs();
    const probe = await newFolder(MEMORY);
    await fillLibrary(probe);
    await eraseFromLibrary(whole, probe, jobOf(registryOf()));
    const calls = whole.calls.length;
    const step = LONG ? 1 : Math.ceil(calls / 24);
    for (let stop = 1; stop <= calls; stop += step) {
      const each = await newFolder(MEMORY);
      await fillLibrary(each);
      // Nothing works any more from this call on, as after a kill.
      const fs = faultyFs({ hits: (_, number) => number >= stop, code: 'EIO', when: 'before' });
      await eraseFromLibrary(fs, each, jobOf(registryOf())).catch(() => undefined);
      const begun = Object.keys(await filesIn(each)).includes(JOB_FILE);
      const library = await openIn(each);
      expect(library.notices, `call ${stop}`).toEqual([]);
      if (begun) {
        expect(library.erasures.atStart.finished?.id).toBe('erasure-1');
        expect(await filesWithCanaries(each), `call ${stop}`).toEqual([]);
        expect(await library.erasures.list()).toHaveLength(1);
      } else {
        // Either nothing was begun, or all was done but for the last answer.
        expect([0, (await filesWithCanaries(folder)).length], `call ${stop}`).toContain(
          (await filesWithCanaries(each)).length,
        );
      }
    }
  });

  it('is not erased while another program owns the library', async () => {
    const folder = await newFolder(MEMORY);
    await fillLibrary(folder);
    const before = await filesIn(folder);
    const fs = { ...faultyFs(), isReadOnly: () => true };
    const library = await openIn(folder, fs);
    expect(library.erasures.isReadOnly).toBe(true);
    await library.erasures.preview(registryOf(), ['person-1']);
    expect(await filesIn(folder)).toEqual(before);
  });

  it('is erased wherever in a text it stands', async () => {
    const around = fc.string({ unit: fc.constantFrom(...'абв .,–«»(\n"\\1') });
    const form = fc.constantFrom(...FORMS.slice(0, 6));
    const text = fc
      .tuple(around, form, around)
      .map(([before, each, after]) => `${before} ${each} ${after}`);
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        const { folder } = await erased(texts);
        expect(await filesWithCanaries(folder)).toEqual([]);
      }),
      { numRuns: LONG ? 200 : 8 },
    );
  }, 60_000);

  it('is shown first, with every text that names it', async () => {
    const folder = await newFolder(MEMORY);
    const library = await fillLibrary(folder);
    const before = await filesIn(folder);
    const preview = await library.erasures.preview(registryOf(), ['person-1']);
    expect(preview).toMatchObject({
      name: NAME,
      city: 'Канареевск',
      counts: { editions: 1, bin: 1, quarantine: 2 },
    });
    expect(preview?.counts.history).toBeGreaterThan(2);
    expect(new Set(preview?.places.map(({ source }) => source))).toEqual(
      new Set(['report', 'bin', 'registry', 'desk']),
    );
    expect(preview?.places.every(({ match }) => match !== '')).toBe(true);
    expect(await filesIn(folder)).toEqual(before);
    expect(await library.erasures.preview(registryOf(), ['nobody'])).toBeNull();
  });

  it('is erased from a file of an older or newer version without changing that version', async () => {
    const folder = await newFolder(MEMORY);
    const library = await fillLibrary(folder);
    const path = join(folder, 'history', 'report-open', '1.json');
    const { encodeEnvelope } = await import('../../../main/storage/envelope');
    const header = { format: 'pobratim-report', version: 99, id: 'report-open', rev: 7 };
    const data = { answers: [{ future: NAME, kept: 5 }] };
    await writeFile(path, encodeEnvelope({ ...header, savedAt: '2030' }, data));
    await library.erasures.run(jobOf(registryOf()));
    expect(decodeEnvelope(await readFile(path))).toMatchObject({
      header: { ...header, redacted: expect.any(String) },
      data: { answers: [{ future: 'К.\u{A0}П.\u{A0}Е.', kept: 5 }] },
    });
  });

  it('has an act that says what the order asks for, and not the name', async () => {
    const { record } = await erased();
    const fields = { operator: 'Администрация города', address: '', executor: '', post: '' };
    const text = linesOf(erasureAct(record, { ...fields, subject: 'К. П. Е.' })).join('\n');
    for (const said of ['АКТ', 'Администрация города', 'К. П. Е.', 'номер телефона', 'ВЫГРУЗКА'])
      expect(text).toContain(said);
    expect(text).toContain('требование субъекта');
    expect(text.toLowerCase()).not.toContain('канарейкин');
  });
});
