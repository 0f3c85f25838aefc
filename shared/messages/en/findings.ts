export const findings = {
  'finding.answerEmpty': 'This question has no answer yet.',
  'finding.cityGone':
    'The partner city was removed from the registry. Choose another or unlink it.',
  'finding.cityMissing': 'Name the city that reports.',
  'finding.cityTwice': '“{city}” is already in the registry.',
  'finding.dateOpen': 'There is no date yet.',
  'finding.dueInPast': 'The task is due before {year}.',
  'finding.emailInvalid': 'This does not look like an e-mail address.',
  'finding.nameMissing': 'Enter a name.',
  'finding.otherYear': 'The date is outside the reported year {year}.',
  'finding.problemGone': 'The problem that this task answers was deleted.',
  'finding.sinceInFuture': 'A problem can’t have begun after {year}.',
  'finding.spanReversed': 'The end is before the beginning.',
  'finding.textMissing': 'There is no text yet.',
  'finding.unplaced': 'The import could not place this text. Check and confirm it.',
  'finding.validBeforeSigned': 'It expires before it was signed.',
};
