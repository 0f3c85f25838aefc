import { setImmediate } from 'node:timers/promises';
import type {
  ErasedCategory,
  ErasureCounts,
  ErasurePlace,
  ErasurePreview,
} from '../../shared/erasure/contract';
import { placesIn, type TextPlace } from '../../shared/erasure/erase-value';
import { type PersonFinder, personFinder } from '../../shared/erasure/find-person';
import { initialsOf, namesakesOf, personsOf, targetOf } from '../../shared/erasure/target';
import type { ContactPerson } from '../../shared/model/contact';
import type { Registry } from '../../shared/model/registry';
import type { DurableFs } from '../storage/durable-fs';
import { decodeEnvelope } from '../storage/envelope';
import { readIfThere } from '../storage/file-header';
import { type FileRole, libraryFiles } from './library-files';
import { maskBytes } from './mask-bytes';

/** Whether a file names the person's entry as one who took part, and how often. */
function linksIn(value: unknown, ids: readonly string[], key = ''): number {
  if (typeof value === 'string') return key === 'personIds' && ids.includes(value) ? 1 : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, inner]) => sum + linksIn(inner, ids, Array.isArray(value) ? key : name),
    0,
  );
}

/** Whether an earlier state holds the person's entry itself. */
function hasEntry(value: unknown, ids: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, inner]) =>
      (name === 'contactPersons' &&
        Array.isArray(inner) &&
        inner.some((each) => ids.includes((each as { id?: string } | null)?.id ?? ''))) ||
      hasEntry(inner, ids),
  );
}

/** Every place of a library at which a person is found, before anything is erased. */
export async function previewErasure(
  fs: DurableFs,
  folder: string,
  registry: Registry,
  personIds: readonly string[],
): Promise<ErasurePreview | null> {
  const persons = personsOf(registry, personIds);
  const [first] = persons;
  const [mainId = ''] = personIds;
  if (!first) return null;
  const finder = personFinder(targetOf(registry, personIds));
  const counts: ErasureCounts = {
    ...{ texts: 0, links: 0, history: 0, editions: 0, bin: 0, quarantine: 0 },
  };
  const places: ErasurePlace[] = [];
  for (const { path, role } of await libraryFiles(fs, folder)) {
    const bytes = await readIfThere(fs, path);
    if (bytes) look(bytes, role);
    await setImmediate();
  }
  counts.texts = places.length;

  function look(bytes: Uint8Array, role: FileRole): void {
    const envelope = decodeEnvelope(bytes);
    if (!envelope) {
      if (Buffer.compare(maskBytes(bytes, finder), bytes) !== 0) counts.quarantine += 1;
      return;
    }
    const found = placesIn(envelope.data, finder, personIds);
    const links = linksIn(envelope.data, personIds);
    const isThere = found.length > 0 || links > 0 || hasEntry(envelope.data, personIds);
    if (isThere && role === 'history') counts.history += 1;
    if (isThere && role === 'edition') counts.editions += 1;
    if (isThere && role === 'setAside') counts.quarantine += 1;
    if (isThere && role === 'bin') counts.bin += 1;
    if (role === 'history' || role === 'edition' || role === 'setAside') return;
    counts.links += links;
    const { city = '', year = 0 } = envelope.header as { city?: string; year?: number };
    places.push(...found.map((place) => shown(place, role, String(city), Number(year))));
  }

  return {
    kind: 'preview',
    name: first.name,
    initials: initialsOf(first.name),
    city: cityOf(registry, mainId),
    namesakes: namesakesOf(registry, mainId),
    categories: categoriesOf(persons, counts),
    counts,
    places,
  };
}

const cityOf = (registry: Registry, id: string): string =>
  registry.partnerCities.find(({ contactPersons }) =>
    contactPersons.some((person) => person.id === id),
  )?.name ?? '';

/** So much of a text is shown beside the name. */
const AROUND = 60;

function shown(place: TextPlace, role: FileRole, city: string, year: number): ErasurePlace {
  const { text, mentions, recordId, field } = place;
  const [{ start, end } = { start: 0, end: 0 }] = mentions;
  return {
    source: role === 'report' || role === 'bin' || role === 'registry' ? role : 'desk',
    city,
    year,
    recordId,
    field,
    before: (start > AROUND ? '…' : '') + text.slice(Math.max(0, start - AROUND), start),
    match: text.slice(start, end),
    after: text.slice(end, end + AROUND) + (text.length > end + AROUND ? '…' : ''),
    count: mentions.length,
    isSure: mentions.some(({ kind }) => kind !== 'part'),
  };
}

/** The kinds of data that the entries hold, and those that follow from where the person is named. */
function categoriesOf(
  persons: readonly ContactPerson[],
  { links, texts }: Pick<ErasureCounts, 'links' | 'texts'>,
): ErasedCategory[] {
  const has = (test: (person: ContactPerson) => boolean) => persons.some(test);
  const found: [ErasedCategory, boolean][] = [
    ['name', has(({ name }) => name !== '')],
    ['post', has(({ posts }) => posts.length > 0)],
    ['phone', has(({ phone }) => phone !== '')],
    ['email', has(({ email }) => email !== '')],
    ['language', has(({ language }) => language !== '')],
    ['participation', links > 0],
    ['mentions', texts > 0],
  ];
  return found.filter(([, isThere]) => isThere).map(([category]) => category);
}

/** Whether a file still speaks of the person outside what was to be kept. */
export const stillNames = (bytes: Uint8Array, finder: PersonFinder): boolean =>
  Buffer.compare(maskBytes(bytes, finder), bytes) !== 0;
