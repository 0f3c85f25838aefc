import { useMemo, useState } from 'react';
import { formOf } from '../../shared/forms/form-of';
import { type Placements, planMove, proposedPlacements } from '../../shared/forms/move-report';
import { fillWording } from '../../shared/forms/wording';
import type { Questionnaire } from '../../shared/model/questionnaire';
import type { Report } from '../../shared/model/report';
import { moveOpenReport, useTargetForm } from '../store/report-form';
import { closeDialog } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { formName } from '../ui/form-name';
import { useMessages } from '../ui/messages';
import { questionName } from '../ui/question-name';
import { Select } from '../ui/Select';
import '../styles/forms.css';

/** What becomes of the answers of the open report when it goes over to another form. */
export function MoveReportDialog() {
  const report = useWorkspace((state) => state.report);
  const form = useTargetForm();
  return report && form ? <MovePreview report={report} form={form} /> : null;
}

/** The choice that leaves records where they are. */
const APART = '';

function MovePreview({ report, form }: { report: Report; form: Questionnaire }) {
  const t = useMessages();
  const plan = useMemo(() => planMove(report, form), [report, form]);
  const [placements, setPlacements] = useState<Placements>(() => proposedPlacements(plan));
  const named = (each: Questionnaire) =>
    t('move.formVersion', { name: formName(each, t), version: String(each.version) });
  return (
    <Dialog title={t('move.title')} onClose={closeDialog}>
      <div className="dialog-form move-dialog">
        <p>{t('move.text', { from: named(formOf(report)), to: named(form) })}</p>
        {plan.leftovers.length > 0 ? (
          <section className="form-group">
            <h3>{t('move.leftovers')}</h3>
            <p className="field-hint">{t('move.leftoversText')}</p>
            {plan.leftovers.map(({ questionId, wording, items, places }) => {
              const name = fillWording(wording, report);
              return (
                <div className="move-leftover" key={questionId}>
                  <p>
                    {name}{' '}
                    <span className="move-count">{t('move.count', { count: items.length })}</span>
                  </p>
                  <Select
                    label={t('move.place', { name })}
                    labelHidden
                    value={placements[questionId] ?? APART}
                    options={[
                      { value: APART, label: t('move.kept') },
                      ...places.map((place) => ({
                        value: place.id,
                        label: fillWording(place.wording, report) || questionName(place, t),
                      })),
                    ]}
                    onChange={(to) =>
                      setPlacements({ ...placements, [questionId]: to === APART ? null : to })
                    }
                  />
                </div>
              );
            })}
          </section>
        ) : null}
        <section className="form-group">
          <h3>{t('move.matched')}</h3>
          <ul className="move-list">
            {plan.matched.map(({ question, state, before, count }) => (
              <li key={question.id} className={`move-row move-${state}`}>
                <span className="move-state">{t(`move.${state}`)}</span>
                <span className="move-name">
                  {fillWording(question.wording, report) || questionName(question, t)}
                  {state === 'renamed' && before !== question.wording ? (
                    <span className="field-hint">
                      {t('move.renamedFrom', { before: fillWording(before, report) || '–' })}
                    </span>
                  ) : null}
                </span>
                <span className="move-count">{t('move.count', { count })}</span>
              </li>
            ))}
          </ul>
        </section>
        <div className="dialog-buttons">
          <span className="dialog-gap" />
          <Button onPress={closeDialog}>{t('action.cancel')}</Button>
          <Button look="primary" onPress={() => moveOpenReport(form, placements)}>
            {t('move.do')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
