import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Assignment } from '../../shared/document/assignment';
import type { ParsedReport } from '../../shared/document/parse';
import type { SourceLines } from '../../shared/document/read-lines';
import type { SourceBlock } from '../../shared/document/source';
import type { SourceNote } from '../../shared/document/source-document';
import { adoptExchange } from '../../shared/edit/adopt-exchange';
import { failure } from '../../shared/failure';
import type { ImportOutcome } from '../../shared/ipc';
import type { Exchange } from '../../shared/model/exchange';
import type { Questionnaire } from '../../shared/model/questionnaire';
import { api } from './api';
import { issueIfOwn } from './form-editing';
import { forms } from './forms';
import { newId } from './id';
import { addReport } from './library';
import { flush } from './saver';
import { closeDialog, goTo, openDialog, shell } from './shell';
import { toastFailure } from './toasts';
import { editRegistry, workspace } from './workspace';

/** A file on its way into the library. Nothing is changed until the user takes it over. */
export type Importing =
  | { kind: 'none' }
  | { kind: 'reading' }
  | {
      kind: 'review';
      file: string;
      /** What of the file was not read, or was changed. */
      notes: readonly SourceNote[];
      /** The form whose questions the file answers. */
      form: Questionnaire;
      lines: readonly SourceBlock[];
      /** The lines before each change, the latest last. */
      past: readonly (readonly SourceBlock[])[];
      parsed: ParsedReport;
      city: string;
      year: number | null;
      /** Names of the proposed cities that go into the registry. */
      acceptedCities: ReadonlySet<string>;
    }
  /** A report as data, of which the user is asked what to do with it. */
  | { kind: 'exchange'; file: string; exchange: Exchange }
  /** A file whose password the user is asked for. */
  | { kind: 'locked'; file: string; bytes: Uint8Array; state: 'asked' | 'trying' | 'refused' };

export type ImportReview = Extract<Importing, { kind: 'review' }>;

export const importing = createStore<Importing>(() => ({ kind: 'none' }));
export const useImporting = (): Importing => useStore(importing);

const set = (state: Importing): void => importing.setState(state, true);

/** Asks for a file with the native dialog. */
export async function chooseImport(): Promise<void> {
  set({ kind: 'reading' });
  await takeImport(await api.call('import:choose', undefined));
}

/** Shows how the sample report would be read; it is a copy that no other report knows. */
export async function importSample(): Promise<void> {
  set({ kind: 'reading' });
  await takeImport(await api.call('import:sample', undefined));
}

