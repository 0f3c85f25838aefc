import { picturesOf } from '../model/picture';
import type { Item } from '../model/report';
import type { FindingDraft } from './finding';

export type PictureFieldName = 'caption' | 'alt' | 'author' | 'rights';

/** How a finding names a field of a record's picture. */
export const pictureField = (id: string, field: PictureFieldName): string =>
  `picture/${id}/${field}`;

const PICTURE_FIELD = /^picture\/(.+)\/(caption|alt|author|rights)$/;

/** The picture and its field that a finding names; null where it names no picture's. */
export function pictureOfField(field: string): { id: string; field: PictureFieldName } | null {
  const [, id, name] = PICTURE_FIELD.exec(field) ?? [];
  return id && name ? { id, field: name as PictureFieldName } : null;
}

/** What a document must say of the pictures that it shows. */
export function checkPictures(item: Item): Pick<FindingDraft, 'severity' | 'key' | 'field'>[] {
  return picturesOf(item)
    .filter(({ included }) => included)
    .flatMap(({ id, caption, alt, author, rights }) => {
      const missing = (name: PictureFieldName, key: FindingDraft['key']) => ({
        severity: 'warning' as const,
        key,
        field: pictureField(id, name),
      });
      const isBlank = (text: string) => text.trim() === '';
      return [
        ...(isBlank(caption) ? [missing('caption', 'finding.pictureCaption')] : []),
        ...(isBlank(alt) ? [missing('alt', 'finding.pictureAlt')] : []),
        ...(isBlank(author) && isBlank(rights) ? [missing('rights', 'finding.pictureRights')] : []),
      ];
    });
}
