export const cli = {
  'cli.finding':
    '{severity, select, error {Error} warning {Warning} other {Hint}}: {place}: {sentence}',
  'cli.help': `Pobratim: a city’s report on international ties and tourism, without the window.

  pobratim convert REPORT -o FILE [-o FILE …]
      write the report in another format, or in several at once
  pobratim check REPORT
      list what is wrong with the report, one line each
  pobratim changes BEFORE AFTER -o FILE [-o FILE …]
      write what has changed between two reports (docx, odt, pdf, html)

REPORT is a text (.txt) or an exchange file (.pobratim, .json); “-” is standard input.
The format of a FILE follows from its extension: docx, odt, pdf, xlsx, html, md, txt, pobratim, json.
“-” as a FILE is standard output; --to then names the format.

  -o, --output FILE   where to write
      --form FORM     which document to compose: city-yearly, january, register, plan
                      or the file of a form; otherwise the one that the report answers
      --language ru|en language of the document; otherwise that of the report
      --profile LOOK  how the document looks: official, compact or a profile file
      --to FORMAT     format for standard output: html, md, txt or json
      --lang ru|en    language of the messages; otherwise by LC_ALL and LANG
  -h, --help          this help
  -v, --version       version of the program

Exit status: 0: done; 1: a file could not be read or written (the reason is one line,
nothing was written); 2: wrong usage.`,
  'cli.noForm':
    'There is no form “{file}”. There are city-yearly, january, register, plan; otherwise name the file of a form.',
  'cli.noProfile':
    'There is no profile “{file}”: name official, compact or a profile file saved from the program.',
  'cli.noRuntime':
    'The file “{file}” was not written: printing PDF needs the Electron runtime, which is missing. Run “npm start” in the program’s folder, or choose another format.',
  'cli.notPrinted':
    'The file “{file}” was not written: the Electron runtime could not print it. Check whether the program’s window opens (“npm start”), or choose another format.',
  'cli.partnerCity': 'Partner city “{name}”',
  'cli.record':
    '{type, select, event {event} problem {problem} task {task} initiative {initiative} other {text}} {number}',
  'cli.report': 'Report',

  'usage.documentLanguage':
    'No document can be composed in the language “{argument}”: --language ru or --language en.',
  'usage.language': 'There is no language “{argument}”: --lang ru or --lang en.',
  'usage.noCommand': 'Say what to do: convert, changes or check. Help: pobratim --help',
  'usage.noInput': 'No report is named: pobratim {argument} REPORT. Help: pobratim --help',
  'usage.changesFormat': 'Changes can be written as docx, odt, pdf and html, not as “{argument}”',
  'usage.twoInputs': 'Name two reports: pobratim changes BEFORE AFTER -o FILE',
  'usage.noOutput': 'Say where to write: -o FILE. Help: pobratim --help',
  'usage.optionValue': 'The option {argument} is incomplete or wrong. Help: pobratim --help',
  'usage.outputFormat':
    'The name “{argument}” shows no format. Extensions: docx, odt, pdf, xlsx, html, md, txt, pobratim, json.',
  'usage.repeatedOutput': 'The file “{argument}” is named twice.',
  'usage.surplus': 'Surplus argument “{argument}”. Help: pobratim --help',
  'usage.textFormat': 'Name a text format for standard output: --to html, md, txt or json.',
  'usage.unknownCommand':
    'There is no command “{argument}”: there are convert and check. Help: pobratim --help',
  'usage.unknownOption': 'There is no option {argument}. Help: pobratim --help',
};
