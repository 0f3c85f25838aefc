import type { MessageKey, MessageValues } from '../messages';
import { cityQuestionnaire } from '../model/city-questionnaire';
import type { PartnerCity } from '../model/partner-city';
import { type Questionnaire, questionsOf } from '../model/questionnaire';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import { checkItem } from './check-item';
import { checkPartnerCity } from './check-partner-city';

/** Something that is wrong or missing, said beside its field and in the list before sending. */
export interface Finding {
  /** `error`: contradicts itself or can't be sent so; `warning`: probably forgotten. */
  severity: 'error' | 'warning';
  key: Extract<MessageKey, `finding.${string}`>;
  values: MessageValues;
  /** The record or partner city; null for the report itself. */
  recordId: string | null;
  questionId: string | null;
  /** The field's name in the record, such as `text` or `date`. */
  field: string;
}

/** Everything that can be said about a report without asking its author, in document order. */
export function checkReport(
  report: Report,
  registry: Registry,
  questionnaire: Questionnaire = cityQuestionnaire,
): Finding[] {
  const cityIds = new Set(registry.partnerCities.map(({ id }) => id));
  return [
    ...checkProperties(report),
    ...questionsOf(questionnaire).flatMap(({ id: questionId }) => {
      const answer = report.answers[questionId];
      if (!answer?.included) return [];
      if (answer.items.length === 0) return [emptyAnswer(questionId)];
      return answer.items.flatMap((item) =>
        checkItem(item, report, cityIds).map((finding) => ({ ...finding, questionId })),
      );
    }),
  ];
}

/** Everything that is wrong in the registry. */
export const checkRegistry = ({ partnerCities }: Registry): Finding[] =>
  partnerCities.flatMap((city: PartnerCity) => checkPartnerCity(city, partnerCities));

function checkProperties({ city }: Report): Finding[] {
  if (city.trim() !== '') return [];
  return [
    {
      severity: 'error',
      key: 'finding.cityMissing',
      values: {},
      recordId: null,
      questionId: null,
      field: 'city',
    },
  ];
}

const emptyAnswer = (questionId: string): Finding => ({
  severity: 'warning',
  key: 'finding.answerEmpty',
  values: {},
  recordId: null,
  questionId,
  field: 'items',
});
