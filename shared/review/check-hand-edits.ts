import { handEdits } from '../forms/hand-edits';
import { excerpt } from '../language/excerpt';
import type { Questionnaire } from '../model/questionnaire';
import type { Registry } from '../model/registry';
import type { Report } from '../model/report';
import type { FindingDraft } from './finding';

const EXCERPT = 80;

/** Texts written by hand over what is worked out: the facts have changed, or they are gone. */
export const checkHandEdits = (
  report: Report,
  registry: Registry,
  forms: readonly Questionnaire[],
): FindingDraft[] =>
  handEdits(report, registry, forms).flatMap(({ own, state, text }): FindingDraft[] => {
    if (state === 'settled') return [];
    const words = excerpt(own.text || own.base, EXCERPT);
    return [
      {
        severity: 'warning',
        key: state === 'changed' ? 'finding.handEditChanged' : 'finding.handEditStray',
        field: 'handEdits',
        values: { words },
        // Another change of the facts is another finding.
        quote: `${own.questionId} ${own.recordId} ${own.part} ${text?.computed ?? ''}`,
      },
    ];
  });
