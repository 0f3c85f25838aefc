import { isComputedKind, type Question } from '../../shared/model/questionnaire';
import type { Place } from '../store/place';
import { changeFormText } from '../store/report-form';
import { TextArea } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { questionName } from '../ui/question-name';

interface OwnTextProps {
  /** Where undo leads back to. */
  place: Place;
  question: Question;
  heading: string;
  text: string;
}

/** What its author writes at one question of a document that is worked out otherwise. */
export function OwnText({ place, question, heading, text }: OwnTextProps) {
  const t = useMessages();
  const name = heading || questionName(question, t);
  return (
    <TextArea
      label={isComputedKind(question.answerKind) ? `${name} · ${t('formTexts.before')}` : name}
      value={text}
      onChange={(changed) => changeFormText(place, question, changed)}
      hint={t('formTexts.hint')}
    />
  );
}
