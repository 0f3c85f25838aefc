import type { MessageKey, MessageValues } from '../messages';
import type { PartialDate } from '../model/partial-date';
import type { Relation } from '../model/partner-city';

/** `error`: contradicts itself or can't be sent so; `warning`: probably a slip; `hint`: may be better. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type FindingKey = Extract<MessageKey, `finding.${string}`>;

export interface TextRange {
  start: number;
  end: number;
}

/** One replacement in a text. `old` is what stands there, so that a stale one is never made. */
export interface TextEdit extends TextRange {
  old: string;
  text: string;
}

/** What the program can do about a finding; `applyFixes` does it. */
export type Fix =
  | { kind: 'replace'; recordId: string; field: string; edits: readonly TextEdit[] }
  /** Binds the spaces of all texts that no line may break at. */
  | { kind: 'bindSpaces' }
  /** Begins a task that answers a problem. */
  | { kind: 'addTask'; problemId: string; questionId: string }
  /** Takes a plan out of a text and makes a task of it. */
  | {
      kind: 'splitPlan';
      recordId: string;
      field: string;
      sentence: TextEdit;
      questionId: string;
      due: PartialDate | '';
    }
  | { kind: 'addCity'; name: string; country: string; relation: Relation; since: string }
  | { kind: 'linkCities'; recordId: string; cityIds: readonly string[] }
  | { kind: 'markDone'; recordId: string }
  /** Lets texts use several forms of a name. */
  | { kind: 'allowName'; preferred: string; allowed: readonly string[] }
  | { kind: 'heading'; questionId: string; wording: string };

/** Something that is wrong or missing, said beside its field and in the list before sending. */
export interface Finding {
  /** The same as long as it is about the same words: dismissals are remembered by it. */
  id: string;
  severity: Severity;
  key: FindingKey;
  values: MessageValues;
  /** The record or partner city; null for the report itself. */
  recordId: string | null;
  questionId: string | null;
  /** The field's name in the record, such as `text` or `date`. */
  field: string;
  /** Where in the field's text; null for the field as a whole. */
  range: TextRange | null;
  fix: Fix | null;
}

/** A finding before it has got its id; what is left out is null. */
export type FindingDraft = Pick<Finding, 'severity' | 'key' | 'field'> &
  Partial<Omit<Finding, 'id'>> & {
    /** The words it is about, by which it is known again. */
    quote?: string;
  };

const MAX_QUOTE = 120;

/** Drafts as findings. Those that are about the same words of the same field are counted. */
export function withIds(drafts: readonly FindingDraft[]): Finding[] {
  const seen = new Map<string, number>();
  return drafts.map(({ quote = '', ...draft }) => {
    const { recordId = null, questionId = null, key, field } = draft;
    const about = [key, recordId ?? questionId ?? '', field, quote.slice(0, MAX_QUOTE)].join('|');
    const count = (seen.get(about) ?? 0) + 1;
    seen.set(about, count);
    return {
      values: {},
      range: null,
      fix: null,
      ...draft,
      recordId,
      questionId,
      id: count === 1 ? about : `${about}|${count}`,
    };
  });
}

/** Under which heading the list before sending shows a finding. */
export const THEMES = [
  'completeness',
  'partners',
  'plans',
  'dates',
  'privacy',
  'names',
  'grammar',
  'typography',
] as const;
export type Theme = (typeof THEMES)[number];

const THEME_OF: Readonly<Record<FindingKey, Theme>> = {
  'finding.answerEmpty': 'completeness',
  'finding.causeMissing': 'completeness',
  'finding.cityMissing': 'completeness',
  'finding.draft': 'completeness',
  'finding.handEditChanged': 'completeness',
  'finding.handEditStray': 'completeness',
  'finding.monthsEmpty': 'completeness',
  'finding.nameMissing': 'completeness',
  'finding.outcomeMissing': 'completeness',
  'finding.paragraphCut': 'completeness',
  'finding.pictureAlt': 'completeness',
  'finding.pictureCaption': 'completeness',
  'finding.pictureRights': 'completeness',
  'finding.placeMissing': 'completeness',
  'finding.placeholderOpen': 'completeness',
  'finding.textMissing': 'completeness',
  'finding.unplaced': 'completeness',
  'finding.headingNumbers': 'completeness',
  'finding.headingWording': 'completeness',
  'finding.cityGone': 'partners',
  'finding.cityNotMentioned': 'partners',
  'finding.cityTwice': 'partners',
  'finding.cityUnlinked': 'partners',
  'finding.claimOutdated': 'partners',
  'finding.countryCount': 'partners',
  'finding.countryMentioned': 'partners',
  'finding.countryUnproven': 'partners',
  'finding.emailInvalid': 'partners',
  'finding.partnerContradiction': 'partners',
  'finding.partnerUnlisted': 'partners',
  'finding.partnerUnregistered': 'partners',
  'finding.validBeforeSigned': 'partners',
  'finding.checklistOpen': 'plans',
  'finding.planInside': 'plans',
  'finding.problemGone': 'plans',
  'finding.problemWithoutTask': 'plans',
  'finding.taskRepeatsProblem': 'plans',
  'finding.dateOpen': 'dates',
  'finding.dueInPast': 'dates',
  'finding.eventInFuture': 'dates',
  'finding.otherYear': 'dates',
  'finding.plannedPast': 'dates',
  'finding.relativeDate': 'dates',
  'finding.relativeYear': 'dates',
  'finding.sinceInFuture': 'dates',
  'finding.spanReversed': 'dates',
  'finding.personalEmail': 'privacy',
  'finding.personalPhone': 'privacy',
  'finding.personsLeave': 'privacy',
  'finding.remark': 'privacy',
  'finding.countryNames': 'names',
  'finding.initialsOrder': 'names',
  'finding.nameVariant': 'names',
  'finding.adjectiveCase': 'grammar',
  'finding.nameCase': 'grammar',
  'finding.breakingSpaces': 'typography',
  'finding.doubleAbbreviation': 'typography',
  'finding.hyphenDash': 'typography',
  'finding.quoteUnpaired': 'typography',
  'finding.spacing': 'typography',
  'finding.straightQuotes': 'typography',
};

export const themeOf = ({ key }: Pick<Finding, 'key'>): Theme => THEME_OF[key];
