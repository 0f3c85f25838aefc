import { memo } from 'react';
import type { Statement } from '../../shared/claims/statements';
import { isInTextFont } from '../../shared/document/bullets';
import {
  type HeadingKind,
  headingLine,
  type ListMarker,
  markerText,
} from '../../shared/document/tree';
import { ComposedWords } from './ComposedWords';
import { PaperFigure } from './PaperFigure';
import { PaperTable } from './PaperTable';
import type { Piece } from './pieces';
import { StatementText } from './StatementText';

interface PaperBlockProps {
  block: Piece;
  /** Its place in the document. */
  index?: number;
  /** Belongs to the record that is being edited. */
  chosen: boolean;
  /** Texts that were worked out can be written over. */
  editable?: boolean;
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
  editable = false,
  statements,
  page,
}: PaperBlockProps) {
  const className = `paper-block paper-${block.kind}${chosen ? ' paper-chosen' : ''}`;
  const record = block.source.recordId;
  if ('table' in block) {
    return <PaperTable piece={block} index={index} className={className} editable={editable} />;
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
  const composed = block.source.composed?.[0];
  const worded = (text: string) =>
    composed ? (
      <ComposedWords text={text} composed={composed} part={0} editable={editable} />
    ) : (
      text
    );
  if (block.kind === 'paragraph') {
    return (
      <p className={className} data-kind={block.kind} data-record={record} data-block={index}>
        {statements && statements.length > 0 ? (
          <StatementText text={block.text} statements={statements} />
        ) : (
          worded(block.text)
        )}
      </p>
    );
  }
  if (block.kind === 'figure') {
    return <PaperFigure block={block} className={className} />;
  }
  if (block.kind === 'listItem') {
    const [first = '', ...others] = block.paragraphs;
    return (
      <div className={className} data-kind={block.kind} data-record={record} data-block={index}>
        <p>
          <Marker marker={block.marker} /> {worded(first)}
        </p>
        {others.map((text, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
          <p key={place}>{worded(text)}</p>
        ))}
      </div>
    );
  }
  const Heading = ELEMENTS[block.kind];
  return (
    <Heading className={className} data-kind={block.kind} data-record={record} data-block={index}>
      {worded(headingLine(block))}
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
