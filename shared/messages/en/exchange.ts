export const exchange = {
  'sealing.title': 'Exchange file',
  'sealing.text':
    'The report “{report}” and what is known of the partner cities that it names, for a colleague or the association. Notes stay with you.',
  'sealing.contacts': 'With phones and e-mail addresses of contact persons',
  'sealing.contactsHint': 'This is personal data (152-FZ): give it only to those who need it.',
  'sealing.protect': 'Protect with a password',
  'sealing.passphrase': 'Password',
  'sealing.again': 'Password again',
  'sealing.hint':
    'At least {length} characters. A forgotten password can’t be recovered. Tell it apart from the file, by phone for instance.',
  'sealing.tooShort': 'At least {length} characters are needed.',
  'sealing.differ': 'The passwords differ.',
  'sealing.write': 'Save exchange file…',
  'sealing.writing': 'Encrypting…',
  'unlock.title': 'This file is protected by a password',
  'unlock.text': 'Type the password of the file “{file}”; who sent it knows it.',
  'unlock.open': 'Open file',
  'unlock.opening': 'Trying the password…',
};
