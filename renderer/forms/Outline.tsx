import {
  ArrowDown,
  ArrowUp,
  CopyPlus,
  ListPlus,
  MessageSquarePlus,
  Trash2,
  TriangleAlert,
} from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import type { FormFault } from '../../shared/forms/check-form';
import {
  addQuestion,
  addSection,
  duplicatePart,
  emptyQuestion,
  emptySection,
  movePart,
  outlineOf,
  type Part,
  partId,
  sectionKey,
  stepPart,
} from '../../shared/forms/edit-form';
import type { Questionnaire } from '../../shared/model/questionnaire';
import { deletePart, editForm, showForm } from '../store/form-editing';
import { newId } from '../store/id';
import { Button, IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { partName } from './part-name';

interface OutlineProps {
  form: Questionnaire;
  chosen: Part | null;
  faults: readonly FormFault[];
  isFixed: boolean;
}

/** The sections and questions below each other: chosen, dragged, moved with buttons or Alt and arrows. */
export function Outline({ form, chosen, faults, isFixed }: OutlineProps) {
  const t = useMessages();
  const parts = outlineOf(form);
  const chosenId = chosen && partId(chosen);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const { dropPosition: side, key } = target;
      const [dragged] = [...keys].map(String);
      if (side === 'on' || dragged === undefined) return;
      editForm(form.id, (own) => movePart(own, dragged, { id: String(key), side }));
      showForm(form.id, dragged);
    },
    isDisabled: isFixed,
  });
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (chosen === null || chosenId === null || isFixed) return;
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (!isMove && event.key !== 'Delete') return;
    event.preventDefault();
    event.stopPropagation();
    if (isMove) move(form, chosenId, event.key === 'ArrowUp' ? -1 : 1);
    else deletePart(form, chosenId, partName(chosen, t));
  };
  return (
    <div className="outline">
      <div className="outline-list" onKeyDownCapture={onKeyDownCapture}>
        <ListBox
          aria-label={t('form.structure')}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosenId === null ? [] : [chosenId]}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : [...keys];
            if (id !== undefined) showForm(form.id, String(id));
          }}
          dragAndDropHooks={dragAndDropHooks}
          renderEmptyState={() => <p className="field-hint">{t('form.empty')}</p>}
        >
          {parts.map((part) => (
            <OutlineRow
              key={partId(part)}
              part={part}
              hasFaults={faults.some((fault) => fault.partId === partId(part))}
            />
          ))}
        </ListBox>
      </div>
      {isFixed ? null : <OutlineTools form={form} chosen={chosen} />}
    </div>
  );
}

const move = (form: Questionnaire, id: string, step: -1 | 1): void => {
  editForm(form.id, (own) => stepPart(own, id, step));
  showForm(form.id, id);
};

function OutlineRow({ part, hasFaults }: { part: Part; hasFaults: boolean }) {
  const t = useMessages();
  const name = partName(part, t);
  return (
    <ListBoxItem id={partId(part)} textValue={name} className={`outline-row outline-${part.kind}`}>
      <span className="outline-name">{name}</span>
      {hasFaults ? <TriangleAlert size={13} className="outline-fault" aria-hidden /> : null}
      {part.kind === 'question' ? (
        <span className="outline-kind">{t(`answerKind.${part.question.answerKind}`)}</span>
      ) : null}
    </ListBoxItem>
  );
}

function OutlineTools({ form, chosen }: Pick<OutlineProps, 'form' | 'chosen'>) {
  const t = useMessages();
  const chosenId = chosen && partId(chosen);
  const add = (kind: 'section' | 'question') => {
    const id = newId();
    editForm(form.id, (own) =>
      kind === 'section'
        ? addSection(own, chosenId, emptySection(id))
        : addQuestion(own, chosenId, emptyQuestion(id)),
    );
    showForm(form.id, kind === 'section' ? sectionKey(id) : id);
  };
  return (
    <div className="outline-tools">
      <Button
        look="quiet"
        icon={<MessageSquarePlus size={15} aria-hidden />}
        isDisabled={form.sections.length === 0}
        onPress={() => add('question')}
      >
        {t('form.addQuestion')}
      </Button>
      <Button look="quiet" icon={<ListPlus size={15} aria-hidden />} onPress={() => add('section')}>
        {t('form.addSection')}
      </Button>
      <span className="dialog-gap" />
      {chosen && chosenId ? (
        <>
          <IconButton
            label={t('form.moveUp')}
            keys="Alt+↑"
            isDisabled={stepPart(form, chosenId, -1) === form}
            onPress={() => move(form, chosenId, -1)}
          >
            <ArrowUp size={16} aria-hidden />
          </IconButton>
          <IconButton
            label={t('form.moveDown')}
            keys="Alt+↓"
            isDisabled={stepPart(form, chosenId, 1) === form}
            onPress={() => move(form, chosenId, 1)}
          >
            <ArrowDown size={16} aria-hidden />
          </IconButton>
          <IconButton label={t('form.duplicatePart')} onPress={() => duplicate(form, chosenId)}>
            <CopyPlus size={16} aria-hidden />
          </IconButton>
          <IconButton
            label={t('form.deletePart')}
            onPress={() => deletePart(form, chosenId, partName(chosen, t))}
          >
            <Trash2 size={16} aria-hidden />
          </IconButton>
        </>
      ) : null}
    </div>
  );
}

function duplicate(form: Questionnaire, id: string): void {
  const { form: changed, added } = duplicatePart(form, id, newId);
  editForm(form.id, () => changed);
  showForm(form.id, added);
}
