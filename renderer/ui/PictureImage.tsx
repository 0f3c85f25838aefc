import { ImageOff } from 'lucide-react';
import { type CSSProperties, useState } from 'react';
import { useMessages } from './messages';

interface PictureImageProps {
  file: string;
  alt: string;
  className?: string;
  style?: CSSProperties;
}

/** A picture of the library; in the place of one that is missing or damaged stands a sentence. */
export function PictureImage({ file, alt, className = '', style }: PictureImageProps) {
  const t = useMessages();
  const [broken, setBroken] = useState('');
  if (broken === file) {
    return (
      <span className={`picture-broken ${className}`} style={style}>
        <ImageOff size={20} aria-hidden />
        {t('picture.broken')}
      </span>
    );
  }
  return (
    <img
      className={className}
      style={style}
      src={`pictures/${file}`}
      alt={alt}
      draggable={false}
      onError={() => setBroken(file)}
    />
  );
}
