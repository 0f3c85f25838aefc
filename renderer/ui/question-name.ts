import type { AskedQuestion } from '../../shared/forms/form-of';
import type { Translate } from '../../shared/messages';
import type { Question, Section } from '../../shared/model/questionnaire';

/** What the window calls parts of a form: built-in ones in its own language, others as they are named. */

export const sectionName = ({ name, theme }: Section, t: Translate): string =>
  name || t(`section.${theme || 'all'}`);

export const questionName = ({ name, answerKind }: Question, t: Translate): string =>
  name || t(`answerKind.${answerKind}`);

export const questionPlaceName = ({ section, question }: AskedQuestion, t: Translate): string =>
  `${sectionName(section, t)} · ${questionName(question, t)}`;
