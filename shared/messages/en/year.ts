export const year = {
  'command.showChecklist': 'Last year’s tasks',
  'command.showStart': 'What is due',

  'checklist.deleteKept': 'Delete it',
  'checklist.drop': 'Drop',
  'checklist.emptyText':
    'The list appears in a report that was made from last year’s: it holds last year’s tasks and unsolved problems.',
  'checklist.emptyTitle': 'Nothing is left of last year',
  'checklist.goToKept': 'Go to it',
  'checklist.intro':
    'For each record of the last report, decide what the report for {year} says. A decision can be changed; your edits stay.',
  'checklist.kept':
    '{type, select, event {The event stays in the report, because you have edited it.} other {The former record stays in the report, because you have edited it.}}',
  'checklist.kind': '{kind, select, task {Tasks} other {Unsolved problems}}',
  'checklist.makeAgain': 'Make it again',
  'checklist.problem.carried': 'Unsolved',
  'checklist.problem.done': 'Solved',
  'checklist.problem.dropped': 'Drop',
  'checklist.progress': '{decided} of {all} decided',
  'checklist.progressLabel': 'Decided records of last year',
  'checklist.reason': 'Why it is dropped',
  'checklist.reasonMissing': 'Say why: it cannot be dropped without a reason.',
  'checklist.result':
    '{type, select, event {Event} initiative {Achievement} task {Task for next year} problem {Problem} other {Record}}: {text}',
  'checklist.resultGone': 'The record was deleted from the report.',
  'checklist.since': 'since {year}',
  'checklist.task.carried': 'Carry over',
  'checklist.task.done': 'Done',
  'checklist.task.dropped': 'Drop',
  'checklist.tellSolution': 'Tell of it in the report',
  'checklist.title': 'Tasks and problems of {year}',

  'due.add': '{type, select, task {Task} other {Event}}',
  'due.addFor':
    '{type, select, task {Add a task} other {Add an event}} to the open report: {title}',
  'due.addSteps': 'Approval steps',
  'due.addStepsFor': 'Write down the approval steps: {title}',
  'due.addTo': 'To a report…',
  'due.addToFor': 'Add to a report: {title}',
  'due.anniversary.agreement':
    '{city}: {years, plural, one {# year} other {# years}} of “{document}”',
  'due.anniversary.founding':
    '{city}: {years, plural, one {# year} other {# years}} since the city was founded',
  'due.anniversary.homeCity': '{city}: {years, plural, one {# year} other {# years}} of our city',
  'due.anniversary.relation':
    '{city}: {years, plural, one {# year} other {# years}} of cooperation',
  'due.anniversaryDetail': '{date}; counted from {since}',
  'due.approval': 'Papers for approval – {what}',
  'due.approvalDetail': 'By {date}; signing: {signing}; basis: {basis}',
  'due.approvalStepDetail': 'Approval step, due {date}; document: {document}',
  'due.cityText': '{city}: {text}',
  'due.drafted':
    '{type, select, task {The task was added to the report.} other {The event was added to the report as a plan.}}',
  'due.dutyDetail': 'By {date}; basis: {basis}',
  'due.emptyText':
    'Anniversaries, terms of agreements, promised steps and reports appear here when their time comes.',
  'due.emptyTitle': 'Nothing is urgent',
  'due.eventAccount': 'Write down the outcome: {text}',
  'due.eventAccountDetail':
    'Ended: {end}; the event’s card with its outcome is due by {date}; basis: {basis}',
  'due.expiry':
    '{ended, select, yes {{city}: “{document}” has run out} other {{city}: “{document}” runs out}}',
  'due.expiryDetail':
    'Valid until {date}; {renewal, select, automatic {renewed automatically} byAgreement {renewed by agreement} other {no renewal provided for}}',
  'due.goToCity': 'Go to the city',
  'due.goToDraft': 'Go to the record',
  'due.group':
    '{urgency, select, overdue {Overdue} week {In the next 7 days} month {In the next month} year {Within a year} beyond {Later} other {Passed this year}}',
  'due.nextStepDetail': 'Next step, due {date}',
  'due.noText': 'without description',
  'due.plan': '{passed, select, yes {Did it take place? {text}} other {Planned: {text}}}',
  'due.report':
    '{exists, select, yes {Send the report “{name}”} other {Prepare the report “{name}”}}',
  'due.settle': 'Stop reminding: {title}',
  'due.settledTitle': 'No longer reminded of',
  'due.settledToast': 'The reminder was removed.',
  'due.silence':
    '{months, select, 24 {{city}: no contact for more than two years} 12 {{city}: no contact for more than a year} other {{city}: no contacts recorded}}',
  'due.silenceDetail': 'Last contact: {date}',
  'due.stepsAdded': 'The approval steps were written into the agreement.',
  'due.task': 'Task: {text}',
  'due.taskDetail': 'Due {date}',
  'due.unsettle': 'Remind again',
  'due.unsettleThis': 'Remind again: {title}',

  'links.answeredBy': 'Task: {text}',
  'links.answersProblem': 'Problem: {text}',
  'links.fulfilledBy': 'Carried out: {text}',
  'links.fulfils': 'Carries out the task: {text}',
  'links.label': 'Linked records',
  'links.origin':
    '{kind, select, task {Task since {year}: {text}} other {Problem since {year}: {text}}}',

  'problem.makeTask': 'Make it a task',
  'problem.owner': 'Responsible',

  'start.aside': 'Work',
  'start.capture': 'Quick note',
  'start.checklist':
    '{count, plural, one {# task or problem of last year} other {# tasks and problems of last year}}',
  'start.goOn': 'Go on',
  'start.inbox':
    '{count, plural, =0 {Everything is sorted.} one {# note waits for its place.} other {# notes wait for their place.}}',
  'start.month': '{told, select, yes {{month}: has events} other {{month}: empty}}',
  'start.months': 'Months of the year',
  'start.monthsTold':
    '{count, plural, =0 {No month has events yet.} one {# month of 12 has events.} other {# months of 12 have events.}}',
  'start.noRecent': 'There are no other reports yet.',
  'start.openReport': 'Open: {name}',
  'start.recent': 'Recent reports',
  'start.sortInbox': 'Sort them',

  'task.indicator': 'Indicator',
  'task.indicatorHint': 'By what one sees that it is done.',
  'task.makeAchievement': 'Done: add to achievements',
  'task.owner': 'Responsible',
  'task.reason': 'Reason',
  'task.since': 'Since which year',
  'task.state': 'State',
  'taskState.carried': 'carried over',
  'taskState.done': 'done',
  'taskState.dropped': 'dropped',
  'taskState.open': 'set',

  'year.ownerHint': 'A post or a department. Not part of the document.',
};
