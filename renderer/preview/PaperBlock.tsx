import { memo } from 'react';
import type { Statement } from '../../shared/claims/statements';
import { isInTextFont } from '../../shared/document/bullets';
import {
  type HeadingKind,
  headingLine,
  type ListMarker,
  markerText,
} from '../../shared/document/tree';
import { PaperTable } from './PaperTable';
import type { Piece } from './pieces';
import { StatementText } from './StatementText';

interface PaperBlockProps {
  block: Piece;
  /** Its place in the document. */
  index?: number;
  /** Belongs to the record that is being edited. */
  chosen: boolean;
  /** What in it records can prove. */
  statements?: readonly Statement[] | undefined;
  /** The page that a line of the table of contents names. */
  page?: number | undefined;
}

/** Below the headings of the window itself. */
const ELEMENTS = {
  title: 'h3',
  section: 'h3',
  question: 'h4',
  month: 'h5',
  subheading: 'h5',
} as const satisfies Record<HeadingKind, string>;

/** One block of the document on paper, or a row of its tables. */
export const PaperBlock = memo(function PaperBlock({
  block,
  index,
  chosen,
  statements,
  page,
}: PaperBlockProps) {
  const className = `paper-block paper-${block.kind}${chosen ? ' paper-chosen' : ''}`;
  const record = block.source.recordId;
  if ('table' in block) {
    return <PaperTable piece={block} className={className} />;
  }
  if (block.kind === 'contentsEntry') {
    return (
      <p className={`${className} level${block.level}`} data-kind={block.kind}>
        <span className="paper-contents-line">
          <span className="leader" />
          <span className="words">{headingLine(block.heading)}</span>{' '}
          <span className="page">{page}</span>
        </span>
      </p>
    );
  }
  if (block.kind === 'caption' || block.kind === 'contentsTitle') {
    return (
      <p className={className} data-kind={block.kind}>
        {block.text}
      </p>
    );
  }
  if (block.kind === 'paragraph') {
    return (
      <p className={className} data-kind={block.kind} data-record={record} data-block={index}>
        {statements && statements.length > 0 ? (
          <StatementText text={block.text} statements={statements} />
        ) : (
          block.text
        )}
      </p>
    );
  }
  if (block.kind === 'listItem') {
    const [first = '', ...others] = block.paragraphs;
    return (
      <div className={className} data-kind={block.kind} data-record={record}>
        <p>
          <Marker marker={block.marker} /> {first}
        </p>
        {others.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
          <p key={index}>{text}</p>
        ))}
      </div>
    );
  }
  const Heading = ELEMENTS[block.kind];
  return (
    <Heading className={className} data-kind={block.kind} data-record={record}>
      {headingLine(block)}
    </Heading>
  );
});

function Marker({ marker }: { marker: ListMarker }) {
  const text = markerText(marker);
  return marker.kind === 'bullet' && !isInTextFont(text) ? (
    <span className="paper-sign">{text}</span>
  ) : (
    text
  );
}
