import { lazy, Suspense, useRef, useState } from 'react';
import { PART } from '../../shared/forms/composed-text';
import { findQuestion } from '../../shared/forms/form-of';
import type { HandEdit } from '../../shared/forms/hand-edits';
import type { Translate } from '../../shared/messages';
import { useReadOnly } from '../store/access';
import { showDocument } from '../store/forms';
import { removeHandEdit } from '../store/hand-edits';
import { setPreferences } from '../store/shell';
import { Button } from '../ui/Button';
import { formName } from '../ui/form-name';
import { useMessages } from '../ui/messages';
import { questionName } from '../ui/question-name';
import { Decisions, TextDifference } from './TextDifference';

const ComposedEditor = lazy(() =>
  import('./ComposedEditor').then((module) => ({ default: module.ComposedEditor })),
);

interface HandEditCardProps {
  edit: HandEdit;
  /** Called with the record of the row that is to be seen in the document. */
  onShow: (recordId: string) => void;
}

/** One text by hand: where it stands, what has changed under it, and what can be done. */
export function HandEditCard({ edit, onShow }: HandEditCardProps) {
  const t = useMessages();
  const isReadOnly = useReadOnly();
  const card = useRef<HTMLElement>(null);
  const [isEditing, setEditing] = useState(false);
  const { own, state, form, text } = edit;
  const place = placeName(edit, t);
  const isRow = own.part === PART.row;
  const show = () => {
    if (form) showDocument(form.id);
    setPreferences({ previewOpen: true });
    onShow(own.recordId);
  };
  return (
    <article className={`hand-edit is-${state}`} ref={card} aria-label={place}>
      <h3>{place}</h3>
      {text ? <TextDifference text={text} /> : <StrayText edit={edit} />}
      <div className="button-row">
        {state === 'changed' && text && !isReadOnly ? <Decisions text={text} /> : null}
        {text && !isRow && !isReadOnly ? (
          <Button onPress={() => setEditing(true)}>{t('handEdits.edit')}</Button>
        ) : null}
        {state === 'settled' && !isReadOnly ? (
          <Button look="quiet" onPress={() => removeHandEdit(own)}>
            {t(isRow ? 'handEdits.showRow' : 'composed.revert')}
          </Button>
        ) : null}
        {state === 'stray' && !isReadOnly ? (
          <Button look="quiet" onPress={() => removeHandEdit(own)}>
            {t('handEdits.remove')}
          </Button>
        ) : null}
        {text && form && !isRow ? (
          <Button look="quiet" onPress={show}>
            {t('handEdits.show')}
          </Button>
        ) : null}
      </div>
      <Suspense>
        {isEditing && text ? (
          <ComposedEditor text={text} anchor={card} onClose={() => setEditing(false)} />
        ) : null}
      </Suspense>
    </article>
  );
}

/** A text that the document no longer shows; it can be selected and copied. */
function StrayText({ edit: { own } }: { edit: HandEdit }) {
  const t = useMessages();
  return (
    <>
      <p className="field-hint">{t('handEdits.strayText')}</p>
      <dl className="text-difference">
        <div>
          <dt>{t('handEdits.base')}</dt>
          <dd>{own.base}</dd>
        </div>
        <div>
          <dt>{t('handEdits.mine')}</dt>
          <dd className="is-copied">
            {own.part === PART.row ? t('handEdits.leftOut') : own.text || t('handEdits.emptied')}
          </dd>
        </div>
      </dl>
    </>
  );
}

/** «План работы · Мероприятия · Ответственный» */
function placeName({ own, form, text }: HandEdit, t: Translate): string {
  if (!form) return t('handEdits.formGone');
  const asked = findQuestion(form, own.questionId);
  const column =
    text?.title ?? asked?.question.computed?.columns.find(({ id }) => id === own.part)?.title;
  const where = asked
    ? questionName(asked.question, t)
    : own.part === PART.title
      ? t('handEdits.titleLine')
      : '';
  return [formName(form, t), where, column].filter(Boolean).join(' · ');
}
