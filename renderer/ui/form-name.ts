import type { Translate } from '../../shared/messages';
import type { Questionnaire } from '../../shared/model/questionnaire';

/** What a form is called; one's own may be without a name. */
export const formName = ({ name }: Questionnaire, t: Translate): string =>
  name.trim() || t('forms.unnamed');
