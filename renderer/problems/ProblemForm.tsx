import { PROBLEM_STATES, type Problem } from '../../shared/model/problem';
import { CityPicker } from '../cities/CityPicker';
import { useFieldMessages } from '../report/use-field-messages';
import { changeRecord } from '../store/editing';
import { TextArea } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import { YearField } from '../ui/YearField';

export function ProblemForm({ problem }: { problem: Problem }) {
  const t = useMessages();
  const messageOf = useFieldMessages(problem);
  return (
    <>
      <TextArea
        label={t('problem.text')}
        value={problem.text}
        onChange={(text) => changeRecord(problem, { text }, 'text')}
        message={messageOf('text')}
        hint={t('field.paragraphsHint')}
        takesFocus
      />
      <TextArea
        label={t('problem.cause')}
        value={problem.cause}
        onChange={(cause) => changeRecord(problem, { cause }, 'cause')}
      />
      <div className="field-row">
        <Select
          label={t('problem.state')}
          value={problem.state}
          options={PROBLEM_STATES.map((state) => ({
            value: state,
            label: t(`problemState.${state}`),
          }))}
          onChange={(state) => changeRecord(problem, { state })}
        />
        <YearField
          label={t('problem.since')}
          value={problem.since}
          onChange={(since) => changeRecord(problem, { since }, 'since')}
          message={messageOf('since')}
        />
      </div>
      <CityPicker
        label={t('field.partnerCities')}
        value={problem.partnerCityIds}
        onChange={(partnerCityIds) => changeRecord(problem, { partnerCityIds })}
        message={messageOf('partnerCityIds')}
      />
    </>
  );
}
