import type { Translate } from '../../shared/messages';
import type { Finding } from '../../shared/review/finding';

/** What a field says about its content. */
export interface FieldMessage {
  severity: 'error' | 'warning';
  text: string;
}

type FieldFinding = Pick<Finding, 'severity' | 'key' | 'values' | 'field'>;

/** Picks the message of one field; errors before warnings. Hints are for the review alone. */
export function fieldMessages(findings: readonly FieldFinding[], t: Translate) {
  return (field: string): FieldMessage | undefined => {
    const own = findings.filter((finding) => finding.field === field);
    for (const severity of ['error', 'warning'] as const) {
      const shown = own.find((finding) => finding.severity === severity);
      if (shown) return { severity, text: t(shown.key, shown.values) };
    }
    return undefined;
  };
}
