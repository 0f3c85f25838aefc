import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { itemsWith } from '../../shared/edit/edit-many';
import { EVENT_KINDS, EVENT_STATES } from '../../shared/model/event';
import { INITIATIVE_KINDS, INITIATIVE_STAGES } from '../../shared/model/initiative';
import { PROBLEM_STATES } from '../../shared/model/problem';
import type { Item } from '../../shared/model/report';
import {
  changeRecords,
  dateRecords,
  deleteRecords,
  duplicateRecords,
  moveRecords,
} from '../store/bulk';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { useMonthNames } from '../ui/months';
import { Select } from '../ui/Select';

interface BulkPaneProps {
  ids: ReadonlySet<string>;
}

/** What can be done with several records at once; each choice is one step of undo. */
export function BulkPane({ ids }: BulkPaneProps) {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const items = useMemo(() => (report ? itemsWith(report, ids) : []), [report, ids]);
  const types = new Set(items.map(({ type }) => type));
  const [type] = types;

  return (
    <article className="record" aria-label={t('bulk.title', { count: items.length })}>
      <header className="record-header">
        <h2>{t('bulk.title', { count: items.length })}</h2>
      </header>
      <div className="bulk-buttons">
        <Button icon={<ArrowUp size={15} aria-hidden />} onPress={() => moveRecords(ids, -1)}>
          {t('bulk.up')}
        </Button>
        <Button icon={<ArrowDown size={15} aria-hidden />} onPress={() => moveRecords(ids, 1)}>
          {t('bulk.down')}
        </Button>
        <Button icon={<Copy size={15} aria-hidden />} onPress={() => duplicateRecords(ids)}>
          {t('bulk.copy')}
        </Button>
        <Button
          look="danger"
          icon={<Trash2 size={15} aria-hidden />}
          onPress={() => deleteRecords(ids)}
        >
          {t('bulk.delete')}
        </Button>
      </div>
      {types.size === 1 && type ? <Fields type={type} items={items} ids={ids} /> : null}
      <p className="form-explanation">{t('bulk.hint')}</p>
    </article>
  );
}

interface FieldsProps extends BulkPaneProps {
  type: Item['type'];
  items: Item[];
}

/** The fields that records of one type have in common. */
function Fields({ type, items, ids }: FieldsProps) {
  switch (type) {
    case 'event':
      return <EventFields items={items} ids={ids} />;
    case 'problem':
      return <ProblemFields items={items} ids={ids} />;
    case 'initiative':
      return <InitiativeFields items={items} ids={ids} />;
    default:
      return null;
  }
}

type TypeFieldsProps = Omit<FieldsProps, 'type'>;

function EventFields({ items, ids }: TypeFieldsProps) {
  const t = useMessages();
  const year = useWorkspace(({ report }) => report?.year ?? new Date().getFullYear());
  const months = useMonthNames();
  const events = items.filter((item) => item.type === 'event');
  return (
    <>
      <div className="field-row">
        <CommonSelect
          label={t('bulk.month')}
          current={common(events.map(({ date }) => date?.from.slice(0, 7) ?? ''))}
          options={months.map(({ value, label }) => ({ value: `${year}-${value}`, label }))}
          onChange={(from) => dateRecords(ids, { from, until: '' })}
        />
        <CommonSelect
          label={t('bulk.state')}
          current={common(events.map(({ state }) => state))}
          options={EVENT_STATES.map((value) => ({ value, label: t(`eventState.${value}`) }))}
          onChange={(state) => changeRecords(ids, 'event', { state })}
        />
      </div>
      <CommonSelect
        label={t('bulk.kind')}
        current={common(events.map(({ kind }) => kind ?? ''))}
        options={EVENT_KINDS.map((value) => ({ value, label: t(`eventKind.${value}`) }))}
        onChange={(kind) => changeRecords(ids, 'event', { kind })}
      />
      <div className="bulk-buttons">
        <Button onPress={() => changeRecords(ids, 'event', { included: true })}>
          {t('bulk.include')}
        </Button>
        <Button onPress={() => changeRecords(ids, 'event', { included: false })}>
          {t('bulk.exclude')}
        </Button>
      </div>
    </>
  );
}

function ProblemFields({ items, ids }: TypeFieldsProps) {
  const t = useMessages();
  return (
    <CommonSelect
      label={t('bulk.state')}
      current={common(items.map((item) => (item.type === 'problem' ? item.state : '')))}
      options={PROBLEM_STATES.map((value) => ({ value, label: t(`problemState.${value}`) }))}
      onChange={(state) => changeRecords(ids, 'problem', { state })}
    />
  );
}

function InitiativeFields({ items, ids }: TypeFieldsProps) {
  const t = useMessages();
  const initiatives = items.filter((item) => item.type === 'initiative');
  return (
    <div className="field-row">
      <CommonSelect
        label={t('bulk.kind')}
        current={common(initiatives.map(({ kind }) => kind ?? ''))}
        options={INITIATIVE_KINDS.map((value) => ({ value, label: t(`initiativeKind.${value}`) }))}
        onChange={(kind) => changeRecords(ids, 'initiative', { kind })}
      />
      <CommonSelect
        label={t('bulk.stage')}
        current={common(initiatives.map(({ stage }) => stage ?? ''))}
        options={INITIATIVE_STAGES.map((value) => ({
          value,
          label: t(`initiativeStage.${value}`),
        }))}
        onChange={(stage) => changeRecords(ids, 'initiative', { stage })}
      />
    </div>
  );
}

/** The value that all have; '' when they differ. */
function common<T extends string>(values: T[]): T | '' {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : '';
}

interface CommonSelectProps<T extends string> {
  label: string;
  current: string;
  options: { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** A choice for all; records that differ show none. */
function CommonSelect<T extends string>({
  label,
  current,
  options,
  onChange,
}: CommonSelectProps<T>) {
  const t = useMessages();
  const known = options.find(({ value }) => value === current);
  return (
    <Select<T | ''>
      label={label}
      value={known?.value ?? ''}
      options={[...(known ? [] : [{ value: '' as const, label: t('bulk.keep') }]), ...options]}
      onChange={(value) => {
        if (value !== '') onChange(value);
      }}
    />
  );
}
