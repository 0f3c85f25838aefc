import type { Report } from '../model/report';

/** The report whose review no longer shows a finding, or shows it again. */
export function dismissFinding(report: Report, id: string, isDismissed: boolean): Report {
  const others = report.dismissedFindings.filter((each) => each !== id);
  if (isDismissed === others.length < report.dismissedFindings.length) return report;
  return { ...report, dismissedFindings: isDismissed ? [...others, id] : others };
}
