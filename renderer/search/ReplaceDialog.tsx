import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import {
  findInReport,
  type ReplaceOptions,
  type TextHit,
  type TextPlace,
} from '../../shared/edit/replace-text';
import { excerpt } from '../../shared/language/excerpt';
import type { Report } from '../../shared/model/report';
import { replaceInReport } from '../store/search';
import { closeDialog } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';

const OPTIONS = ['wholeWord', 'matchCase', 'wordForms', 'inNotes'] as const;
/** More can't be looked through anyway, and would slow the typing. */
const MAX_SHOWN = 300;
const AROUND = 40;

/** Finds and replaces in the open report; each place is shown, and can be left out. */
export function ReplaceDialog() {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const [options, setOptions] = useState<ReplaceOptions>({
    find: '',
    replacement: '',
    wholeWord: false,
    matchCase: false,
    wordForms: false,
    inNotes: false,
  });
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const asked = useDeferredValue(options);
  const hits = useMemo(() => (report ? findInReport(report, asked) : []), [report, asked]);
  const chosen = hits.filter(({ key }) => !leftOut.has(key));
  const change = (part: Partial<ReplaceOptions>) => {
    setOptions({ ...options, ...part });
    if (!('replacement' in part)) setLeftOut(new Set());
  };
  const leave = (keys: readonly string[], isOut: boolean) => {
    const changed = new Set(leftOut);
    for (const key of keys) {
      if (isOut) changed.add(key);
      else changed.delete(key);
    }
    setLeftOut(changed);
  };

  return (
    <Dialog title={t('replace.title')} onClose={closeDialog}>
      <div className="replace-form">
        <TextField
          label={t('replace.find')}
          value={options.find}
          onChange={(find) => change({ find })}
          autoFocus
        />
        <TextField
          label={t('replace.with')}
          value={options.replacement}
          onChange={(replacement) => change({ replacement })}
        />
        <div className="replace-options">
          {OPTIONS.map((option) => (
            <Check
              key={option}
              isChecked={options[option]}
              onChange={(isChecked) => change({ [option]: isChecked })}
            >
              {t(`replace.${option}`)}
            </Check>
          ))}
        </div>
      </div>
      <div className="replace-bar">
        <p role="status">
          {options.find.trim() === '' ? '' : t('replace.found', { count: hits.length })}
        </p>
        <Button look="quiet" isDisabled={leftOut.size === 0} onPress={() => setLeftOut(new Set())}>
          {t('replace.all')}
        </Button>
        <Button
          look="quiet"
          isDisabled={chosen.length === 0}
          onPress={() => setLeftOut(new Set(hits.map(({ key }) => key)))}
        >
          {t('replace.none')}
        </Button>
      </div>
      <section className="replace-list" aria-label={t('replace.list')}>
        {report
          ? groupsOf(hits.slice(0, MAX_SHOWN)).map((group) => (
              <div key={group[0].key} className="replace-group">
                <Check
                  className="replace-check replace-heading"
                  isChecked={group.some(({ key }) => !leftOut.has(key))}
                  onChange={(isChecked) =>
                    leave(
                      group.map(({ key }) => key),
                      !isChecked,
                    )
                  }
                >
                  {headingOf(group[0], report) || t(headingKey(group[0].place))}
                </Check>
                {group.map((hit) => (
                  <Check
                    key={hit.key}
                    className="replace-hit"
                    isChecked={!leftOut.has(hit.key)}
                    onChange={(isChecked) => leave([hit.key], !isChecked)}
                  >
                    <Change hit={hit} />
                  </Check>
                ))}
              </div>
            ))
          : null}
        {hits.length > MAX_SHOWN ? (
          <p className="search-empty">
            {t('replace.more', { shown: MAX_SHOWN, count: hits.length })}
          </p>
        ) : null}
      </section>
      <div className="dialog-buttons">
        <Button onPress={closeDialog}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          // What is not shown is not replaced unseen.
          isDisabled={chosen.length === 0 || hits.length > MAX_SHOWN || asked !== options}
          onPress={() => {
            closeDialog();
            replaceInReport(chosen, options);
          }}
        >
          {t('replace.button', { count: chosen.length })}
        </Button>
      </div>
    </Dialog>
  );
}

interface CheckProps {
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  className?: string;
  children: ReactNode;
}

function Check({ isChecked, onChange, className = 'replace-check', children }: CheckProps) {
  return (
    <label className={className}>
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

/** The place with what goes and what comes. */
function Change({ hit: { text, start, end, replacement } }: { hit: TextHit }) {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return (
    <>
      {from > 0 ? '…' : ''}
      {text.slice(from, start)}
      <del>{text.slice(start, end)}</del>
      {replacement === '' ? null : <ins>{replacement}</ins>}
      {text.slice(end, to)}
      {to < text.length ? '…' : ''}
    </>
  );
}

type Group = [TextHit, ...TextHit[]];

/** The places of one record stand together already. */
function groupsOf(hits: readonly TextHit[]): Group[] {
  const groups: Group[] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    if (last && ownerOf(last[0]) === ownerOf(hit)) last.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

const ownerOf = ({ place }: TextHit): string =>
  isOfRecord(place) ? place.recordId : headingKey(place);

type RecordPlace = Extract<TextPlace, { kind: 'record' | 'picture' }>;

const isOfRecord = (place: TextPlace): place is RecordPlace =>
  place.kind === 'record' || place.kind === 'picture';

function headingKey({ kind }: TextPlace) {
  if (kind === 'handEdit') return 'replace.handEdits';
  return kind === 'note' ? 'replace.note' : 'replace.heading';
}

function headingOf(hit: TextHit, report: Report): string {
  if (!isOfRecord(hit.place)) return '';
  const { questionId, recordId } = hit.place;
  const item = report.answers[questionId]?.items.find(({ id }) => id === recordId);
  return excerpt(item?.text ?? '', 70) || hit.text.slice(0, 70);
}
