import type { Translate } from '../../shared/messages';
import type { Finding } from '../../shared/review/check';

/** What a field says about its content. */
export interface FieldMessage {
  severity: Finding['severity'];
  text: string;
}

type FieldFinding = Pick<Finding, 'severity' | 'key' | 'values' | 'field'>;

/** Picks the message of one field; errors before warnings. */
export function fieldMessages(findings: readonly FieldFinding[], t: Translate) {
  return (field: string): FieldMessage | undefined => {
    const own = findings.filter((finding) => finding.field === field);
    const shown = own.find(({ severity }) => severity === 'error') ?? own[0];
    return shown && { severity: shown.severity, text: t(shown.key, shown.values) };
  };
}
