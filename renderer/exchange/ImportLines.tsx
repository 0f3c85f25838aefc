import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import {
  assignImportLine,
  type ImportReview,
  splitImportLine,
  undoImportChange,
} from '../store/importing';
import { useMessages } from '../ui/messages';
import { LineActions } from './LineActions';
import { commandOfKey, type LineCommand } from './line-actions';
import { recordsById, resultOf } from './line-result';

const ESTIMATED_HEIGHT = 48;
const PAGE = 12;

/**
 * Every line of the file beside what it became. It is one list with a chosen line, so that a report
 * of thousands of lines is put right by keys alone.
 */
export function ImportLines({ review }: { review: ImportReview }) {
  const t = useMessages();
  const { parsed, lines, form, past } = review;
  const { placements, report } = parsed;
  const [chosen, setChosen] = useState(0);
  const [unclearOnly, setUnclearOnly] = useState(false);
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const records = useMemo(() => recordsById(report), [report]);

  const shown = useMemo(() => {
    const all = placements.map((_, index) => index);
    return unclearOnly
      ? all.filter((index) => placements[index]?.placement.kind === 'unclear')
      : all;
  }, [placements, unclearOnly]);
  const position = Math.max(
    0,
    shown.findLastIndex((index) => index <= chosen),
  );
  const current = shown[position];

  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: 12,
  });

  const chooseAt = (place: number) => {
    const at = Math.min(Math.max(place, 0), shown.length - 1);
    const index = shown[at];
    if (index === undefined) return;
    setChosen(index);
    rows.scrollToIndex(at);
  };

  const seekUnclear = (step: 1 | -1) => {
    for (let at = position + step; at >= 0 && at < shown.length; at += step) {
      const index = shown[at];
      if (index !== undefined && placements[index]?.placement.kind === 'unclear') {
        chooseAt(at);
        return;
      }
    }
  };

  const run = (command: LineCommand) => {
    switch (command.kind) {
      case 'undo':
        void undoImportChange();
        return;
      case 'nextUnclear':
        seekUnclear(1);
        return;
      case 'previousUnclear':
        seekUnclear(-1);
        return;
      case 'split':
        if (current !== undefined) void splitImportLine(current);
        return;
      case 'assign':
        if (current !== undefined) void assignImportLine(current, command.as);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowDown: position + 1,
      ArrowUp: position - 1,
      PageDown: position + PAGE,
      PageUp: position - PAGE,
      Home: 0,
      End: shown.length - 1,
    };
    const place = event.ctrlKey || event.altKey ? undefined : moves[event.code];
    const command = place === undefined ? commandOfKey(event, form) : null;
    if (place === undefined && !command) return;
    event.preventDefault();
    event.stopPropagation();
    if (place !== undefined) chooseAt(place);
    else if (command) run(command);
  };

  const optionId = (index: number) => `${listId}-${index}`;
  return (
    <>
      <header className="preview-toolbar import-lines-header">
        <h2>{t('import.source')}</h2>
        <Checkbox className="checkbox" isSelected={unclearOnly} onChange={setUnclearOnly}>
          <span className="checkbox-box" aria-hidden />
          {t('import.unclearOnly')}
        </Checkbox>
      </header>
      <LineActions
        form={form}
        line={current === undefined ? null : (lines[current] ?? null)}
        canUndo={past.length > 0}
        isFirst={current === 0}
        onRun={run}
      />
      <div
        className="placements"
        ref={scroller}
        role="listbox"
        aria-label={t('import.source')}
        aria-activedescendant={current === undefined ? undefined : optionId(current)}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {shown.length === 0 ? (
          <div role="option" tabIndex={-1} aria-selected={false} className="placements-empty">
            {t('import.nothingUnclear')}
          </div>
        ) : null}
        <div
          role="presentation"
          className="placements-rows"
          style={{ height: rows.getTotalSize() }}
        >
          {rows.getVirtualItems().map(({ index: at, start }) => {
            const index = shown[at];
            const placed = index === undefined ? undefined : placements[index];
            if (index === undefined || !placed) return null;
            const { label, detail } = resultOf(placed.placement, records, form, t);
            const joined = lines[index]?.as?.kind === 'joined';
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
              <div
                key={index}
                id={optionId(index)}
                ref={rows.measureElement}
                data-index={at}
                role="option"
                aria-selected={index === current}
                aria-posinset={at + 1}
                aria-setsize={shown.length}
                className={`placement placement-${placed.placement.kind}`}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => setChosen(index)}
              >
                <span className="placement-text">{placed.text}</span>
                <span className="placement-result">
                  <span className="placement-kind">{joined ? t('import.joined') : label}</span>
                  <span className="placement-detail">
                    {detail}
                    {lines[index]?.as ? ` · ${t('import.changed')}` : ''}
                  </span>
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
