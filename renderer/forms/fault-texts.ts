import type { FormFault } from '../../shared/forms/check-form';
import type { Translate } from '../../shared/messages';
import type { FieldMessage } from '../ui/findings';

/** What a field of a form has to say, errors first. */
export type FaultOf = (partId: string, field: string) => FieldMessage | undefined;

export const faultTexts =
  (faults: readonly FormFault[], t: Translate): FaultOf =>
  (partId, field) => {
    const own = faults.filter((fault) => fault.partId === partId && fault.field === field);
    const shown = own.find(({ severity }) => severity === 'error') ?? own[0];
    return (
      shown && {
        severity: shown.severity,
        text: t(`form.fault.${shown.fault}`, { detail: shown.detail }),
      }
    );
  };
