/** The library while another copy of the program owns it, and reports that can only be read. */
export const lock = {
  'lock.free':
    'The other copy of the program is closed. The library is free; the reports will be read anew.',
  'lock.other': 'The library is open: {user}, computer {host}. Here it can only be looked at.',
  'lock.otherUnknown':
    'The library is open in another copy of the program. Here it can only be looked at.',
  'lock.start': 'Start editing',
  'lock.takeOver': 'Take the library…',
  'lock.takeOverConfirm': 'Take the library',
  'lock.takeOverText':
    'That copy of the program has given no sign of life for long. If somebody is still working there, what they have not saved becomes reports of its own. Take it only if you know that nobody is there.',
  'lock.takeOverTitle': 'Take the library for yourself?',
  'readOnly.blocked': 'For now you can only look: the change was not made.',
  'readOnly.newer':
    'A newer version of the program made this report. You can look at it; to edit it, update Pobratim.',
};
