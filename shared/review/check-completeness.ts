import { headingText } from '../document/compose';
import { knownCity } from '../language/cities';
import { findCountries } from '../language/countries';
import { monthName } from '../language/months';
import { stem } from '../language/stem';
import { namedPartnerCityIds } from '../model/exchange';
import { monthOf, type PartialDate, yearOf } from '../model/partial-date';
import type { Question, Questionnaire } from '../model/questionnaire';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import type { FindingDraft } from './finding';
import { perRecord, type Spot, saysNothing } from './spots';

/** What the report leaves out, month by month and record by record, and how it asks its questions. */
export const checkCompleteness = (
  report: Report,
  registry: Registry,
  questionnaire: Questionnaire,
  spots: readonly Spot[],
  today: PartialDate,
): FindingDraft[] => [
  ...checkHeadings(report, questionnaire),
  ...checkMonths(report, spots, today),
  ...spots.flatMap(missingFacts),
  ...checkPersons(report, registry),
];

// ——— Months ———

/** The months, over by today, of which a question that is told by months tells nothing. */
function checkMonths(report: Report, spots: readonly Spot[], today: PartialDate): FindingDraft[] {
  const told = new Map<string, Set<number>>();
  for (const { item, question } of spots) {
    if (item.type !== 'event' || item.date === null || monthOf(item.date.from) === null) continue;
    const months = told.get(question.id) ?? new Set();
    told.set(question.id, months);
    const { from, until } = item.date;
    const last = until !== '' && yearOf(until) === yearOf(from) ? monthOf(until) : null;
    const first = monthOf(from) ?? 1;
    for (let month = first; month <= (last ?? first); month += 1) months.add(month);
  }
  return [...told].flatMap(([questionId, months]) => {
    const empty = Array.from({ length: 12 }, (_, index) => index + 1).filter(
      (month) => !months.has(month) && isOver(report.year, month, today),
    );
    if (empty.length === 0) return [];
    return [
      {
        severity: 'hint' as const,
        questionId,
        field: 'items',
        key: 'finding.monthsEmpty' as const,
        values: { count: empty.length, months: empty.map((month) => monthName(month)).join(', ') },
      },
    ];
  });
}

const isOver = (year: number, month: number, today: PartialDate): boolean =>
  today === '' || `${year}-${String(month).padStart(2, '0')}` < today.slice(0, 7);

// ——— Headings ———

const NUMBER = /^\s*(?:\d{1,2}|[IVX]{1,4})[.)]\s*/u;
const WORD = /\p{L}+/gu;

/** Questions of different sections that ask the same in slightly different words. */
function checkHeadings(report: Report, { sections }: Questionnaire): FindingDraft[] {
  const asked = sections.flatMap(({ questions }) =>
    questions
      .filter(({ id }) => report.answers[id]?.included)
      .map((question) => ({ question, text: headingText(report, question) })),
  );
  const drafts: FindingDraft[] = [];
  const numbered = asked.filter(({ text }) => NUMBER.test(text));
  const plain = asked.find(({ text }) => !NUMBER.test(text));
  if (plain && numbered.length > 0) {
    drafts.push({
      ...atHeading(plain.question),
      key: 'finding.headingNumbers',
      values: { count: asked.length - numbered.length, heading: plain.text },
    });
  }
  asked.forEach(({ question, text }, index) => {
    const earlier = asked
      .slice(0, index)
      .find((each) => differsInOneWord(each.text, text) !== null);
    const pair = earlier && differsInOneWord(earlier.text, text);
    if (!earlier || !pair) return;
    drafts.push({
      ...atHeading(question),
      key: 'finding.headingWording',
      values: { first: pair[0], second: pair[1] },
      fix: {
        kind: 'heading',
        questionId: question.id,
        wording: text.replace(pair[1], pair[0]),
      },
    });
  });
  return drafts;
}

const atHeading = ({ id }: Question) => ({
  severity: 'hint' as const,
  questionId: id,
  field: 'heading',
});

