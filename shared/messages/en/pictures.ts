import type { pictures as ru } from '../ru/pictures';

export const pictures: Record<keyof typeof ru, string> = {
  'picture.add': 'Add pictures…',
  'picture.alt': 'What it shows',
  'picture.altHint': 'For those who can’t see the picture: who does what, and where.',
  'picture.author': 'Photographer',
  'picture.broken': 'The picture’s file is missing from the library or damaged.',
  'picture.caption': 'Caption below the picture',
  'picture.delete': 'Remove: {name}',
  'picture.down': 'Move down: {name}',
  'picture.hint': 'JPEG, PNG or WebP up to 20 MB. Pictures can also be dropped or pasted here.',
  'picture.included': 'Show in the document',
  'picture.named': 'Picture {number}: {caption}',
  'picture.numbered': 'Picture {number}',
  'picture.pictures': 'Pictures',
  'picture.reading': 'Reading pictures…',
  'picture.removed': 'The picture was removed.',
  'picture.rights': 'Rights to the picture',
  'picture.rightsHint': 'For example: city press office, licence CC BY.',
  'picture.taken': 'When it was taken',
  'picture.tooMany': 'A record can have up to 50 pictures. The others were not added.',
  'picture.up': 'Move up: {name}',

  'finding.pictureAlt': 'The picture has no description of what it shows',
  'finding.pictureCaption': 'The picture has no caption',
  'finding.pictureRights': 'Neither the photographer nor the rights to the picture are given',

  'history.field.pictures': 'Pictures',

  'profile.pictures': 'Pictures',
  'profile.picturesShown': 'Show pictures',
  'profile.pictureWidth': 'Width of a picture, % of the text’s width',
};
