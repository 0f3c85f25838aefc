/** Writing a file for exchange, and opening one that a password protects. */
export const exchange = {
  'sealing.title': 'Файл обмена',
  'sealing.text':
    'Отчёт «{report}» и сведения о городах-партнёрах, которые в нём названы, – для коллеги или ассоциации. Заметки остаются у вас.',
  'sealing.contacts': 'С телефонами и адресами электронной почты контактных лиц',
  'sealing.contactsHint':
    'Это персональные данные (152-ФЗ): передавайте их только тому, кому они нужны.',
  'sealing.protect': 'Защитить паролем',
  'sealing.passphrase': 'Пароль',
  'sealing.again': 'Пароль ещё раз',
  'sealing.hint':
    'Не короче {length} знаков. Забытый пароль восстановить нельзя. Сообщите его отдельно от файла, например по телефону.',
  'sealing.tooShort': 'Нужно не меньше {length} знаков.',
  'sealing.differ': 'Пароли не совпадают.',
  'sealing.write': 'Сохранить файл обмена…',
  'sealing.writing': 'Файл шифруется…',
  'unlock.title': 'Файл защищён паролем',
  'unlock.text': 'Введите пароль к файлу «{file}» – его знает тот, кто прислал файл.',
  'unlock.open': 'Открыть файл',
  'unlock.opening': 'Пароль проверяется…',
};
