import { FlagTriangleRight } from 'lucide-react';
import { PROBLEM_STATES, type Problem } from '../../shared/model/problem';
import { CityPicker } from '../cities/CityPicker';
import { MentionOffers } from '../claims/MentionOffers';
import { useFieldMessages } from '../report/use-field-messages';
import { changeRecord } from '../store/editing';
import { makeTaskOf } from '../store/year';
import { Button } from '../ui/Button';
import { TextArea, TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import { YearField } from '../ui/YearField';
import { RecordLinks } from './RecordLinks';

export function ProblemForm({ problem }: { problem: Problem }) {
  const t = useMessages();
  const messageOf = useFieldMessages(problem);
  return (
    <>
      <MentionOffers item={problem}>
        <TextArea
          label={t('problem.text')}
          value={problem.text}
          onChange={(text) => changeRecord(problem, { text }, 'text')}
          message={messageOf('text')}
          hint={t('field.paragraphsHint')}
          takesFocus
        />
      </MentionOffers>
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
      <TextField
        label={t('problem.owner')}
        value={problem.owner}
        onChange={(owner) => changeRecord(problem, { owner }, 'owner')}
        hint={t('year.ownerHint')}
      />
      <CityPicker
        label={t('field.partnerCities')}
        value={problem.partnerCityIds}
        onChange={(partnerCityIds) => changeRecord(problem, { partnerCityIds })}
        message={messageOf('partnerCityIds')}
      />
      <RecordLinks item={problem} />
      <div className="button-row">
        <Button
          icon={<FlagTriangleRight size={15} aria-hidden />}
          isDisabled={problem.text.trim() === ''}
          onPress={() => makeTaskOf(problem.id)}
        >
          {t('problem.makeTask')}
        </Button>
      </div>
    </>
  );
}
