import { placeholdersIn } from '../edit/placeholders';
import { caseFlaws } from '../language/case-flaws';
import { personalSpots } from '../language/personal-data';
import { planSentences } from '../language/plans';
import { type RelativeDate, relativeDates, withYear } from '../language/relative-dates';
import { breakingSpaces, TYPOGRAPHY_RULES, typographyFlaws } from '../language/typography-flaws';
import type { Registry } from '../model/registry';
import type { DocumentLanguage, Report } from '../model/report';
import type { FindingDraft, TextEdit, TextRange } from './finding';
import { perRecord, type Spot, tasksQuestionOf } from './spots';

/** What the text of one record says about itself, without a look at the others. */
export function checkText(
  spot: Spot,
  { year, language }: Report,
  { keptWords }: Pick<Registry, 'keptWords'>,
): FindingDraft[] {
  const known = found(spot);
  if (
    known.year !== year ||
    known.language !== language ||
    known.form !== spot.form ||
    known.keptWords !== keptWords
  ) {
    known.language = language;
    known.year = year;
    known.form = spot.form;
    known.keptWords = keptWords;
    known.drafts = [
      ...leftOpen(spot),
      ...typography(spot, language, keptWords),
      ...cases(spot),
      ...dates(spot, year),
      ...plans(spot, year),
    ];
    known.drafts.push(...personal(spot), ...cuts(spot));
  }
  return known.drafts;
}

interface Found {
  year: number;
  language: DocumentLanguage;
  form: Spot['form'] | null;
  keptWords: readonly string[];
  drafts: FindingDraft[];
}

const found = perRecord(
  (): Found => ({
    year: 0,
    language: 'ru',
    form: null,
    keptWords: [],
    drafts: [],
  }),
);

const at = ({ question, item, field }: Spot, range: TextRange | null, quote: string) => ({
  severity: 'warning' as const,
  recordId: item.id,
  questionId: question.id,
  field,
  range,
  quote,
});

const editOf = (text: string, start: number, end: number, by: string): TextEdit => ({
  start,
  end,
  old: text.slice(start, end),
  text: by,
});

/** What a template left for the author to write would go out as it stands. */
function leftOpen(spot: Spot): FindingDraft[] {
  return placeholdersIn(spot.text).map((range) => {
    const words = spot.text.slice(range.start, range.end);
    return {
      ...at(spot, range, words),
      severity: 'error',
      key: 'finding.placeholderOpen',
      values: { words },
    };
  });
}

function typography(
  spot: Spot,
  language: DocumentLanguage,
  keptWords: readonly string[],
): FindingDraft[] {
  if (spot.item.asTyped) return [];
  const { replacements, unpaired } = typographyFlaws(spot.text, { language, keptWords });
  const drafts = TYPOGRAPHY_RULES.flatMap((rule): FindingDraft[] => {
    const edits = replacements[rule];
    const [first] = edits;
    if (!first) return [];
    const count = rule === 'straightQuotes' ? edits.length / 2 : edits.length;
    return [
      {
        ...at(spot, { start: first.start, end: rangeEnd(rule, edits) }, ''),
        // Mended by one click for all texts; it misleads nobody.
        severity: 'hint',
        key: `finding.${rule}`,
        values: { count },
        fix: { kind: 'replace', recordId: spot.item.id, field: spot.field, edits },
      },
    ];
  });
  return [
    ...drafts,
    ...unpaired.map((start) => ({
      ...at(spot, { start, end: start + 1 }, ''),
      key: 'finding.quoteUnpaired' as const,
    })),
  ];
}

/** A pair of quotes is shown with what stands between them. */
const rangeEnd = (rule: string, edits: readonly TextEdit[]): number =>
  (rule === 'straightQuotes' ? edits.find(({ text }) => text === '»') : edits[0])?.end ?? 0;

function cases(spot: Spot): FindingDraft[] {
  return caseFlaws(spot.text).map(({ kind, start, end, ruler }) => {
    const words = spot.text.slice(start, end);
    return {
      ...at(spot, { start, end }, words),
      key: kind === 'name' ? ('finding.nameCase' as const) : ('finding.adjectiveCase' as const),
      values: { words, ruler },
    };
  });
}

function dates(spot: Spot, year: number): FindingDraft[] {
  return relativeDates(spot.text).map((date) => {
    const words = spot.text.slice(date.start, date.end);
    const named = yearMeant(date, spot, year);
    return {
      ...at(spot, { start: date.start, end: date.end }, words),
      severity: date.year === null ? ('hint' as const) : ('warning' as const),
      key:
        date.year === null ? ('finding.relativeDate' as const) : ('finding.relativeYear' as const),
      values: { words },
      ...(named === null
        ? {}
        : {
            fix: {
              kind: 'replace' as const,
              recordId: spot.item.id,
              field: spot.field,
              edits: [editOf(spot.text, date.start, date.end, withYear(words, named))],
            },
          }),
    };
  });
}

