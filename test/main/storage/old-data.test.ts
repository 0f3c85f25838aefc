import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeExchange } from '../../../main/import/exchange-file';
import { decodeEnvelope, encodeEnvelope } from '../../../main/storage/envelope';
import { decodeAs, type Format } from '../../../main/storage/format';
import {
  deskFormat,
  preferencesFormat,
  registryFormat,
  reportFormat,
} from '../../../main/storage/formats';
import { emptyAgreement, emptyApprovalStep } from '../../../shared/model/agreement';
import { emptyContactEntry, emptyContactPerson, emptyPost } from '../../../shared/model/contact';
import { emptyDesk } from '../../../shared/model/desk';
import { emptyEvent } from '../../../shared/model/event';
import { exchangeSchema } from '../../../shared/model/exchange';
import { emptyInitiative } from '../../../shared/model/initiative';
import { emptyNarrative } from '../../../shared/model/narrative';
import { emptyPartnerCity, emptyRelationChange } from '../../../shared/model/partner-city';
import { defaultPreferences } from '../../../shared/model/preferences';
import { emptyProblem } from '../../../shared/model/problem';
import { emptyRegistry } from '../../../shared/model/registry';
import { emptyReport } from '../../../shared/model/report';
import { emptyTask } from '../../../shared/model/task';
import { often } from '../../often';
import { schemaArbitrary } from '../../shared/schema-arbitrary';
import { openIn } from './library-folder';
import { RecordedDisk } from './recorded-disk';

/**
 * Files of every version as somebody may have written them: anything that today's schema lets
 * through, with only those fields of each record that the version had. Which those are, its file
 * among the fixtures says.
 */
const RUNS = often(25, 1_000);
const FORMATS = join(import.meta.dirname, '../../fixtures/formats');

type Data = Record<string, unknown>;

/** Where records lie in a file, and what such a record is when nobody has filled it in. */
const EMPTY: Record<string, Data> = {
  'report:': emptyReport('', '', 0),
  'registry:': emptyRegistry(),
  'desk:': emptyDesk(),
  'preferences:': defaultPreferences,
  'exchange:report': emptyReport('', '', 0),
  ...itemsAt('report:'),
  ...itemsAt('exchange:report.'),
  ...citiesAt('registry:'),
  ...citiesAt('exchange:'),
};

function itemsAt(place: string): Record<string, Data> {
  const empty = [
    ...[emptyNarrative(''), emptyEvent('', null), emptyProblem(''), emptyTask('')],
    emptyInitiative(''),
  ];
  return Object.fromEntries(empty.map((item) => [`${place}answers.*.items.*.${item.type}`, item]));
}

function citiesAt(place: string): Record<string, Data> {
  const city = `${place}partnerCities.*`;
  return {
    [city]: emptyPartnerCity(''),
    [`${city}.relationHistory.*`]: emptyRelationChange(''),
    [`${city}.agreements.*`]: emptyAgreement(''),
    [`${city}.agreements.*.steps.*`]: emptyApprovalStep(''),
    [`${city}.contacts.*`]: emptyContactEntry(''),
    [`${city}.contactPersons.*`]: emptyContactPerson(''),
    [`${city}.contactPersons.*.posts.*`]: emptyPost(''),
  };
}

/** Calls with every record in a value, and says where it lies. */
function eachRecord(value: unknown, at: string, visit: (record: Data, place: string) => void) {
  if (Array.isArray(value)) for (const each of value) eachRecord(each, `${at}.*`, visit);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const record = value as Data;
  const place = at.endsWith('.items.*') ? `${at}.${record.type}` : at;
  if (EMPTY[place]) visit(record, place);
  for (const [key, each] of Object.entries(record)) {
    const step = at.endsWith('answers') ? '*' : key;
    eachRecord(each, at.endsWith(':') ? `${at}${step}` : `${at}.${step}`, visit);
  }
}

/** The fields of each kind of record that a version had. */
async function fieldsOf(name: string, version: number): Promise<Map<string, Set<string>>> {
  const { data } = decodeEnvelope(await readFile(join(FORMATS, `${name}-${version}.json`))) ?? {};
  const fields = new Map<string, Set<string>>();
  eachRecord(data, `${name}:`, (record, place) => {
    fields.set(place, new Set([...(fields.get(place) ?? []), ...Object.keys(record)]));
  });
  return fields;
}

/** Version 1 of a person had its only post in itself. */
const isOfOnePost = (known: Set<string>, place: string) =>
  place.endsWith('contactPersons.*') && known.has('position');

/** The same as a program of that version would have written it. */
function asThen(value: unknown, name: string, fields: Map<string, Set<string>>): Data {
  const data = structuredClone(value) as Data;
  eachRecord(data, `${name}:`, (record, place) => {
    const known = fields.get(place);
    if (!known) return;
    if (isOfOnePost(known, place)) {
      const [post] = record.posts as Data[];
      Object.assign(record, { position: post?.position ?? '', body: post?.body ?? '' });
    }
    for (const key of Object.keys(record)) if (!known.has(key)) delete record[key];
  });
  return data;
}

