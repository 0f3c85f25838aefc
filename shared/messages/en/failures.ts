export const failures = {
  'failure.busy':
    'The file “{file}” is in use by another program. Close it there and try again, or save under another name.',
  'failure.conflict':
    'The report “{file}” has meanwhile been changed by another copy of the program. Close that copy and open the report again; your text stays in this window.',
  'failure.conflictCopy':
    'The report “{file}” was changed meanwhile by another copy of the program. Your text was saved beside it as a report of its own; compare the two in the library.',
  'failure.damaged':
    'The file “{file}” is damaged and has been left unchanged. Open another copy of it.',
  'failure.diskFull':
    'The file “{file}” was not written: the disk is full. Free some space or choose another disk, and try again.',
  'failure.empty': 'The file “{file}” is empty. Choose a file with the text of a report.',
  'failure.erasureFinished':
    'The erasing of a person’s data that was interrupted last time has been finished: {file} The act is in the settings.',
  'failure.erasureLeft':
    'The erasing of a person’s data was interrupted and could not be finished yet. Make room on the disk and open the program again.',
  'failure.exists':
    'The report “{file}” is in the library already. Move it to the bin first, then restore this one.',
  'failure.locked':
    'The file “{file}” is protected by a password. Open it in the program, which will ask for it.',
  'failure.libraryLocked':
    'The file “{file}” can’t be changed now: the library is open in another copy of the program. Close it there; your text stays in this window.',
  'failure.newerVersion':
    'The file “{file}” was made by a newer version of the program. Update Pobratim to open it.',
  'failure.noPermission':
    'You may not access the file “{file}”. Choose another folder or ask your administrator.',
  'failure.noPicture':
    'The file “{file}” is no JPEG, PNG or WebP picture, or it is damaged. Choose another file.',
  'failure.pictureTooLarge':
    'The picture “{file}” is too large (more than 20 MB or 50 million pixels). Make it smaller and add it again.',
  'failure.noReport':
    'The file “{file}” has none of the questionnaire’s questions (“Что удалось сделать…”, “Какие проблемы…”, “Какие задачи…”). Check that it is the right document.',
  'failure.notFound': 'The file “{file}” was not found. Check its name and folder.',
  'failure.notText':
    'The file “{file}” is not text in a known encoding. Save it as UTF-8 text and try again.',
  'failure.readOnly':
    'The file “{file}” can’t be changed: the disk or folder is read-only. Choose another folder.',
  'failure.restored':
    'The file “{file}” was damaged and moved, unchanged, to the “quarantine” folder of the library. The last kept version took its place; check what was changed lately.',
  'failure.setAside':
    'The file “{file}” is damaged and was moved, unchanged, to the folder “quarantine” of the library. Restore it from another copy.',
  'failure.setAsideKept':
    'The file “{file}” is damaged; it was moved unchanged to the “quarantine” folder of the library. The history holds earlier versions of it: look at them and bring one back.',
  'failure.tooLarge':
    'The file “{file}” is too large (over 50 MB). Check that it is the right document, or split it.',
  'failure.tooManyPictures':
    'The pictures of the report “{file}” do not fit into a file for exchange (more than 30 MB). Remove some and try again.',
  'failure.tooManyEditions':
    'The report “{file}” has as many editions as can be kept. Remove those that are no longer needed from the list and try again.',
  'failure.unknown':
    'Something went wrong with the file “{file}”. Try again; if it persists, send the program’s log with your request.',
  'failure.unsupported':
    'The format of “{file}” is not supported. Save the document as .docx, .odt or .txt and try again.',
  'failure.wrongPassphrase':
    'This password does not open the file “{file}”. Check the keyboard layout and Caps Lock and type it again.',
};
