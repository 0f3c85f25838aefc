export const desktop = {
  'command.focusMode': 'Text only',
  'command.goBack': 'Back',
  'command.goForward': 'Forward',
  'command.help': 'Help',
  'command.nextRegion': 'Next part of the window',
  'command.print': 'Print…',
  'command.settings': 'Settings',
  'command.showLibrary': 'Library',
  'command.welcome': 'First steps',
  'menu.go': '&Go',
  'menu.insert': '&Insert',
  'menu.tools': '&Tools',

  'welcome.back': 'Back',
  'welcome.begin': 'Where shall we begin?',
  'welcome.beginText': 'The Help menu leads back to this introduction.',
  'welcome.file': 'Read last year’s report',
  'welcome.fileText':
    'From a text file or an exchange file. Events, problems and tasks become records.',
  'welcome.new': 'Start a new report',
  'welcome.newText': 'A city, a year, and you can begin to write.',
  'welcome.next': 'Next',
  'welcome.safe': 'Your data stay with you',
  'welcome.safeFolder': 'The reports lie in this folder:',
  'welcome.safeText':
    'The program works without the internet and sends nothing anywhere. What you type is saved at once; there is no “Save” button to remember.',
  'welcome.sample': 'Look at the sample',
  'welcome.sampleText':
    'The report of Krasnoyarsk for 2023. It is a separate copy: change it or delete it as you like.',
  'welcome.skip': 'Skip',
  'welcome.step': 'Step {step} of {count}',
  'welcome.title': 'Getting to know Pobratim',
  'welcome.what': 'The whole year in one place',
  'welcome.whatCheck':
    'Before you send the report, the program shows what is missing: empty months, names spelled differently, personal data.',
  'welcome.whatDocument': 'The records make up the document by themselves: DOCX, PDF and others.',
  'welcome.whatRecord': 'Write down events, meetings and agreements as they happen.',
};
