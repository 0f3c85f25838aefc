export const pictures = {
  'picture.add': 'Добавить снимки…',
  'picture.alt': 'Что изображено',
  'picture.altHint': 'Для тех, кто не видит снимок: кто, где и что делает.',
  'picture.author': 'Автор снимка',
  'picture.broken': 'Файла снимка нет в библиотеке, или он повреждён.',
  'picture.caption': 'Подпись под снимком',
  'picture.delete': 'Убрать: {name}',
  'picture.down': 'Опустить: {name}',
  'picture.hint':
    'JPEG, PNG или WebP до 20 МБ. Снимки можно перетащить сюда или вставить из буфера.',
  'picture.included': 'Показывать в документе',
  'picture.named': 'Снимок {number}: {caption}',
  'picture.numbered': 'Снимок {number}',
  'picture.pictures': 'Снимки',
  'picture.reading': 'Снимки читаются…',
  'picture.removed': 'Снимок убран.',
  'picture.rights': 'Права на снимок',
  'picture.rightsHint': 'Например: пресс-служба администрации, лицензия CC BY.',
  'picture.taken': 'Когда снято',
  'picture.tooMany': 'У записи может быть не больше 50 снимков. Лишние не добавлены.',
  'picture.up': 'Поднять: {name}',

  'finding.pictureAlt': 'Не сказано, что изображено на снимке',
  'finding.pictureCaption': 'У снимка нет подписи',
  'finding.pictureRights': 'Не указаны ни автор снимка, ни права на него',

  'history.field.pictures': 'Снимки',

  'profile.pictures': 'Снимки',
  'profile.picturesShown': 'Показывать снимки',
  'profile.pictureWidth': 'Ширина снимка, % от ширины текста',
};
