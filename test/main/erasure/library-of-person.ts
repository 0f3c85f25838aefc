import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cityQuestionnaire } from '../../../shared/model/city-questionnaire';
import { emptyDesk } from '../../../shared/model/desk';
import type { Questionnaire } from '../../../shared/model/questionnaire';
import { openIn } from '../storage/library-folder';
import { FORMS, registryOf, reportNaming } from './person';

/** What no file may hold afterwards, in whichever case. */
const CANARIES = ['канарейкин', 'пахом', 'kanareykin', '991723', '99-17-23'];

/** A library in which the person stands wherever something can stand. */
export async function fillLibrary(folder: string, texts: readonly string[] = FORMS) {
  const first = await openIn(folder);
  const said = (form: string) => `Речь о ${form}, как и прежде.`;
  await first.registry.save(registryOf(), 0);
  await first.desk.save(
    {
      ...emptyDesk(),
      captures: [{ id: 'c', text: said(texts[0] ?? ''), date: null, capturedAt: '' }],
      words: ['Канарейкина', 'снегопад'],
      forms: [{ form: formNaming(texts[0] ?? ''), issued: 1 }],
    },
    0,
  );
  for (const id of ['report-open', 'report-bin', 'report-copy', 'report-hurt']) {
    await first.reports.create(reportNaming(id, texts.map(said)));
  }
  // Every file has an earlier state, one has been shown, one lies in the bin.
  const second = await openIn(folder);
  for (const id of ['report-open', 'report-bin', 'report-copy']) {
    await second.reports.open(id);
    await second.reports.save(reportNaming(id, [...texts, 'и ещё'].map(said)), 1);
  }
  await second.registry.open();
  await second.registry.save({ ...registryOf(), keptWords: ['Канарейкин П.Е.'] }, 1);
  await second.editions.keep('report-open');
  await second.reports.delete('report-bin');
  // Two that are damaged: in one byte, and beyond all reading.
  const hurt = join(folder, 'reports', 'report-hurt.json');
  const bytes = await readFile(hurt);
  await writeFile(hurt, Buffer.concat([bytes.subarray(0, -2), Buffer.from('?')]));
  await mkdir(join(folder, 'quarantine'), { recursive: true });
  await writeFile(
    join(folder, 'quarantine', 'report-odd.unknown.1.json'),
    Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(texts.join(' – '), 'utf16le'),
      Buffer.from([0xff, 0xc3]),
      Buffer.from(`"${texts.join('", "')}"`),
      Buffer.from(escapedJson(texts[0] ?? '')),
    ]),
  );
  await second.settle();
  // The damaged report is set aside when the library is opened next.
  const third = await openIn(folder);
  await third.reports.open('report-hurt');
  return third;
}

/** An own form that the person signs, in both languages. */
function formNaming(name: string): Questionnaire {
  const line = `Составил: ${name}`;
  return {
    ...cityQuestionnaire,
    id: 'own-form',
    titleLines: [line],
    english: { [line]: `By: ${name}` },
  };
}

const escapedJson = (text: string): string =>
  text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The files below a folder in which the person still stands, in any encoding. */
export async function filesWithCanaries(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const readings = [
      bytes.toString('utf8'),
      bytes.toString('utf16le'),
      bytes.subarray(1).toString('utf16le'),
      new TextDecoder('utf-16be').decode(bytes),
      new TextDecoder('windows-1251').decode(bytes),
      bytes
        .toString('utf8')
        .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        ),
    ].map((text) => text.toLowerCase());
    if (CANARIES.some((canary) => readings.some((text) => text.includes(canary)))) {
      found.push(path.slice(folder.length + 1));
    }
  }
  return found.sort();
}
