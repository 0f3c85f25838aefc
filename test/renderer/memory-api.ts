import { applyChange } from '../../shared/edit/report-change';
import type { ErasureRecord } from '../../shared/erasure/contract';
import { eraseIn, placesIn } from '../../shared/erasure/erase-value';
import { personFinder } from '../../shared/erasure/find-person';
import { initialsOf, namesakesOf, personsOf, targetOf } from '../../shared/erasure/target';
import { failure } from '../../shared/failure';
import { compareReports, countDifference } from '../../shared/history/compare-reports';
import type { ReportVersion } from '../../shared/history/versions-contract';
import type { Api, Channel, Input, Notice, Notification, Output, Start } from '../../shared/ipc';
import type { LockState } from '../../shared/library-lock';
import { type Desk, emptyDesk } from '../../shared/model/desk';
import { defaultPreferences } from '../../shared/model/preferences';
import { emptyRegistry, type Registry } from '../../shared/model/registry';
import type { Report } from '../../shared/model/report';
import { pictureHeader } from '../../shared/pictures/header';
import { recordsOfCities } from '../../shared/registry/city-records';
import { SearchIndex } from '../../shared/search/search-index';
import {
  documentsOfDesk,
  documentsOfRegistry,
  documentsOfReport,
} from '../../shared/search/searchable';
import { fromWire } from '../../shared/wire';
import { reportFacts } from '../../shared/year/facts';

/**
 * The main process in memory: a library without a disk, for components that are tested without
 * Electron. It keeps the contract: revisions count up, and a save from an old one is a conflict.
 */
export class MemoryApi implements Api {
  readonly reports = new Map<string, { report: Report; rev: number }>();
  readonly bin = new Map<string, Report>();
  /** Earlier states by report, the newest first; one without a report can't be read. */
  readonly history = new Map<string, (ReportVersion & { report: Report | null })[]>();
  registry: { registry: Registry; rev: number } = { registry: emptyRegistry(), rev: 0 };
  desk: { desk: Desk; rev: number } = { desk: emptyDesk(), rev: 0 };
  lock: LockState = { kind: 'held' };
  /** Reports that a newer program wrote. */
  readonly isNewer = new Set<string>();
  notices: Start['notices'] = [];
  /** What the next native dialogs answer. */
  nextImport: Output<'import:choose'> = { kind: 'cancelled' };
  /** Files that the system asked to open. */
  readonly opened: Output<'import:opened'>[] = [];
  /** The next save fails so, as often as said. */
  failSaves: { reason: 'diskFull' | 'conflict'; times: number } = { reason: 'diskFull', times: 0 };
  readonly erasures: ErasureRecord[] = [];
  readonly acts: Input<'erasure:act'>[] = [];
  readonly editions = new Map<string, Report>();
  readonly changesWritten: Input<'changes:write'>[] = [];
  readonly exported: Input<'export:write'>[] = [];
  readonly exchanged: Input<'exchange:write'>[] = [];
  /** What a locked file holds, by its password. */
  readonly unlocks = new Map<string, Output<'import:unlock'>>();
  /** The words that the spelling checker was taught last. */
  taught: string[] = [];
  readonly exportedNames: Input<'names:export'>[] = [];
  nextNames: Output<'names:import'> = { kind: 'cancelled' };
  readonly exportedForms: Input<'form:export'>[] = [];
  nextForm: Output<'form:import'> = { kind: 'cancelled' };
  readonly exportedProfiles: Input<'profile:export'>[] = [];
  nextProfile: Output<'profile:import'> = { kind: 'cancelled' };
  nextWords: Output<'words:import'> = { kind: 'cancelled' };
  readonly pictures: { name: string; bytes: Uint8Array }[] = [];
  clipboard = '';
  /** The report that a start opens. */
  lastReportId = '';
  private readonly listeners = new Map<Notification, Set<(notice: never) => void>>();

  readonly call = async <C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> =>
    // What goes over the wire is a copy.
    structuredClone(
      this.handlers[channel](structuredClone(fromWire(channel, input)) as never),
    ) as Output<C>;

