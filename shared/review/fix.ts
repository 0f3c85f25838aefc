import { changeItem, findItem, insertItem } from '../edit/edit-answer';
import { fold } from '../language/fold';
import { asWritten } from '../language/kept-words';
import { bindSpaces } from '../language/typography';
import { emptyPartnerCity } from '../model/partner-city';
import type { Registry } from '../model/registry';
import type { Item, Report } from '../model/report';
import { emptyTask } from '../model/task';
import { resolveCityIds } from '../registry/city-ids';
import type { FindingKey, Fix, TextEdit } from './finding';
import { spotsOf } from './spots';

/** What a fix may change. */
export interface Reviewed {
  report: Report;
  registry: Registry;
}

export interface Fixed extends Reviewed {
  /** The record that a fix has made and that its author finishes. */
  madeId: string | null;
}

/** Findings of these kinds may be mended all at once: nothing in them is for the author to decide. */
const BATCH: ReadonlySet<FindingKey> = new Set([
  'finding.straightQuotes',
  'finding.hyphenDash',
  'finding.doubleAbbreviation',
  'finding.spacing',
  'finding.initialsOrder',
  'finding.cityUnlinked',
  'finding.paragraphCut',
]);

export const isBatchFix = (key: FindingKey): boolean => BATCH.has(key);

/**
 * Mends what these fixes are about, as one change. A replacement whose words are no longer there is
 * left out, so that a stale finding never spoils a text. Without anything to do, both stay the same.
 */
export function applyFixes(before: Reviewed, fixes: readonly Fix[], newId: () => string): Fixed {
  const replacing = fixes.filter((fix) => fix.kind === 'replace');
  const others = fixes.filter((fix) => fix.kind !== 'replace');
  const start: Fixed = { ...before, report: replaceAll(before.report, replacing), madeId: null };
  return others.reduce((state, fix) => applyOther(state, fix, newId), start);
}

type Replace = Extract<Fix, { kind: 'replace' }>;

/** Several fixes of one text are made from its end, so that none moves another's place. */
function replaceAll(report: Report, fixes: readonly Replace[]): Report {
  const byText = new Map<string, Replace>();
  for (const fix of fixes) {
    const key = `${fix.recordId}\n${fix.field}`;
    const known = byText.get(key);
    byText.set(key, known ? { ...known, edits: [...known.edits, ...fix.edits] } : fix);
  }
  return [...byText.values()].reduce(
    (state, { recordId, field, edits }) =>
      changeText(state, recordId, field, (text) => editedText(text, edits)),
    report,
  );
}

/** A text with these replacements, as far as what they replace is there. */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  let edited = text;
  let limit = Number.POSITIVE_INFINITY;
  for (const { start, end, old, text: by } of edits.toSorted((a, b) => b.start - a.start)) {
    if (end > limit || text.slice(start, end) !== old) continue;
    edited = edited.slice(0, start) + by + edited.slice(end);
    limit = start;
  }
  return edited;
}

function changeText(
  report: Report,
  recordId: string,
  field: string,
  change: (text: string) => string,
): Report {
  const item = findItem(report, recordId)?.item;
  const text = item?.[field as keyof Item];
  return typeof text === 'string'
    ? changeItem(report, recordId, { [field]: change(text) } as Partial<Item>)
    : report;
}

function applyOther(state: Fixed, fix: Exclude<Fix, Replace>, newId: () => string): Fixed {
  const { report, registry } = state;
  switch (fix.kind) {
    case 'bindSpaces':
      return { ...state, report: bindAll(report, registry.keptWords) };
    case 'addTask': {
      const problem = findItem(report, fix.problemId)?.item;
      if (problem?.type !== 'problem') return state;
      const { partnerCityIds, owner } = problem;
      const task = { ...emptyTask(newId()), answersProblemId: problem.id, partnerCityIds, owner };
      return made(state, insertItem(report, fix.questionId, task), task.id);
    }
    case 'splitPlan':
      return splitPlan(state, fix, newId);
    case 'addCity': {
      const { name, country, relation, since } = fix;
      if (registry.partnerCities.some((city) => fold(city.name) === fold(name))) return state;
      const city = { ...emptyPartnerCity(newId()), name, country, relation, since };
      return {
        ...state,
        registry: { ...registry, partnerCities: [...registry.partnerCities, city] },
      };
    }
    case 'linkCities': {
      const item = findItem(report, fix.recordId)?.item;
      if (!item || !('partnerCityIds' in item)) return state;
      const partnerCityIds = resolveCityIds(state.registry.partnerCities, [
        ...item.partnerCityIds,
        ...fix.cityIds,
      ]);
      return { ...state, report: changeItem(report, item.id, { partnerCityIds }) };
    }
    case 'markDone':
      return { ...state, report: changeItem(report, fix.recordId, { state: 'done' }) };
    case 'allowName':
      return { ...state, registry: allowName(registry, fix, newId) };
    case 'heading': {
      const headings = { ...report.headings, [fix.questionId]: fix.wording };
      return { ...state, report: { ...report, headings } };
    }
  }
}

const made = (state: Fixed, report: Report, madeId: string): Fixed =>
  report === state.report ? state : { ...state, report, madeId };

const bindAll = (report: Report, keptWords: readonly string[]): Report =>
  spotsOf(report).reduce(
    (state, { item, field }) =>
      item.asTyped
        ? state
        : changeText(state, item.id, field, (text) => asWritten(bindSpaces(text), keptWords)),
    report,
  );

/** The sentence leaves its record and becomes a task with the same cities, to be reworded there. */
function splitPlan(
  state: Fixed,
  { recordId, field, sentence, questionId, due }: Extract<Fix, { kind: 'splitPlan' }>,
  newId: () => string,
): Fixed {
  const { report } = state;
  const item = findItem(report, recordId)?.item;
  const text = item?.[field as keyof Item];
  if (!item || typeof text !== 'string') return state;
  if (text.slice(sentence.start, sentence.end) !== sentence.old) return state;
  const rest = withoutGap(text.slice(0, sentence.start), text.slice(sentence.end));
  const task = { ...emptyTask(newId()), text: sentence.old, due };
  const shorter = changeText(report, recordId, field, () => rest);
  return made(state, insertItem(shorter, questionId, task), task.id);
}

/** What stood before and after a sentence, with one space or line break between them. */
function withoutGap(before: string, after: string): string {
  const gap = /\s*$/u.exec(before)?.[0] + (/^\s*/u.exec(after)?.[0] ?? '');
  const start = before.trimEnd();
  const end = after.trimStart();
  if (start === '' || end === '') return start + end;
  return start + (gap.includes('\n') ? '\n' : ' ') + end;
}

function allowName(
  registry: Registry,
  { preferred, allowed }: Extract<Fix, { kind: 'allowName' }>,
  newId: () => string,
): Registry {
  const known = registry.names.find((name) =>
    [name.preferred, ...name.allowed].some((form) => fold(form) === fold(preferred)),
  );
  const entry = known ?? { id: newId(), preferred, allowed: [] };
  const forms = [...new Set([...entry.allowed, preferred, ...allowed])].filter(
    (form) => form !== entry.preferred,
  );
  const names = registry.names.filter(({ id }) => id !== entry.id);
  return { ...registry, names: [...names, { ...entry, allowed: forms }] };
}
