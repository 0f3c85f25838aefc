import { ChevronDown, ChevronUp, Trash2 } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { changePicture } from '../../shared/edit/pictures';
import type { Picture } from '../../shared/model/picture';
import { pictureField } from '../../shared/review/check-pictures';
import type { FieldMessageOf } from '../report/use-field-messages';
import { useReadOnly } from '../store/access';
import { type Pictured, setPictures } from '../store/pictures';
import { IconButton } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { PictureImage } from '../ui/PictureImage';

/** What a dragged picture carries: its id. */
const PICTURE_DRAG = 'application/x-pobratim-picture';

interface PictureCardProps {
  item: Pictured;
  picture: Picture;
  index: number;
  reportYear: number;
  messageOf: FieldMessageOf;
  onMove: (id: string, to: number) => void;
  onDelete: () => void;
}

/** One picture of a record, with what the document says of it. */
export function PictureCard({
  item,
  picture,
  index,
  reportYear,
  messageOf,
  onMove,
  onDelete,
}: PictureCardProps) {
  const t = useMessages();
  const isReadOnly = useReadOnly();
  const [isOver, setIsOver] = useState(false);
  const { id, file, alt, caption, included, taken } = picture;
  const change = (changed: Partial<Picture>, field?: string) =>
    setPictures(item, changePicture(item.pictures, id, changed), field && `picture.${id}.${field}`);
  const text = (field: 'caption' | 'alt' | 'author' | 'rights') => ({
    label: t(`picture.${field}`),
    value: picture[field],
    onChange: (value: string) => change({ [field]: value }, field),
    message: messageOf(pictureField(id, field)),
  });
  const number = String(index + 1);
  const told = caption.trim() || alt.trim();
  const name =
    told === '' ? t('picture.numbered', { number }) : t('picture.named', { number, caption: told });
  const drop = (event: DragEvent) => {
    setIsOver(false);
    const movedId = event.dataTransfer.getData(PICTURE_DRAG);
    if (movedId === '') return;
    event.preventDefault();
    if (movedId !== id) onMove(movedId, index);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand out of the card
    <div
      className={`entry picture${isOver ? ' is-over' : ''}`}
      role="group"
      aria-label={name}
      data-picture={id}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(PICTURE_DRAG)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it do the same by the keyboard */}
      <div
        className="picture-thumb"
        draggable={!isReadOnly}
        onDragStart={(event) => event.dataTransfer.setData(PICTURE_DRAG, id)}
      >
        <PictureImage file={file} alt={alt} />
      </div>
      <div className="entry-fields picture-fields">
        <TextField {...text('caption')} />
        <TextField {...text('alt')} hint={t('picture.altHint')} />
        <div className="field-row">
          <TextField {...text('author')} />
          <TextField {...text('rights')} hint={t('picture.rightsHint')} />
        </div>
        <div className="field-row">
          <PartialDateField
            label={t('picture.taken')}
            value={taken}
            onChange={(value) => change({ taken: value })}
            defaultYear={reportYear}
          />
          <Checkbox
            className="checkbox picture-included"
            isSelected={included}
            isReadOnly={isReadOnly}
            onChange={(value) => change({ included: value })}
          >
            <span className="checkbox-box" aria-hidden />
            {t('picture.included')}
          </Checkbox>
        </div>
      </div>
      <div className="picture-buttons">
        <IconButton
          label={t('picture.up', { name })}
          isDisabled={isReadOnly || index === 0}
          onPress={() => onMove(id, index - 1)}
        >
          <ChevronUp size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={t('picture.down', { name })}
          isDisabled={isReadOnly || index === item.pictures.length - 1}
          onPress={() => onMove(id, index + 1)}
        >
          <ChevronDown size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={t('picture.delete', { name })}
          isDisabled={isReadOnly}
          onPress={onDelete}
        >
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