  readonly listen = <N extends Notification>(
    name: N,
    listener: (notice: Notice<N>) => void,
  ): (() => void) => {
    const listeners = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, listeners);
    listeners.add(listener as (notice: never) => void);
    return () => listeners.delete(listener as (notice: never) => void);
  };

  /** Tells the window something unasked. */
  tell<N extends Notification>(name: N, notice: Notice<N>): void {
    for (const listener of this.listeners.get(name) ?? []) listener(notice as never);
  }

  add(report: Report): void {
    this.reports.set(report.id, { report, rev: 1 });
  }

  addVersion(report: Report, change: Partial<ReportVersion & { report: null }> = {}): void {
    const versions = this.history.get(report.id) ?? [];
    const number = versions.length + 1;
    const name = `${number}.json`;
    const version = { source: 'history' as const, name, rev: number, savedAt: SAVED_AT, bytes: 1 };
    this.history.set(report.id, [{ ...version, report, ...change }, ...versions]);
  }

  private readonly summaries = (): Output<'library:list'> =>
    [...this.reports.values()].map(({ report: { id, city, year } }) => ({
      id,
      city,
      year,
      savedAt: SAVED_AT,
    }));

  private open(id: string): Output<'report:open'> {
    const stored = this.reports.get(id);
    return stored
      ? { kind: 'opened', ...stored, savedAt: SAVED_AT }
      : failure('notFound', `${id}.json`);
  }

  /** What main keeps in step with its files is made anew here. */
  private index(): SearchIndex {
    const index = new SearchIndex();
    index.setRegistry(this.registry.registry);
    index.put('registry', documentsOfRegistry(this.registry.registry));
    index.put('desk', documentsOfDesk(this.desk.desk));
    for (const [id, { report }] of this.reports) index.put(id, documentsOfReport(report));
    return index;
  }

  private failing(): Output<'report:save'> | null {
    if (this.failSaves.times === 0) return null;
    this.failSaves.times -= 1;
    return failure(this.failSaves.reason, 'report.json');
  }

  private readonly handlers: { [C in Channel]: (input: Input<C>) => Output<C> } = {
    'app:start': (): Start => {
      const stored = this.reports.get(this.lastReportId);
      return {
        version: '0.0.0',
        dataFolder: '/library',
        preferences: { ...defaultPreferences, previewOpen: false, welcomed: true },
        reports: this.summaries(),
        stored: stored
          ? { ...stored, savedAt: SAVED_AT, isNewer: this.isNewer.has(stored.report.id) }
          : null,
        registry: this.registry,
        desk: this.desk,
        lock: this.lock,
        notices: this.notices,
      };
    },
    'app:flushed': () => undefined,
    'app:showDataFolder': () => undefined,
    'preferences:save': () => undefined,
    'menu:update': () => undefined,
    'menu:recent': () => undefined,
    'library:list': () => this.summaries(),
    'library:takeOver': () => {
      this.lock = { kind: 'held' };
      return this.lock;
    },
    'report:showFile': () => undefined,
    'report:open': ({ id }) => this.open(id),
    'report:create': (report) => {
      this.add(report);
      return this.open(report.id);
    },
    'report:save': ({ report, baseRev }) => {
      const failed = this.failing();
      if (failed) return failed;
      const stored = this.reports.get(report.id);
      if (stored?.rev !== baseRev) return failure('conflict', 'report.json');
      this.reports.set(report.id, { report, rev: baseRev + 1 });
      return { kind: 'saved', rev: baseRev + 1, savedAt: SAVED_AT };
    },
    'report:change': ({ id, change, baseRev }) => {
      const failed = this.failing();
      if (failed) return failed;
      const stored = this.reports.get(id);
      const report = stored?.rev === baseRev ? applyChange(stored.report, change) : null;
      if (!report) return failure('conflict', 'report.json');
      this.reports.set(id, { report, rev: baseRev + 1 });
      return { kind: 'saved', rev: baseRev + 1, savedAt: SAVED_AT };
    },
    'report:delete': ({ id }) => {
      const stored = this.reports.get(id);
      if (!stored) return failure('notFound', `${id}.json`);
      this.reports.delete(id);
      this.bin.set(id, stored.report);
      return { kind: 'deleted' };
    },
    'bin:list': () =>
      [...this.bin.values()].map(({ id, city, year }) => ({
        name: `${id}.1.json`,
        id,
        city,
        year,
        savedAt: SAVED_AT,
      })),
    'bin:erase': ({ name }) => {
      this.bin.delete(name.replace(/\.1\.json$/, ''));
      return { kind: 'erased' };
    },
    'history:list': ({ id }) => {
      const versions = this.history.get(id) ?? [];
      const known = this.reports.get(id)?.report ?? versions[0]?.report;
      return {
        city: known?.city ?? '',
        year: known?.year ?? 0,
        versions: versions.map(({ report: _, ...version }) => version),
        isThere: this.reports.has(id),
        ...{ bytes: 2_000_000, allBytes: 30_000_000, limit: 200 * 1024 * 1024 },
      };
    },
    'history:read': ({ id, place }) => {
      const version = this.history.get(id)?.find(({ name }) => name === place.name);
      return version?.report
        ? { kind: 'read', report: version.report }
        : failure('damaged', place.name);
    },
    'history:changes': ({ id, name }) => {
      const versions = this.history.get(id) ?? [];
      const index = versions.findIndex((version) => version.name === name);
      const [after, before] = [versions[index]?.report, versions[index + 1]?.report];
      return before && after ? countDifference(compareReports(before, after)) : null;
    },
    'history:lost': () =>
      [...this.history].flatMap(([id, [version]]) => {
        if (this.reports.has(id) || this.bin.has(id) || !version?.report) return [];
        const { city, year } = version.report;
        return [{ id, city, year, savedAt: version.savedAt }];
      }),
    'history:keep': ({ id }) => {
      const report = this.reports.get(id)?.report;
      if (report) this.addVersion(report);
      return { kind: 'kept' };
    },
    'history:revive': ({ id, place }) => {
      const version = this.history.get(id)?.find(({ name }) => name === place.name);
      if (version?.report) this.add(version.report);
      return this.open(id);
    },
    'report:restore': ({ id }) => {
      const report = this.bin.get(id);
      if (report) this.add(report);
      this.bin.delete(id);
      return this.open(id);
    },
    'editions:keep': ({ id }) => {
      const report = this.reports.get(id)?.report;
      const version = `${this.editions.size + 1}.json`;
      if (report) this.editions.set(version, report);
      return { kind: 'kept', version };
    },
    'editions:read': ({ version }) => {
      const report = this.editions.get(version);
      return report ? { kind: 'read', report } : failure('notFound', version);
    },
    'erasure:preview': ({ personIds }) => {
      const { registry } = this.registry;
      const [person] = personsOf(registry, personIds);
      if (!person) return failure('notFound', 'registry.json');
      const finder = personFinder(targetOf(registry, personIds));
      const reports = [...this.reports.values()].map(({ report }) => report);
      const places = reports.flatMap((report) =>
        placesIn(report, finder, personIds).map(({ recordId, field, text, mentions }) => {
          const [{ start, end } = { start: 0, end: 0 }] = mentions;
          const { city, year } = report;
          return {
            ...{ source: 'report' as const, city, year, recordId, field },
            before: text.slice(0, start),
            match: text.slice(start, end),
            after: text.slice(end),
            count: mentions.length,
            isSure: mentions.some(({ kind }) => kind !== 'part'),
          };
        }),
      );
      const counts = { texts: places.length, links: 0, history: 3, editions: 0, bin: 0 };
      return {
        kind: 'preview',
        name: person.name,
        initials: initialsOf(person.name),
        city: 'Харбин',
        namesakes: namesakesOf(registry, personIds[0] ?? ''),
        categories: ['name', 'phone'],
        counts: { ...counts, quarantine: 0 },
        places,
      };
    },
    'erasure:run': (order) => {
      const target = targetOf(this.registry.registry, order.personIds);
      const initials = initialsOf(target.names[0] ?? '');
      const plan = { ...order, target, initials };
      for (const [id, { report, rev }] of this.reports) {
        this.reports.set(id, { report: eraseIn(report, plan) as Report, rev: rev + 1 });
      }
      const { registry, rev } = this.registry;
      this.registry = { registry: eraseIn(registry, plan) as Registry, rev: rev + 1 };
      const counts = { texts: 1, links: 0, history: 3, editions: 0, bin: 0, quarantine: 0 };
      const { reason, reasonText } = order;
      const record: ErasureRecord = {
        id: `erasure-${this.erasures.length + 1}`,
        ...{ startedAt: SAVED_AT, finishedAt: SAVED_AT, initials, city: 'Харбин' },
        ...{ reason, reasonText, categories: ['name'], counts, kept: 0, version: '0.0.0' },
      };
      this.erasures.unshift(record);
      return { kind: 'erased', record, checked: 12, left: [] };
    },
    'erasure:list': () => ({ kind: 'list', records: this.erasures }),
    'erasure:act': (input) => {
      this.acts.push(input);
      return { kind: 'written', file: `act.${input.format}`, token: 'token' };
    },
    'changes:write': (input) => {
      this.changesWritten.push(input);
      return { kind: 'written', file: `changes.${input.format}`, token: 'token' };
    },
    'sheet:write': ({ format }) => ({ kind: 'written', file: `sheet.${format}`, token: 'token' }),
    'registry:save': ({ registry, baseRev }) => {
      const failed = this.failing();
      if (failed) return failed;
      if (this.registry.rev !== baseRev) return failure('conflict', 'registry.json');
      this.registry = { registry, rev: baseRev + 1 };
      return { kind: 'saved', rev: baseRev + 1, savedAt: SAVED_AT };
    },
    'desk:save': ({ desk, baseRev }) => {
      const failed = this.failing();
      if (failed) return failed;
      if (this.desk.rev !== baseRev) return failure('conflict', 'desk.json');
      this.desk = { desk, rev: baseRev + 1 };
      return { kind: 'saved', rev: baseRev + 1, savedAt: SAVED_AT };
    },
    'search:query': (query) => ({ kind: 'found', ...this.index().query(query), reading: null }),
    'import:opened': () => this.opened.shift() ?? { kind: 'cancelled' },
    'archive:reportFacts': ({ today }) =>
      [...this.reports.values()].map(({ report }) => reportFacts(report, today)),
    'archive:cityRecords': ({ cityIds }) =>
      [...this.reports.values()]
        .sort((a, b) => b.report.year - a.report.year)
        .flatMap(({ report }) => recordsOfCities(report, new Set(cityIds))),
    'import:choose': () => this.nextImport,
    'import:sample': () => this.nextImport,
    'import:read': ({ file, bytes }) => ({
      kind: 'text',
      file,
      text: new TextDecoder().decode(bytes),
    }),
    'export:write': (input) => {
      this.exported.push(input);
      return { kind: 'written', file: `report.${input.format}`, token: 'token' };
    },
    'exchange:write': (input) => {
      this.exchanged.push(input);
      return { kind: 'written', file: 'report.pobratim', token: 'token' };
    },
    'import:unlock': ({ file, passphrase }) =>
      this.unlocks.get(passphrase) ?? failure('wrongPassphrase', file),
    'export:cancel': () => undefined,
    'picture:add': ({ file, bytes }) => {
      const header = pictureHeader(bytes);
      if (!header) return failure('noPicture', file);
      const { width, height } = header;
      const name = `${String(this.pictures.length).padStart(64, '0')}.jpg`;
      this.pictures.push({ name: file, bytes });
      return { kind: 'added', file: name, width, height };
    },
    'print:report': () => ({ kind: 'noPrinter' }),
    'spelling:teach': (words) => {
      this.taught = words;
    },
    'words:export': () => ({ kind: 'written', file: 'words.txt', token: 'token' }),
    'words:import': () => this.nextWords,
    'names:export': (names) => {
      this.exportedNames.push(names);
      return { kind: 'written', file: 'names.json', token: 'token' };
    },
    'names:import': () => this.nextNames,
    'form:export': (form) => {
      this.exportedForms.push(form);
      return { kind: 'written', file: 'form.json', token: 'token' };
    },
    'form:import': () => this.nextForm,
    'profile:export': (profile) => {
      this.exportedProfiles.push(profile);
      return { kind: 'written', file: 'profile.json', token: 'token' };
    },
    'profile:import': () => this.nextProfile,
    'diagnostics:save': () => ({ kind: 'written', file: 'diagnostics.zip', token: 'token' }),
    'app:copy': (text) => {
      this.clipboard = text;
    },
    'app:licences': () => 'MIT',
    'export:showInFolder': () => undefined,
    'export:open': () => undefined,
  };
}

const SAVED_AT = '2026-01-15T10:00:00.000Z';
