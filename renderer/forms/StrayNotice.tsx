import { useState } from 'react';
import { findQuestion, formOf } from '../../shared/forms/form-of';
import { suitsQuestion } from '../../shared/forms/move-report';
import { questionsOf } from '../../shared/model/questionnaire';
import { placeStray } from '../store/report-form';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { questionPlaceName } from '../ui/question-name';
import { Select } from '../ui/Select';
import '../styles/forms.css';

/** Says that no document shows these records, and offers them a place that does. */
export function StrayNotice({ questionId }: { questionId: string }) {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const [chosen, setChosen] = useState('');
  if (!report) return null;
  const form = formOf(report);
  const items = report.answers[questionId]?.items ?? [];
  const places = questionsOf(form).filter((question) =>
    items.every((item) => suitsQuestion(item, question)),
  );
  const target = places.find(({ id }) => id === chosen) ?? places[0];
  return (
    <div className="stray-notice">
      <p>{t('stray.text')}</p>
      {target ? (
        <div className="stray-place">
          <Select
            label={t('stray.place')}
            value={target.id}
            options={places.map((question) => {
              const asked = findQuestion(form, question.id);
              return { value: question.id, label: asked ? questionPlaceName(asked, t) : '' };
            })}
            onChange={setChosen}
          />
          <Button onPress={() => placeStray(questionId, target.id)}>{t('stray.move')}</Button>
        </div>
      ) : null}
    </div>
  );
}
