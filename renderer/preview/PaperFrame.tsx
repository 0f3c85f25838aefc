import type { ReactNode } from 'react';
import type { Look } from '../../shared/document/look';
import { pixels } from './scale';

interface PaperFrameProps {
  look: Look;
  className: string;
  scale: number;
  /** Null for a page that shows none. */
  number: number | null;
  children: ReactNode;
}

/** A sheet of paper with its number. */
export function PaperFrame({ look, className, scale, number, children }: PaperFrameProps) {
  const { page } = look;
  return (
    <div
      className="paper-frame"
      style={{ width: pixels(page.width) * scale, height: pixels(page.height) * scale }}
    >
      <div className={`paper ${className}`} style={{ transform: `scale(${scale})` }}>
        {number !== null && page.pageNumber && (number > 1 || page.pageNumber.onFirstPage) ? (
          <span className="paper-number" aria-hidden>
            {number}
          </span>
        ) : null}
        {children}
      </div>
    </div>
  );
}