/** Tasks are read in the year for which they are set; what else is meant, nobody can tell. */
function yearMeant({ year }: RelativeDate, { item }: Spot, reported: number): number | null {
  const isTask = item.type === 'task';
  if (year === 'this') return isTask ? reported + 1 : reported;
  return year === 'next' && !isTask ? reported + 1 : null;
}

/** Tasks are plans and narratives may tell of them; an account of what was done may not. */
function plans(spot: Spot, year: number): FindingDraft[] {
  const { item, question, field, text } = spot;
  if (item.type !== 'event' && item.type !== 'initiative') return [];
  return planSentences(text, year).map(({ sentence, start, end, due }) => ({
    ...at(spot, { start, end }, sentence),
    severity: due === '' ? ('hint' as const) : ('warning' as const),
    key: 'finding.planInside' as const,
    values: { words: beginningOf(sentence) },
    // A record that is nothing but a plan would be left without words.
    ...(sentence === text.trim()
      ? {}
      : {
          fix: {
            kind: 'splitPlan' as const,
            recordId: item.id,
            field,
            sentence: { start, end, old: sentence, text: '' },
            questionId: tasksQuestionOf(question.id, spot.form),
            due,
          },
        }),
  }));
}

function personal(spot: Spot): FindingDraft[] {
  const KEYS = {
    email: 'finding.personalEmail',
    phone: 'finding.personalPhone',
    remark: 'finding.remark',
  } as const;
  return personalSpots(spot.text).map(({ kind, start, end }) => {
    const words = spot.text.slice(start, end);
    // A remark to oneself must not go out; what is private may, if somebody says so.
    const severity = kind === 'remark' ? ('error' as const) : ('warning' as const);
    return { ...at(spot, { start, end }, words), severity, key: KEYS[kind], values: { words } };
  });
}

/** A line that ends in the middle of a sentence, and goes on in the next paragraph. */
const CUT = /(?<=[\p{L}\p{N},»)–-])[ \t]*\n+[ \t]*(?=\p{Ll})/gu;
const OPEN_END = /(?:[.!?…:;][»”"')\]]*|^[–—•➤*-].*)$/u;

function cuts(spot: Spot): FindingDraft[] {
  const { text, item, field } = spot;
  if (!text.includes('\n')) return [];
  return [...text.matchAll(CUT)].flatMap(({ index, 0: gap }) => {
    const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    if (OPEN_END.test(before)) return [];
    const end = index + gap.length;
    const after = text.slice(end, end + 30);
    return [
      {
        ...at(spot, { start: Math.max(0, index - 20), end: end + 20 }, before.slice(-30)),
        key: 'finding.paragraphCut' as const,
        values: {
          before: before.slice(-30).replace(/^\S*\s/u, ''),
          after: after.replace(/\s\S*$/u, ''),
        },
        fix: {
          kind: 'replace' as const,
          recordId: item.id,
          field,
          edits: [editOf(text, index, end, ' ')],
        },
      },
    ];
  });
}

/** All texts' spaces as one finding: the document binds them even while the texts don't. */
export function checkSpaces(
  spots: readonly Spot[],
  { keptWords }: Pick<Registry, 'keptWords'>,
): FindingDraft[] {
  let count = 0;
  let first: Spot | null = null;
  for (const spot of spots) {
    const here = spacesIn(spot, keptWords);
    if (here > 0) first ??= spot;
    count += here;
  }
  if (!first) return [];
  const [place] = breakingSpaces(first.text, keptWords);
  return [
    {
      ...at(first, place ? { start: place.start, end: place.end } : null, ''),
      severity: 'hint',
      key: 'finding.breakingSpaces',
      values: { count },
      fix: { kind: 'bindSpaces' },
    },
  ];
}

interface Counted {
  keptWords: readonly string[] | null;
  count: number;
}

const countedSpaces = perRecord((): Counted => ({ keptWords: null, count: 0 }));

function spacesIn(spot: Spot, keptWords: readonly string[]): number {
  const known = countedSpaces(spot);
  if (known.keptWords !== keptWords) {
    known.keptWords = keptWords;
    known.count = spot.item.asTyped ? 0 : breakingSpaces(spot.text, keptWords).length;
  }
  return known.count;
}

const MAX_WORDS = 60;

const beginningOf = (sentence: string): string =>
  sentence.length <= MAX_WORDS
    ? sentence
    : `${sentence.slice(0, MAX_WORDS).replace(/\s+\S*$/u, '')}…`;
