import {
  type Duty,
  isComputedKind,
  isRecordKind,
  type Question,
  type Questionnaire,
  type Section,
} from '../model/questionnaire';
import { sectionKey } from './edit-form';
import { FIELDS } from './sources';
import { PLACEHOLDERS } from './wording';

/** What is wrong with a form, told at the field where it can be mended. */

export const FORM_FAULTS = [
  'noName',
  'noSections',
  'noQuestions',
  'noWording',
  'sameWording',
  'unknownWord',
  'noColumns',
  'noColumnTitle',
  'noLine',
  'unknownField',
  'openBracket',
  'noDutyTitle',
  'noSuchDay',
] as const;
export type FormFaultKind = (typeof FORM_FAULTS)[number];

export interface FormFault {
  /** A part of the outline or a duty; '' for the form itself. */
  partId: string;
  field: string;
  fault: FormFaultKind;
  /** An error makes a document that is plainly wrong; a warning may be meant. */
  severity: 'error' | 'warning';
  /** What stands there: the word in braces that nobody knows. */
  detail: string;
}

export function checkForm(form: Questionnaire): FormFault[] {
  const own: FormFault[] = [
    ...(form.name.trim() === '' ? [fault('', 'name', 'noName', 'warning')] : []),
    ...unknownWords('', 'titleLines', form.titleLines.join('\n')),
    ...(form.sections.length === 0 ? [fault('', 'sections', 'noSections', 'error')] : []),
  ];
  return [...own, ...form.sections.flatMap(checkSection), ...form.duties.flatMap(checkDuty)];
}

const fault = (
  partId: string,
  field: string,
  kind: FormFaultKind,
  severity: FormFault['severity'],
  detail = '',
): FormFault => ({ partId, field, fault: kind, severity, detail });

const WORD = /\{([^{}]*)\}/g;
const KNOWN: ReadonlySet<string> = new Set(PLACEHOLDERS);

const unknownWords = (partId: string, field: string, wording: string): FormFault[] =>
  [...wording.matchAll(WORD)]
    .filter(([, name = '']) => !KNOWN.has(name))
    .slice(0, 1)
    .map(([word]) => fault(partId, field, 'unknownWord', 'error', word));

function checkSection(section: Section): FormFault[] {
  const id = sectionKey(section.id);
  const seen = new Set<string>();
  return [
    ...(section.questions.length === 0 ? [fault(id, 'questions', 'noQuestions', 'warning')] : []),
    ...unknownWords(id, 'wording', section.wording),
    ...section.questions.flatMap((question) => {
      const wording = question.wording.trim().toLocaleLowerCase('ru');
      const isTwice = wording !== '' && seen.has(wording);
      seen.add(wording);
      return [
        ...(isTwice ? [fault(question.id, 'wording', 'sameWording', 'warning')] : []),
        ...checkQuestion(question),
      ];
    }),
  ];
}

function checkQuestion(question: Question): FormFault[] {
  const { id, answerKind, wording, computed } = question;
  const needsWording = isRecordKind(answerKind) && wording.trim() === '';
  return [
    ...(needsWording ? [fault(id, 'wording', 'noWording', 'warning')] : []),
    ...unknownWords(id, 'wording', wording),
    ...(computed && isComputedKind(answerKind)
      ? [
          ...unknownWords(id, 'whenEmpty', computed.whenEmpty),
          ...(answerKind === 'table' ? checkColumns(question) : checkLine(question)),
        ]
      : []),
  ];
}

function checkColumns({ id, computed }: Question): FormFault[] {
  if (!computed) return [];
  if (computed.columns.length === 0) return [fault(id, 'columns', 'noColumns', 'error')];
  const fields: readonly string[] = ['number', ...FIELDS[computed.source]];
  return computed.columns.flatMap((column) => [
    ...(column.title.trim() === ''
      ? [fault(id, `column/${column.id}/title`, 'noColumnTitle', 'warning')]
      : []),
    ...(fields.includes(column.field)
      ? []
      : [fault(id, `column/${column.id}/field`, 'unknownField', 'error', column.field)]),
  ]);
}

function checkLine({ id, computed }: Question): FormFault[] {
  if (!computed) return [];
  const { line, source } = computed;
  if (line.trim() === '') return [fault(id, 'line', 'noLine', 'error')];
  const fields: readonly string[] = FIELDS[source];
  const unknown = [...line.matchAll(WORD)].find(([, name = '']) => !fields.includes(name));
  if (unknown) return [fault(id, 'line', 'unknownField', 'error', unknown[0])];
  const opened = line.split('[').length - line.split(']').length;
  return opened === 0 ? [] : [fault(id, 'line', 'openBracket', 'warning')];
}

/** A year with a 29 February: a term on that day falls on the last day of a shorter month. */
const LEAP_YEAR = 2024;

function checkDuty(duty: Duty): FormFault[] {
  const noTitle =
    duty.title.trim() === '' ? [fault(duty.id, 'title', 'noDutyTitle', 'warning')] : [];
  if (duty.kind !== 'report') return noTitle;
  const days = new Date(Date.UTC(LEAP_YEAR, duty.month, 0)).getUTCDate();
  return duty.day <= days ? noTitle : [...noTitle, fault(duty.id, 'day', 'noSuchDay', 'error')];
}