/** Reads a file that was dropped into the window. */
export async function importFile(file: File): Promise<void> {
  set({ kind: 'reading' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  await takeImport(await api.call('import:read', { file: file.name, bytes }));
}

/** Shows what was read, for the user to say whether it is taken over. */
export async function takeImport(outcome: ImportOutcome): Promise<void> {
  set({ kind: 'none' });
  if (outcome.kind === 'failed') toastFailure(outcome);
  if (outcome.kind === 'exchange') {
    set({ kind: 'exchange', file: outcome.file, exchange: outcome.exchange });
    openDialog('exchange');
  }
  if (outcome.kind === 'locked') {
    set({ ...outcome, state: 'asked' });
    openDialog('unlock');
  }
  if (outcome.kind === 'text') {
    const { file, text, notes = [] } = outcome;
    await review(file, notes, ({ linesOfText }) => linesOfText(text, forms()));
  }
  if (outcome.kind === 'document') {
    const { file, document } = outcome;
    await review(file, document.notes, ({ linesOfDocument }) =>
      linesOfDocument(document, forms(), usualYear()),
    );
  }
}

/** What reads reports knows many cities and countries: it is loaded when it is needed. */
const loadReader = async () => {
  const [parsing, documents, proposals, lines] = await Promise.all([
    import('../../shared/document/parse'),
    import('../../shared/document/read-lines'),
    import('../../shared/document/proposals'),
    import('../../shared/document/review-lines'),
  ]);
  return { ...parsing, ...documents, ...proposals, ...lines };
};
type Reader = Awaited<ReturnType<typeof loadReader>>;

/** A report is about the year before, where it doesn't say otherwise. */
const usualYear = (): number => new Date().getFullYear() - 1;

async function review(
  file: string,
  notes: readonly SourceNote[],
  read: (reader: Reader) => SourceLines,
): Promise<void> {
  const reader = await loadReader();
  const { lines, form } = read(reader);
  const parsed = reader.parse(lines, optionsFor(form));
  if (parsed.kind === 'refused') {
    toastFailure(failure(parsed.reason, file));
    return;
  }
  set({
    kind: 'review',
    file,
    notes,
    form,
    lines,
    past: [],
    parsed,
    ...foundIn(parsed),
    acceptedCities: new Set(reader.usuallyAccepted(parsed.proposals).map(({ name }) => name)),
  });
  goTo({ screen: 'import' });
}

/** Tries a password on the file that is locked; a wrong one can be mended. */
export async function unlock(passphrase: string): Promise<void> {
  const locked = importing.getState();
  if (locked.kind !== 'locked') return;
  const { file, bytes } = locked;
  set({ ...locked, state: 'trying' });
  const outcome = await api.call('import:unlock', { file, bytes, passphrase });
  // The dialog may have been closed meanwhile.
  if (importing.getState().kind !== 'locked') return;
  if (outcome.kind === 'failed' && outcome.reason === 'wrongPassphrase') {
    set({ ...locked, state: 'refused' });
    return;
  }
  closeDialog();
  await takeImport(outcome);
}

const optionsFor = (form: Questionnaire) => ({
  newId,
  fallbackYear: usualYear(),
  forms: [form],
});

const foundIn = ({ report, missing }: ParsedReport) => ({
  city: report.city,
  year: missing.includes('year') ? null : report.year,
});

/** Says what a line of the file is; null for what the program takes it for. */
export const assignImportLine = (index: number, as: Assignment | null): Promise<void> =>
  changeLines(({ assignLine }, lines) => assignLine(lines, index, as));

/** Cuts a line of the file into its sentences. */
export const splitImportLine = (index: number): Promise<void> =>
  changeLines(({ splitLine }, lines) => splitLine(lines, index));

async function changeLines(
  change: (reader: Reader, lines: readonly SourceBlock[]) => readonly SourceBlock[],
): Promise<void> {
  const reader = await loadReader();
  const state = importing.getState();
  if (state.kind !== 'review') return;
  const lines = change(reader, state.lines);
  if (lines !== state.lines) readAgain(reader, state, lines, [...state.past, state.lines]);
}

/** Takes back the last change to the file's lines. */
export async function undoImportChange(): Promise<void> {
  const reader = await loadReader();
  const state = importing.getState();
  const before = state.kind === 'review' ? state.past.at(-1) : undefined;
  if (state.kind === 'review' && before) {
    readAgain(reader, state, before, state.past.slice(0, -1));
  }
}

/** Reads changed lines; what the user has typed into the fields stays. */
function readAgain(
  reader: Reader,
  state: ImportReview,
  lines: readonly SourceBlock[],
  past: ImportReview['past'],
): void {
  const parsed = reader.parse(lines, optionsFor(state.form));
  if (parsed.kind === 'refused') return;
  const before = foundIn(state.parsed);
  const found = foundIn(parsed);
  set({
    ...state,
    lines,
    past,
    parsed,
    city: state.city === before.city ? found.city : state.city,
    year: state.year === before.year ? found.year : state.year,
  });
}

/** Adds a colleague's report and the cities that the registry doesn't know. */
export async function acceptExchange(exchange: Exchange): Promise<void> {
  closeDialog();
  set({ kind: 'none' });
  const { registry } = workspace.getState();
  const takenIds = new Set(shell.getState().reports.map(({ id }) => id));
  const adopted = adoptExchange(exchange, registry, { takenIds, newId });
  editRegistry(() => adopted.registry, { place: { screen: 'cities', cityId: null } });
  await flush();
  if (exchange.pictures) {
    const { keepPictures } = await import('./pictures');
    await keepPictures(exchange.pictures);
  }
  await addReport(adopted.report);
}

export function changeReview(
  change: Partial<Pick<ImportReview, 'city' | 'year' | 'acceptedCities'>>,
): void {
  const state = importing.getState();
  if (state.kind === 'review') set({ ...state, ...change });
}

export function cancelImport(): void {
  const { kind } = importing.getState();
  set({ kind: 'none' });
  if (kind === 'exchange' || kind === 'locked') closeDialog();
  else goTo(workspace.getState().report ? { screen: 'properties' } : { screen: 'library' });
}

/** Adds the reviewed report and the accepted cities to the library. */
export async function acceptImport({
  parsed,
  city,
  year,
  acceptedCities,
}: ImportReview): Promise<void> {
  if (year === null) return;
  const { acceptProposals } = await loadReader();
  const report = { ...parsed.report, city: city.trim(), year };
  const mentions = parsed.proposals.partnerCities.filter(({ name }) => acceptedCities.has(name));
  const { registry } = workspace.getState();
  const accepted = acceptProposals(
    { report, proposals: parsed.proposals },
    registry,
    newId,
    mentions,
  );
  editRegistry(() => accepted.registry, { place: { screen: 'cities', cityId: null } });
  issueIfOwn(accepted.report);
  await flush();
  if (await addReport(accepted.report)) set({ kind: 'none' });
}