/** The two words in which headings differ that are alike in all the others. */
function differsInOneWord(first: string, second: string): [string, string] | null {
  const a = first.replace(NUMBER, '').match(WORD) ?? [];
  const b = second.replace(NUMBER, '').match(WORD) ?? [];
  if (a.length !== b.length || a.length < 5) return null;
  const different = a.flatMap((word, index): [string, string][] => {
    const other = b[index] ?? '';
    return word.toLowerCase() === other.toLowerCase() ? [] : [[word, other]];
  });
  const [pair] = different;
  if (different.length !== 1 || !pair) return null;
  // «проблемы» and «задачи» ask different things; «значительное» and «значимого» don't.
  return stem(pair[0]).slice(0, 5) === stem(pair[1]).slice(0, 5) ? pair : null;
}

// ——— Facts ———

const WHERE =
  /(?<!\p{L})(?:онлайн|дистанционн|видеоконференц|в режиме вкс|на территории|на базе)/iu;
const PLACE =
  /(?<!\p{L})(?:в|во|на|из)\s+(?:г\.\s?|гг\.\s?|г\.г\.\s?|город\p{L}*\s+)?(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/gu;
const CITY_SIGN = /(?<!\p{L})(?:гг?\.|г\.г\.|городах?|городе)\s?\p{Lu}/u;
const OUTCOME =
  /(?:подписан|заключ[её]н|достигнут|итог|результат|состоял|прошл|принял|обсуд|обсужд|признан|награжд|занял|получ|открыт|направлен|выступил|представлен|познаком|прозвуч|посетил|стал[аи]?(?!\p{L})|договор|решен|вручен|провел|организован|приехал|участвовал|показал)/iu;
const CAUSE =
  /в связи|из-за|по причин|ввиду|вследствие|в силу|так как|поскольку|отсутств|недостат|нехватк|не хватает|дефицит|санкци|ограничен|не позволи|закры|(?<!\p{L})(?:нет|мало)(?!\p{L})/iu;

/** Whether the text itself says where and with what result, or why. */
const saidIn = perRecord(({ text }) => ({
  where:
    CITY_SIGN.test(text) || WHERE.test(text) || findCountries(text).length > 0 || namesCity(text),
  outcome: OUTCOME.test(text),
  cause: CAUSE.test(text),
}));

const namesCity = (text: string): boolean =>
  [...text.matchAll(PLACE)].some(({ groups }) => {
    const name = groups?.name ?? '';
    return knownCity(name) !== null || knownCity(name.split(' ')[0] ?? '') !== null;
  });

function missingFacts(spot: Spot): FindingDraft[] {
  const { item, question } = spot;
  const at = (field: string) => ({
    severity: 'hint' as const,
    recordId: item.id,
    questionId: question.id,
    field,
  });
  if (item.type === 'problem') {
    const isKnown = item.cause.trim() !== '' || saidIn(spot).cause || saysNothing(item.text);
    return isKnown ? [] : [{ ...at('cause'), key: 'finding.causeMissing' }];
  }
  if (item.type !== 'event') return [];
  const drafts: FindingDraft[] = [];
  if (item.place.trim() === '' && !saidIn(spot).where) {
    drafts.push({ ...at('place'), key: 'finding.placeMissing' });
  }
  const hasOutcome =
    item.outcome.trim() !== '' ||
    item.figures.length > 0 ||
    item.agreementIds.length > 0 ||
    saidIn(spot).outcome;
  if (!hasOutcome) drafts.push({ ...at('outcome'), key: 'finding.outcomeMissing' });
  return drafts;
}

// ——— Personal data ———

/** Who leaves with an exchange file: names and posts go, phones and addresses stay. */
function checkPersons(report: Report, { partnerCities }: Registry): FindingDraft[] {
  const named = namedPartnerCityIds(report);
  const count = partnerCities
    .filter(({ id }) => named.has(id))
    .reduce((sum, { contactPersons }) => sum + contactPersons.length, 0);
  return count === 0
    ? []
    : [{ severity: 'hint', field: 'exchange', key: 'finding.personsLeave', values: { count } }];
}
