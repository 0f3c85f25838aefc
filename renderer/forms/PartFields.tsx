import { useId } from 'react';
import { withAnswerKind } from '../../shared/forms/edit-computed';
import { changeQuestion, changeSection, type Part, partId } from '../../shared/forms/edit-form';
import { fillWording } from '../../shared/forms/wording';
import {
  ANSWER_KINDS,
  isComputedKind,
  isRecordKind,
  type Question,
  type Questionnaire,
  type Section,
  THEMES,
} from '../../shared/model/questionnaire';
import { ListStyleFields } from '../report/ListStyleFields';
import { editForm } from '../store/form-editing';
import { useWorkspace } from '../store/workspace';
import { TextArea, TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import { ComputedFields } from './ComputedFields';
import type { FaultOf } from './fault-texts';
import { fieldTitle } from './field-title';

interface PartFieldsProps {
  form: Questionnaire;
  part: Part;
  faultOf: FaultOf;
}

/** The fields of the section or question that is chosen in the outline. */
export function PartFields({ form, part, faultOf }: PartFieldsProps) {
  const t = useMessages();
  const titleId = useId();
  return (
    <section className="part-fields" aria-labelledby={titleId} key={partId(part)}>
      <h3 id={titleId}>{t(`form.${part.kind}`)}</h3>
      {part.kind === 'section' ? (
        <SectionFields form={form} section={part.section} id={partId(part)} faultOf={faultOf} />
      ) : (
        <QuestionFields form={form} question={part.question} faultOf={faultOf} />
      )}
    </section>
  );
}

/** How a wording reads in the document of the open report. */
function useWordingHint(wording: string): { hint?: string } {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  if (!report || !wording.includes('{')) return {};
  return { hint: t('form.wordingShown', { text: fillWording(wording, report) }) };
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n').slice(0, 50));

interface SectionFieldsProps {
  form: Questionnaire;
  section: Section;
  id: string;
  faultOf: FaultOf;
}

function SectionFields({ form, section, id, faultOf }: SectionFieldsProps) {
  const t = useMessages();
  const hint = useWordingHint(section.wording);
  const change = (part: Partial<Section>, field?: string) =>
    editForm(
      form.id,
      (own) => changeSection(own, section.id, part),
      field && `${section.id}.${field}`,
    );
  return (
    <>
      <TextArea
        label={t('form.wording')}
        value={section.wording}
        onChange={(wording) => change({ wording }, 'wording')}
        message={faultOf(id, 'wording') ?? faultOf(id, 'questions')}
        {...hint}
      />
      <div className="field-row">
        <TextField
          label={t('form.partName')}
          value={section.name}
          onChange={(name) => change({ name }, 'name')}
        />
        <Select
          label={t('form.theme')}
          value={section.theme}
          options={THEMES.map((theme) => ({
            value: theme,
            label: t(`form.theme.${theme || 'all'}`),
          }))}
          onChange={(theme) => change({ theme })}
        />
      </div>
      <TextArea
        label={t('form.aliases')}
        value={section.aliases.join('\n')}
        onChange={(text) => change({ aliases: linesOf(text) }, 'aliases')}
        hint={t('form.aliasesHint')}
      />
    </>
  );
}

interface QuestionFieldsProps {
  form: Questionnaire;
  question: Question;
  faultOf: FaultOf;
}

function QuestionFields({ form, question, faultOf }: QuestionFieldsProps) {
  const t = useMessages();
  const { id, answerKind } = question;
  const hint = useWordingHint(question.wording);
  const change = (part: Partial<Question>, field?: string) =>
    editForm(form.id, (own) => changeQuestion(own, id, part), field && `${id}.${field}`);
  return (
    <>
      <TextArea
        label={t('form.wording')}
        value={question.wording}
        onChange={(wording) => change({ wording }, 'wording')}
        message={faultOf(id, 'wording')}
        {...hint}
      />
      <div className="field-row">
        <TextField
          label={t('form.partName')}
          value={question.name}
          onChange={(name) => change({ name }, 'name')}
        />
        <Select
          label={t('form.answerKind')}
          value={answerKind}
          options={ANSWER_KINDS.map((kind) => ({ value: kind, label: t(`form.kind.${kind}`) }))}
          onChange={(kind) =>
            change(withAnswerKind(question, kind, (field) => fieldTitle(field, t)))
          }
        />
      </div>
      {isComputedKind(answerKind) ? (
        <ComputedFields question={question} onChange={change} faultOf={faultOf} />
      ) : null}
      {isRecordKind(answerKind) || answerKind === 'computedList' ? (
        <div className="field-row">
          <ListStyleFields
            listStyle={question.listStyle}
            answerKind={question.answerKind}
            onChange={(listStyle) => change({ listStyle })}
          />
        </div>
      ) : null}
      <TextArea
        label={t('form.aliases')}
        value={question.aliases.join('\n')}
        onChange={(text) => change({ aliases: linesOf(text) }, 'aliases')}
        hint={t('form.aliasesHint')}
      />
    </>
  );
}
