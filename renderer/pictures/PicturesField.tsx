import { ImagePlus } from 'lucide-react';
import { useCallback, useId, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { movePicture, removePicture } from '../../shared/edit/pictures';
import type { FieldMessageOf } from '../report/use-field-messages';
import { useReadOnly } from '../store/access';
import { addPictures, deletePicture, type Pictured, setPictures } from '../store/pictures';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { PictureCard } from './PictureCard';
import { useBroughtPictures } from './use-brought-pictures';
import '../styles/pictures.css';

const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

interface PicturesFieldProps {
  item: Pictured;
  reportYear: number;
  messageOf: FieldMessageOf;
}

/** The pictures of a record: taken in by a dialog, by dropping or pasting them, and described. */
export function PicturesField({ item, reportYear, messageOf }: PicturesFieldProps) {
  const t = useMessages();
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const isReadOnly = useReadOnly();
  const [busy, setBusy] = useState(0);
  const { id, pictures } = item;
  const take = useCallback(
    (files: readonly File[]) => {
      setBusy((count) => count + 1);
      void addPictures(id, files).finally(() => setBusy((count) => count - 1));
    },
    [id],
  );
  useBroughtPictures(section, take);

  return (
    <section className="entry-list pictures" aria-labelledby={titleId} ref={section}>
      <header className="entry-list-header">
        <h3 id={titleId}>{t('picture.pictures')}</h3>
        <FileTrigger
          acceptedFileTypes={TYPES}
          allowsMultiple
          onSelect={(files) => take([...(files ?? [])])}
        >
          <Button
            look="quiet"
            icon={<ImagePlus size={15} aria-hidden />}
            isDisabled={isReadOnly}
            isPending={busy > 0}
          >
            {t('picture.add')}
          </Button>
        </FileTrigger>
      </header>
      <p className="field-hint" role="status">
        {busy > 0 ? t('picture.reading') : pictures.length === 0 ? t('picture.hint') : ''}
      </p>
      {pictures.map((picture, index) => (
        <PictureCard
          key={picture.id}
          item={item}
          picture={picture}
          index={index}
          reportYear={reportYear}
          messageOf={messageOf}
          onMove={(movedId, to) => setPictures(item, movePicture(pictures, movedId, to))}
          onDelete={() => deletePicture(item, removePicture(pictures, picture.id))}
        />
      ))}
    </section>
  );
}
