import type { Part } from '../../shared/forms/edit-form';
import type { Translate } from '../../shared/messages';
import { questionName, sectionName } from '../ui/question-name';

/** What the outline calls a part: its wording, or its short name where it has none. */
export const partName = (part: Part, t: Translate): string =>
  part.kind === 'section'
    ? part.section.wording.trim() || sectionName(part.section, t)
    : part.question.wording.trim() || questionName(part.question, t);
