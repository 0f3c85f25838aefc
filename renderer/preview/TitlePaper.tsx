import { memo } from 'react';
import type { Look } from '../../shared/document/look';
import { titlePageParts } from '../../shared/document/title-page';
import type { TitlePage } from '../../shared/document/tree';
import { PaperFrame } from './PaperFrame';

interface TitlePaperProps {
  titlePage: TitlePage;
  look: Look;
  className: string;
  scale: number;
}

/** The title page, which has no number. */
export const TitlePaper = memo(function TitlePaper({
  titlePage,
  look,
  className,
  scale,
}: TitlePaperProps) {
  return (
    <PaperFrame look={look} className={className} scale={scale} number={null}>
      <div className={`paper-column ${className}`}>
        {titlePageParts(titlePage, look).flatMap(({ kind, part, lines, spaceBefore }) =>
          lines.map((line, index) => (
            <p
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
              key={`${part}${index}`}
              className={`paper-block paper-${kind}`}
              style={index === 0 ? { paddingTop: `${spaceBefore}mm` } : {}}
            >
              {line}
            </p>
          )),
        )}
      </div>
    </PaperFrame>
  );
});
