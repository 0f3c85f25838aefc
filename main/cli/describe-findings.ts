import { headingText } from '../../shared/document/compose';
import { findQuestion, formOf } from '../../shared/forms/form-of';
import type { Translate } from '../../shared/messages';
import type { Registry } from '../../shared/model/registry';
import type { Report } from '../../shared/model/report';
import type { Finding } from '../../shared/review/finding';

/** Findings as lines that say where to look and what to do there. */
export const describeFindings = (
  findings: Finding[],
  source: { report: Report; registry: Registry },
  t: Translate,
): string[] =>
  findings.map((finding) =>
    t('cli.finding', {
      severity: finding.severity,
      place: placeOf(finding, source, t),
      sentence: t(finding.key, finding.values),
    }),
  );

function placeOf(
  { questionId, recordId }: Finding,
  { report, registry }: { report: Report; registry: Registry },
  t: Translate,
): string {
  if (questionId === null) {
    const city = registry.partnerCities.find(({ id }) => id === recordId);
    return city ? t('cli.partnerCity', { name: city.name }) : t('cli.report');
  }
  return [questionPlace(report, questionId), recordPlace(report, questionId, recordId, t)]
    .filter((part) => part !== '')
    .join(', ');
}

function questionPlace(report: Report, questionId: string): string {
  const question = findQuestion(formOf(report), questionId)?.question;
  return question ? `«${headingText(report, question)}»` : questionId;
}

/** «мероприятие 3 («Гастроли красноярского муниципального…»)»: counted among its like. */
function recordPlace(
  report: Report,
  questionId: string,
  recordId: string | null,
  t: Translate,
): string {
  const items = report.answers[questionId]?.items ?? [];
  const item = items.find(({ id }) => id === recordId);
  if (!item) return '';
  const number = items.filter(({ type }) => type === item.type).indexOf(item) + 1;
  const record = t('cli.record', { type: item.type, number });
  const beginning = beginningOf(item.text);
  return beginning === '' ? record : `${record} («${beginning}»)`;
}

const LONGEST_BEGINNING = 50;

function beginningOf(text: string): string {
  const line = text.trim().split(/\r\n?|\n/, 1)[0] ?? '';
  if (line.length <= LONGEST_BEGINNING) return line;
  const cut = line.slice(0, LONGEST_BEGINNING + 1).replace(/\s+\S*$/, '');
  return `${cut.slice(0, LONGEST_BEGINNING)}…`;
}
