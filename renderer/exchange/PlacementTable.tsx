import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ParsedReport } from '../../shared/document/parse';
import { useMessages } from '../ui/messages';

interface PlacementTableProps {
  placements: ParsedReport['placements'];
}

const ESTIMATED_HEIGHT = 48;

/** Every line of the source, and what it became. */
export function PlacementTable({ placements }: PlacementTableProps) {
  const t = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: placements.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: 12,
  });
  return (
    <>
      <header className="preview-toolbar">
        <h2>{t('import.source')}</h2>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div className="placements" ref={scroller} tabIndex={0}>
        <ol style={{ height: rows.getTotalSize() }} aria-label={t('import.source')}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const placed = placements[index];
            if (!placed) return null;
            const { text, placement } = placed;
            return (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                className={`placement placement-${placement.kind}`}
                style={{ transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={placements.length}
              >
                <span className="placement-kind">{t(`placement.${placement.kind}`)}</span>
                <span className="placement-text">{text}</span>
              </li>
            );
          })}
        </ol>
      </div>
    </>
  );
}
