import type { FigureBlock } from '../../shared/document/tree';
import { PictureImage } from '../ui/PictureImage';

interface PaperFigureProps {
  block: FigureBlock;
  className: string;
}

/** A picture on paper. It has its size before it is loaded, so that pages are cut only once. */
export function PaperFigure({ block, className }: PaperFigureProps) {
  const { picture, text, source } = block;
  const { width, height } = picture;
  const size = {
    width: `min(var(--figure-width), calc(var(--figure-height) * ${width / height}), ${width}px)`,
    aspectRatio: `${width} / ${height}`,
  };
  return (
    <div className={className} data-kind={block.kind} data-record={source.recordId}>
      <p className="paper-picture">
        <PictureImage file={picture.file} alt={picture.alt} style={size} />
      </p>
      <p className="paper-figureCaption">{text}</p>
    </div>
  );
}
