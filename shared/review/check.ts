import { allForms, formOf } from '../forms/form-of';
import type { PartialDate } from '../model/partial-date';
import type { PartnerCity } from '../model/partner-city';
import { isRecordKind, type Questionnaire, questionsOf } from '../model/questionnaire';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { knownCityIds } from '../registry/city-ids';
import { checkCompleteness } from './check-completeness';
import { checkHandEdits } from './check-hand-edits';
import { checkItem } from './check-item';
import { checkNames } from './check-names';
import { checkPartnerCity } from './check-partner-city';
import { checkPartners } from './check-partners';
import { checkPlans } from './check-plans';
import { propertyDrafts } from './check-properties';
import { checkSpaces, checkText } from './check-text';
import { type Finding, type FindingDraft, withIds } from './finding';
import { spotsOf } from './spots';

export type { Finding } from './finding';

export interface CheckOptions {
  /** The day of the check; without it, nothing is said that depends on the day. */
  today?: PartialDate;
  questionnaire?: Questionnaire;
  /** The forms of all documents, in which authors may have written by hand. */
  forms?: readonly Questionnaire[];
}

/**
 * Everything that can be said about a report without asking its author, in document order; what
 * concerns the report as a whole comes first. What is found out about a record is remembered until
 * the record changes, so that checking again after an edit costs little.
 */
export function checkReport(
  report: Report,
  registry: Registry,
  { today = '', questionnaire = formOf(report), forms = allForms([]) }: CheckOptions = {},
): Finding[] {
  const cityIds = knownCityIds(registry.partnerCities);
  const spots = spotsOf(report, questionnaire);
  const drafts: FindingDraft[] = [
    ...propertyDrafts(report),
    ...checkHandEdits(report, registry, forms),
    ...questionsOf(questionnaire).flatMap(({ id: questionId, answerKind }): FindingDraft[] => {
      const answer = report.answers[questionId];
      if (!answer?.included) return [];
      if (answer.items.length === 0)
        return isRecordKind(answerKind) ? [emptyAnswer(questionId)] : [];
      return answer.items.flatMap((item) =>
        checkItem(item, report, cityIds).map((finding) => ({ ...finding, questionId })),
      );
    }),
    ...spots.flatMap((spot) => checkText(spot, report, registry)),
    ...checkSpaces(spots, registry),
    ...checkNames(spots, registry),
    ...checkPartners(report, registry, spots),
    ...checkPlans(report, spots, today),
    ...checkCompleteness(report, registry, questionnaire, spots, today),
  ];
  return withIds(inDocumentOrder(drafts, report, questionnaire));
}

/** Everything that is wrong in the registry. */
export const checkRegistry = ({ partnerCities }: Registry): Finding[] =>
  partnerCities.flatMap((city: PartnerCity) => checkPartnerCity(city, partnerCities));

/** Sorts by question, record and place in the text; equals stay as they were found. */
function inDocumentOrder(
  drafts: readonly FindingDraft[],
  report: Report,
  questionnaire: Questionnaire,
): FindingDraft[] {
  const questions = new Map(questionsOf(questionnaire).map(({ id }, index) => [id, index]));
  const records = new Map<string, number>();
  for (const { items } of Object.values(report.answers)) {
    items.forEach(({ id }, index) => {
      records.set(id, index);
    });
  }
  const key = ({ questionId, recordId, range }: FindingDraft): [number, number, number] => [
    questions.get(questionId ?? '') ?? -1,
    records.get(recordId ?? '') ?? -1,
    range?.start ?? -1,
  ];
  return drafts
    .map((draft) => ({ draft, key: key(draft) }))
    .sort(({ key: a }, { key: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(({ draft }) => draft);
}

const emptyAnswer = (questionId: string): FindingDraft => ({
  severity: 'warning',
  key: 'finding.answerEmpty',
  questionId,
  field: 'items',
});
