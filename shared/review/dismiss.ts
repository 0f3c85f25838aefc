import type { Report } from '../model/report';

/** The report whose review no longer shows these findings, or shows them again. */
export function dismissFindings(
  report: Report,
  ids: readonly string[],
  isDismissed: boolean,
): Report {
  const meant = new Set(ids);
  const others = report.dismissedFindings.filter((id) => !meant.has(id));
  const dismissedFindings = isDismissed ? [...others, ...meant] : others;
  return dismissedFindings.length === report.dismissedFindings.length
    ? report
    : { ...report, dismissedFindings };
}
