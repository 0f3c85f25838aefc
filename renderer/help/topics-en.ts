import type { Topic } from './topic';

export const topics: readonly Topic[] = [
  {
    id: 'first',
    title: 'Where to begin',
    words: 'start first steps',
    body: [
      'A report is a city’s answers to the questionnaire for one year. An answer consists of records: events, problems, tasks, achievements. The program makes the document out of them.',
      [
        'Create a report with File → New report, or read last year’s with File → Import report.',
        'Choose a question on the left and add a record with the button below the list, or with Ctrl+Enter.',
        'Write the text as it is to stand in the document. The page on the right shows how it looks.',
        'Before you send it, open the review (F7); then save the document with File → Export.',
      ],
      'There is nothing to save: what you type goes to the disk by itself. The line at the foot of the window says when it last did.',
    ],
  },
  {
    id: 'import',
    title: 'Reading a report from a file',
    words: 'import load word txt exchange last year',
    body: [
      'Last year’s report can be read from a Word document (.docx), from LibreOffice (.odt) or from a text file. Save an old .doc as .docx first.',
      [
        'Choose File → Import report, or drag the file into the window.',
        'See how the lines were understood: each shows the question whose record it became.',
        'Press “Add to the library”. Nothing is changed before.',
      ],
      'Lines whose place was not understood are not lost: they stay as text of the section, with a mark.',
    ],
  },
  {
    id: 'dates',
    title: 'Dates of events',
    words: 'month day span deadline',
    body: [
      'A date may be incomplete: a day, several days, or a month alone. Leave the day empty while it is not known.',
      'Quick entry understands words as well, such as “октябрь”, “12–15 апреля” and “3.10”.',
      'In the document events stand by months; within a month you can change their order with the mouse or with Alt+↑ and Alt+↓.',
    ],
  },
  {
    id: 'inbox',
    title: 'Quick entry and the inbox',
    words: 'note capture ctrl+n',
    body: [
      'Press Ctrl+N anywhere in the program, write one line and, if you know it, a date. That is enough.',
      'The line waits in the inbox. When there is time, open it (Ctrl+2) and give each line its place in the report.',
    ],
  },
  {
    id: 'year',
    title: 'A new year',
    words: 'last report carry over tasks problems',
    body: [
      'A new report can begin with last year’s: the city, the questionnaire and the partner cities go along.',
      'Last year’s tasks become a list: what is done, what is carried over, what is dropped and why. Unsolved problems wait for your decision too.',
      'Last year’s report stays as it is.',
    ],
  },
  {
    id: 'registry',
    title: 'Partner cities',
    words: 'registry sister agreement contact name case',
    body: [
      'All reports share the registry. For each city it keeps names, the relation, agreements, contact persons and the log of meetings.',
      'Phone numbers and mail addresses are personal data. They do not get into the document, and into an exchange file only if you ask for it.',
      'Deleting a city from the registry changes no text. Ctrl+Z brings it back.',
    ],
  },
  {
    id: 'due',
    title: 'What is due',
    words: 'deadline anniversary reminder',
    body: [
      'The screen “What is due” (Ctrl+1) shows anniversaries, agreements that run out, partners without contact for long, and the dates of reporting.',
      'The program sends no reminders: have a look here when you open it.',
    ],
  },
  {
    id: 'review',
    title: 'Review before sending',
    words: 'errors findings fix check',
    body: [
      'F7 opens the review. Each finding leads to its field; some the program mends when you press the button.',
      'A finding is advice. If all is right, it can be hidden.',
    ],
  },
  {
    id: 'search',
    title: 'Search and replace',
    words: 'find',
    body: [
      'Ctrl+F searches the open list, Ctrl+K all reports at once, in any form of a Russian word.',
      'Ctrl+H replaces text in the report. Each place is shown first, and one step takes all back.',
    ],
  },
  {
    id: 'spelling',
    title: 'Spelling',
    words: 'errors dictionary underline misspelled',
    body: [
      'Misspelled words are underlined, Russian and English, even in one text. Right-click a word: suggestions come first, then “Add to the dictionary”.',
      'The personal dictionary is on the screen “Settings”. It can be saved to a file and added on another computer.',
      'The cities, countries and persons of the registry are known without it. All is checked on this computer, without the internet.',
    ],
  },
  {
    id: 'export',
    title: 'Document, print and sending',
    words: 'export docx odt pdf xlsx excel table printer save',
    body: [
      'The button “Export” at the lower left saves the document: DOCX for Word, ODT for LibreOffice, PDF to send, Excel tables, plain text and others.',
      'The document beside the records is the print preview. Ctrl+P opens the dialog for printing.',
      'An exchange file hands the report to a colleague with the same program.',
    ],
  },
  {
    id: 'pictures',
    title: 'Photos and pictures',
    words: 'photo image figure caption author rights jpeg png',
    body: [
      'Events and tourism initiatives can have photos: by the button, dropped on the form, or pasted from the clipboard.',
      'Give each a caption, a description for those who don’t see it, its author and rights: the review (F7) says what is missing. Where and with what camera it was taken is removed when it comes in.',
      'The document numbers its pictures. Whether they are shown, and how wide, is part of the look.',
    ],
  },
  {
    id: 'handEdits',
    title: 'Edits by hand in the document',
    words: 'change correct text paragraph computed register plan',
    body: [
      'Words that the program works out – lines of the register and the plan, headings of months, computed sentences – can be changed right in the document: click them or press F2.',
      'When the facts change, your edit stays. Tools → Edits by hand shows the former, the new and your own text: keep yours, take the new one, or both joined.',
    ],
  },
  {
    id: 'forms',
    title: 'Document forms',
    words: 'questionnaire questions sections own form version table term',
    body: [
      'A form is the questions that a document answers, their order and terms. Built-in forms don’t change: make a copy (Tools → Document forms), and the document beside it follows.',
      'A report remembers the version of its form. A newer one is told on the screen “About the report”; nothing is lost on the way: what has no place stays in sight.',
      'A form goes to a colleague as a small file.',
    ],
  },
  {
    id: 'english',
    title: 'A report in English',
    words: 'language translation russian document',
    body: [
      'The language of the document is chosen on the screen “About the report”. Questions, months, tables and computed sentences become English; the program does not translate what you have written.',
      'Latin names of cities come from the registry where they are written down.',
    ],
  },
  {
    id: 'protect',
    title: 'Words that must not change',
    words: 'typography quotes dashes spaces protect quotation address',
    body: [
      'The program puts in typographic quotes, dashes and non-breaking spaces. Where words must stay as they are, select them and press Ctrl+Shift+K.',
      'A mark under its form protects a whole record.',
    ],
  },
  {
    id: 'erase',
    title: 'Erasing a person',
    words: 'personal data delete contact act privacy',
    body: [
      'Open a partner city, its tab “People”, and press “Erase all data on this person…”. First you see every place that names the person, and choose what the name is replaced with in texts.',
      'The data go from everywhere: reports, history, bin and files set aside. After that, an act of it can be saved.',
      'Files that were handed on before are out of the program’s reach.',
    ],
  },
  {
    id: 'data',
    title: 'Where the data lie',
    words: 'folder backup safety internet bin restore',
    body: [
      'Everything is kept on this computer, in the folder that Help → Show folder of reports opens. The program does not use the internet.',
      'For a backup, close the program and copy the whole folder.',
      'A deleted report lies in the bin (File → Bin), which can give it back. A damaged file is never overwritten but set aside.',
    ],
  },
  {
    id: 'safe',
    title: 'What is safe and how we know',
    words: 'safety loss guarantee promise backup personal data network',
    body: [
      'What you write is not lost. It is on the disk at most a second after the last key. “Saved” at the foot of the window appears only when the disk has confirmed it. The test: the program is broken off a hundred times at any moment of a save, and several times in the middle of typing; each time the disk holds the last confirmed version or a later one, never a mixture.',
      'An error of the disk spoils nothing. When there is no room, the file is in use or writing is forbidden, the file stays whole, the text stays in the window, and the program tries again. The test: every call to the disk is made to fail in turn, in every way, and on a real full disk as well.',
      'You can go back. File → History of the report keeps the last twenty versions and one a day for a month, up to 200 MB in all. A deleted report lies in the bin.',
      'A damaged file is noticed: each has a checksum. It is set aside unchanged and earlier versions are shown; other reports are not affected. A file of a newer program opens for reading only.',
      'Two people don’t overwrite each other. When the library is open already, a second copy of the program shows it for reading only and says who has it.',
      'Foreign files do no harm. Documents are read apart from the rest of the program, within limits of time and memory: what is too large, encrypted or broken is refused in one sentence. The text of a report always stays text.',
      'The program does not use the network: it is forbidden to the window and to the program itself. The test: with every trial of the window the record of all requests is looked through, and there are none.',
      'Phones and e-mail addresses of contact persons get into no document and no exchange file unless you ask for it. An exchange file can be closed with a password; it is in the open format age.',
      'What we do not promise: disks and sticks that report a write and don’t make it; a power cut under Windows within seconds of “Saved” may bring back the version before; malware that runs with your rights; a library on a network share; a forgotten password of an exchange file. And the program makes no backup on another medium for you: close it and copy the folder of reports.',
    ],
  },
  {
    id: 'view',
    title: 'The look of the window',
    words: 'zoom larger dark theme font focus text only language',
    body: [
      'Ctrl+plus and Ctrl+minus change the size, Ctrl+0 brings back the usual one. Theme and language are in the View menu and on the screen “Settings”.',
      'Ctrl+E shows and hides the document. View → Text only leaves the records alone; Esc leads out.',
      'F6 goes to the next part of the window, for those who work without a mouse.',
    ],
  },
];