/** What must have become of such data. */
function expectMigrated(now: unknown, then: unknown, name: string): void {
  const before: [Data, string][] = [];
  eachRecord(then, `${name}:`, (record, place) => before.push([record, place]));
  const after: [Data, string][] = [];
  eachRecord(now, `${name}:`, (record, place) => after.push([record, place]));
  const withoutPosts = after.filter(([, place]) => !place.endsWith('.posts.*'));
  const hadPosts = before.some(([, place]) => place.endsWith('.posts.*'));
  const met = hadPosts ? after : withoutPosts;
  expect(met.map(([, place]) => place)).toEqual(before.map(([, place]) => place));
  for (const [index, [old, place]] of before.entries()) {
    const [record = {}] = met[index] ?? [];
    const { position, body, ...kept } = old;
    const isOld = isOfOnePost(new Set(Object.keys(old)), place);
    for (const [key, value] of Object.entries(EMPTY[place] ?? {})) {
      if (key === 'posts' && isOld) {
        const had = position !== '' || body !== '';
        expect(record.posts).toEqual(
          had ? [expect.objectContaining({ position, body, from: '' })] : [],
        );
      } else if (!(key in old)) {
        const welcomed = key === 'welcomed' && place === 'preferences:';
        expect([key, record[key]]).toEqual([key, welcomed ? true : value]);
      }
    }
    const plain = Object.fromEntries(
      Object.entries(isOld ? kept : old).filter(
        ([, value]) => typeof value !== 'object' || value === null,
      ),
    );
    expect(record).toMatchObject(plain);
  }
}

const header = (format: Format<unknown>, version: number) => ({
  ...{ format: format.name, version, id: 'report-1', rev: 7, device: 'then' },
  ...{ savedAt: '2026-10-01T08:00:00.000Z', city: 'Омск', year: 2024 },
});

const FORMATS_OF: [string, Format<unknown>][] = [
  ['report', reportFormat],
  ['registry', registryFormat],
  ['desk', deskFormat],
  ['preferences', preferencesFormat],
];

const CASES = FORMATS_OF.flatMap(([name, format]) =>
  Array.from({ length: format.version - 1 }, (_, index) => ({ name, format, version: index + 1 })),
);

describe('anything that an older version may have written', () => {
  it.each(CASES)(
    'in a $name of version $version opens, complete and for good',
    async (old) => {
      const { name, format, version } = old;
      const fields = await fieldsOf(name, version);
      await fc.assert(
        fc.property(schemaArbitrary(format.schema), (value) => {
          const then = asThen(value, name, fields);
          const decoded = decodeAs(format, encodeEnvelope(header(format, version), then));
          if (decoded.kind !== 'decoded') throw new Error(decoded.kind);
          expectMigrated(decoded.value, then, name);
          // Nothing more becomes of it: as a file of today, and as one that is brought up once more.
          for (const again of [format.version, format.version - 1]) {
            const twice = decodeAs(format, encodeEnvelope(header(format, again), decoded.value));
            expect(twice).toMatchObject({ kind: 'decoded' });
            expect(twice.kind === 'decoded' && twice.value).toEqual(decoded.value);
          }
        }),
        { numRuns: RUNS },
      );
    },
    600_000,
  );

  it.each(CASES)(
    'in a $name of version $version with something else in it: damaged at worst',
    async (old) => {
      const { name, format, version } = old;
      const fields = await fieldsOf(name, version);
      const junk = fc.constantFrom<unknown>(null, 7, 'text', [], {}, [7], { type: 7 }, [[]], true);
      await fc.assert(
        fc.property(schemaArbitrary(format.schema), fc.nat(), junk, (value, where, other) => {
          const places: [Data, string][] = [];
          const then = { root: asThen(value, name, fields) };
          JSON.stringify(then, function (this: Data, key, each) {
            if (key !== '') places.push([this, key]);
            return each;
          });
          const [holder, key] = places[where % places.length] ?? [{}, ''];
          holder[key] = other;
          const bytes = encodeEnvelope(header(format, version), then.root);
          expect(['decoded', 'damaged']).toContain(decodeAs(format, bytes).kind);
        }),
        { numRuns: RUNS * 8 },
      );
    },
    600_000,
  );

  it.each([1, 2])(
    'in an exchange file of version %i opens, complete',
    async (version) => {
      const fields = await fieldsOf('exchange', version);
      const format = { name: 'pobratim-exchange' } as Format<unknown>;
      await fc.assert(
        fc.property(schemaArbitrary(exchangeSchema), (value) => {
          const then = asThen(value, 'exchange', fields);
          const read = decodeExchange(encodeEnvelope(header(format, version), then), 'a.json');
          if (read.kind !== 'exchange') throw new Error(read.reason);
          expectMigrated(read.exchange, then, 'exchange');
        }),
        { numRuns: RUNS },
      );
    },
    600_000,
  );

  it.each([1, 2])(
    'in a report of version %i is kept as it was by the first save',
    async (version) => {
      const fields = await fieldsOf('report', version);
      await fc.assert(
        fc.asyncProperty(schemaArbitrary(reportFormat.schema), async (value) => {
          const then = { ...asThen(value, 'report', fields), id: 'report-1' };
          const bytes = Buffer.from(encodeEnvelope(header(reportFormat, version), then));
          const path = '/disk/library/reports/report-1.json';
          const disk = new RecordedDisk('/disk', new Map([[path, bytes]]));
          const library = await openIn('/disk/library', disk.fs);
          const opened = await library.reports.open('report-1');
          if (opened.kind !== 'opened') throw new Error(opened.reason);
          await library.reports.save(opened.report, opened.rev);
          await library.settle();
          const [kept] = await library.history.list('report-1');
          const read = await library.history.read('report-1', kept?.name ?? '');
          expect(Buffer.from(read).equals(bytes)).toBe(true);
        }),
        { numRuns: Math.min(RUNS, 100) },
      );
    },
    600_000,
  );
});
