import { itemsOfType } from '../../shared/model/report';
import type { Task } from '../../shared/model/task';
import { CityPicker } from '../cities/CityPicker';
import { useFieldMessages } from '../report/use-field-messages';
import { changeRecord } from '../store/editing';
import { useWorkspace } from '../store/workspace';
import { excerpt } from '../ui/excerpt';
import { TextArea } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { Select } from '../ui/Select';

interface TaskFormProps {
  task: Task;
  reportYear: number;
}

export function TaskForm({ task, reportYear }: TaskFormProps) {
  const t = useMessages();
  const messageOf = useFieldMessages(task);
  const report = useWorkspace((state) => state.report);
  const problems = report ? itemsOfType(report, 'problem') : [];
  return (
    <>
      <TextArea
        label={t('task.text')}
        value={task.text}
        onChange={(text) => changeRecord(task, { text }, 'text')}
        message={messageOf('text')}
        hint={t('field.paragraphsHint')}
        takesFocus
      />
      <PartialDateField
        label={t('task.due')}
        value={task.due}
        onChange={(due) => changeRecord(task, { due })}
        defaultYear={reportYear + 1}
        message={messageOf('due')}
      />
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
      <CityPicker
        label={t('field.partnerCities')}
        value={task.partnerCityIds}
        onChange={(partnerCityIds) => changeRecord(task, { partnerCityIds })}
        message={messageOf('partnerCityIds')}
      />
    </>
  );
}
