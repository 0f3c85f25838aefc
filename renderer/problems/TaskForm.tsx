import { CircleCheckBig } from 'lucide-react';
import { excerpt } from '../../shared/language/excerpt';
import { itemsOfType } from '../../shared/model/report';
import { TASK_STATES, type Task } from '../../shared/model/task';
import { linksOf } from '../../shared/year/links';
import { CityPicker } from '../cities/CityPicker';
import { MentionOffers } from '../claims/MentionOffers';
import { useFieldMessages } from '../report/use-field-messages';
import { changeRecord } from '../store/editing';
import { useWorkspace } from '../store/workspace';
import { makeAchievementOf } from '../store/year';
import { Button } from '../ui/Button';
import { TextArea, TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { Select } from '../ui/Select';
import { YearField } from '../ui/YearField';
import { RecordLinks } from './RecordLinks';

interface TaskFormProps {
  task: Task;
  reportYear: number;
}

export function TaskForm({ task, reportYear }: TaskFormProps) {
  const t = useMessages();
  const messageOf = useFieldMessages(task);
  const report = useWorkspace((state) => state.report);
  const problems = report ? itemsOfType(report, 'problem') : [];
  const isTold =
    report !== null && linksOf(report, task).some(({ kind }) => kind === 'fulfilledBy');
  return (
    <>
      <MentionOffers item={task}>
        <TextArea
          label={t('task.text')}
          value={task.text}
          onChange={(text) => changeRecord(task, { text }, 'text')}
          message={messageOf('text')}
          hint={t('field.paragraphsHint')}
          takesFocus
        />
      </MentionOffers>
      <div className="field-row">
        <PartialDateField
          label={t('task.due')}
          value={task.due}
          onChange={(due) => changeRecord(task, { due })}
          defaultYear={reportYear + 1}
          message={messageOf('due')}
        />
        <Select
          label={t('task.state')}
          value={task.state}
          options={TASK_STATES.map((state) => ({ value: state, label: t(`taskState.${state}`) }))}
          onChange={(state) => changeRecord(task, { state })}
        />
        <YearField
          label={t('task.since')}
          value={task.since}
          onChange={(since) => changeRecord(task, { since }, 'since')}
        />
      </div>
      {task.state === 'carried' || task.state === 'dropped' ? (
        <TextArea
          label={t('task.reason')}
          value={task.reason}
          onChange={(reason) => changeRecord(task, { reason }, 'reason')}
        />
      ) : null}
      <Select
        label={t('task.answersProblem')}
        value={task.answersProblemId ?? ''}
        options={[
          { value: '', label: t('choice.none') },
          ...problems.map(({ id, text }) => ({
            value: id,
            label: excerpt(text, 90) || t('problem.empty'),
          })),
        ]}
        onChange={(id) => changeRecord(task, { answersProblemId: id === '' ? null : id })}
        message={messageOf('answersProblemId')}
      />
      <div className="field-row">
        <TextField
          label={t('task.owner')}
          value={task.owner}
          onChange={(owner) => changeRecord(task, { owner }, 'owner')}
          hint={t('year.ownerHint')}
        />
        <TextField
          label={t('task.indicator')}
          value={task.indicator}
          onChange={(indicator) => changeRecord(task, { indicator }, 'indicator')}
          hint={t('task.indicatorHint')}
        />
      </div>
      <CityPicker
        label={t('field.partnerCities')}
        value={task.partnerCityIds}
        onChange={(partnerCityIds) => changeRecord(task, { partnerCityIds })}
        message={messageOf('partnerCityIds')}
      />
      <RecordLinks item={task} />
      {isTold ? null : (
        <div className="button-row">
          <Button
            icon={<CircleCheckBig size={15} aria-hidden />}
            isDisabled={task.text.trim() === ''}
            onPress={() => makeAchievementOf(task.id)}
          >
            {t('task.makeAchievement')}
          </Button>
        </div>
      )}
    </>
  );
}
