export const findings = {
  'finding.adjectiveCase': '“{words}” does not agree with “{ruler}”. Check the case.',
  'finding.answerEmpty': 'This question has no answer yet.',
  'finding.breakingSpaces':
    '{count, plural, one {# space} other {# spaces}} should not break (“г. Минск”, “2023 г.”). The finished document sees to it by itself.',
  'finding.causeMissing': 'The problem has no cause.',
  'finding.checklistOpen':
    'Nothing is decided yet about {count, plural, one {# task or problem} other {# tasks and problems}} of last year.',
  'finding.cityGone':
    'The partner city was removed from the registry. Choose another or unlink it.',
  'finding.cityMissing': 'Name the city that reports.',
  'finding.cityNotMentioned': '“{city}” is in the registry, but the report does not mention it.',
  'finding.cityTwice': '“{city}” is already in the registry.',
  'finding.cityUnlinked':
    'The text names {cities}, {count, plural, one {a city} other {cities}} of the registry to which the record is not linked.',
  'finding.claimOutdated': 'The facts have changed: the inserted sentence is no longer right.',
  'finding.countryCount':
    '{count, plural, one {# country is} other {# countries are}} listed, but the text says {claimed}.',
  'finding.countryMentioned':
    '{country}: events only mention this country. Name the country or the city in the record of the meeting.',
  'finding.countryNames': '{country}: the report uses several names – {forms}.',
  'finding.countryUnproven':
    '{country}: named among the countries whose delegations were met, but no event with it is recorded.',
  'finding.dateOpen': 'There is no date yet.',
  'finding.doubleAbbreviation': '“г.г.” is written “гг.”',
  'finding.draft': 'This is still a draft, but the document will show it.',
  'finding.dueInPast': 'The task is due before {year}.',
  'finding.emailInvalid': 'This does not look like an e-mail address.',
  'finding.eventInFuture': 'The event is marked as over, but its date is still to come.',
  'finding.headingNumbers': 'Some questions are numbered, others are not: “{heading}”.',
  'finding.headingWording': 'The same questions are worded differently: “{first}” and “{second}”.',
  'finding.hyphenDash':
    '{count, plural, one {A hyphen stands} other {Hyphens (#) stand}} for a dash.',
  'finding.initialsOrder':
    '“{words}”: in the other names the initials are on the other side – “{turned}”.',
  'finding.monthsEmpty':
    '{count, plural, one {No events in one month} other {No events in # months}}: {months}.',
  'finding.nameCase': '“{words}” does not agree with “{ruler}”. Check the case of the name.',
  'finding.nameMissing': 'Enter a name.',
  'finding.nameVariant': '“{words}”: elsewhere it is written “{usual}”.',
  'finding.otherYear': 'The date is outside the reported year {year}.',
  'finding.outcomeMissing': 'The event has no result.',
  'finding.paragraphCut': 'A sentence is cut into two paragraphs: “…{before}” – “{after}…”.',
  'finding.partnerContradiction':
    '“{city}”: here the work is said not to have begun, elsewhere that contacts were kept.',
  'finding.partnerUnlisted':
    '“{city}” is called a partner, but is not among the cities with which contacts were kept.',
  'finding.partnerUnregistered': '“{city}” is called a partner, but is not in the registry.',
  'finding.personalEmail':
    'The text holds an e-mail address: {words}. It will leave with the document.',
  'finding.personalPhone':
    'The text holds a phone number: {words}. It will leave with the document.',
  'finding.personsLeave':
    '{count, plural, one {# contact person} other {# contact persons}} will leave with the exchange file: name and post, without phone and e-mail.',
  'finding.placeMissing': 'The event has no place.',
  'finding.placeholderOpen': 'Still to be written: {words}',
  'finding.planInside': 'A plan inside an account of the past: “{words}”',
  'finding.plannedPast': 'The date of the planned event has passed. Did it take place?',
  'finding.problemGone': 'The problem that this task answers was deleted.',
  'finding.problemWithoutTask': 'No task answers this problem.',
  'finding.quoteUnpaired': 'A quotation mark has no partner.',
  'finding.relativeDate': '“{words}”: the reader can’t tell when that was.',
  'finding.relativeYear': '“{words}”: give the year in figures.',
  'finding.remark': 'A remark to yourself is left in the text: {words}',
  'finding.sinceInFuture': 'A problem can’t have begun after {year}.',
  'finding.spacing':
    '{count, plural, one {A stray or missing space} other {Stray or missing spaces (#)}}.',
  'finding.spanReversed': 'The end is before the beginning.',
  'finding.straightQuotes':
    '{count, plural, one {Straight quotes} other {Straight quotes (#)}} instead of typographic ones.',
  'finding.taskRepeatsProblem': 'The task repeats a problem word for word.',
  'finding.textMissing': 'There is no text yet.',
  'finding.unplaced': 'The import could not place this text. Check and confirm it.',
  'finding.validBeforeSigned': 'It expires before it was signed.',
};
