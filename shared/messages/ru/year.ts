export const year = {
  'command.showChecklist': 'Задачи прошлого года',
  'command.showStart': 'Что предстоит',

  'checklist.deleteKept': 'Удалить её',
  'checklist.drop': 'Снять',
  'checklist.emptyText':
    'Список появляется в отчёте, который создан на основе прошлогоднего: в нём прошлогодние задачи и нерешённые проблемы.',
  'checklist.emptyTitle': 'От прошлого года ничего не осталось',
  'checklist.goToKept': 'Перейти к ней',
  'checklist.intro':
    'Для каждой записи прошлого отчёта решите, что сказать в отчёте за {year} год. Решение можно изменить; ваши правки при этом не пропадут.',
  'checklist.kept':
    '{type, select, event {Мероприятие осталось в отчёте: вы его правили.} other {Прежняя запись осталась в отчёте: вы её правили.}}',
  'checklist.kind': '{kind, select, task {Задачи} other {Нерешённые проблемы}}',
  'checklist.makeAgain': 'Создать снова',
  'checklist.problem.carried': 'Не решена',
  'checklist.problem.done': 'Решена',
  'checklist.problem.dropped': 'Снимаем',
  'checklist.progress': 'Решено {decided} из {all}',
  'checklist.progressLabel': 'Решено по записям прошлого года',
  'checklist.reason': 'Почему снимаем',
  'checklist.reasonMissing': 'Напишите, почему: без причины снять нельзя.',
  'checklist.result':
    '{type, select, event {Мероприятие} initiative {Достижение} task {Задача на следующий год} problem {Проблема} other {Запись}}: {text}',
  'checklist.resultGone': 'Запись удалена из отчёта.',
  'checklist.since': 'с {year} года',
  'checklist.task.carried': 'Переносим',
  'checklist.task.done': 'Выполнена',
  'checklist.task.dropped': 'Снимаем',
  'checklist.tellSolution': 'Рассказать об этом в отчёте',
  'checklist.title': 'Задачи и проблемы {year} года',

  'due.add': '{type, select, task {Задача} other {Мероприятие}}',
  'due.addFor':
    '{type, select, task {Добавить задачу} other {Добавить мероприятие}} в открытый отчёт: {title}',
  'due.addSteps': 'Шаги согласования',
  'due.addStepsFor': 'Записать шаги согласования: {title}',
  'due.addTo': 'В отчёт…',
  'due.addToFor': 'Добавить в отчёт: {title}',
  'due.anniversary.agreement':
    '{city}: {years, plural, one {# год} few {# года} other {# лет}} документу «{document}»',
  'due.anniversary.founding':
    '{city}: {years, plural, one {# год} few {# года} other {# лет}} со дня основания города',
  'due.anniversary.homeCity':
    '{city}: {years, plural, one {# год} few {# года} other {# лет}} нашему городу',
  'due.anniversary.relation':
    '{city}: {years, plural, one {# год} few {# года} other {# лет}} сотрудничества',
  'due.anniversaryDetail': '{date}; отсчёт от даты: {since}',
  'due.approval': 'Документы на согласование – {what}',
  'due.approvalDetail': 'До {date}; подписание: {signing}; основание: {basis}',
  'due.approvalStepDetail': 'Шаг согласования, срок: {date}; документ: {document}',
  'due.cityText': '{city}: {text}',
  'due.drafted':
    '{type, select, task {Задача добавлена в отчёт.} other {Мероприятие добавлено в отчёт как план.}}',
  'due.dutyDetail': 'До {date}; основание: {basis}',
  'due.emptyText':
    'Здесь появятся годовщины, сроки соглашений, обещанные шаги и отчёты, когда до них дойдёт дело.',
  'due.emptyTitle': 'Ничего срочного',
  'due.eventAccount': 'Записать итоги мероприятия: {text}',
  'due.eventAccountDetail': 'Прошло: {end}; карточка с результатом – до {date}; основание: {basis}',
  'due.expiry':
    '{ended, select, yes {{city}: истёк срок документа «{document}»} other {{city}: истекает срок документа «{document}»}}',
  'due.expiryDetail':
    'Действует до: {date}; {renewal, select, automatic {продлится автоматически} byAgreement {продлевается по договорённости} other {продление не предусмотрено}}',
  'due.goToCity': 'Перейти к городу',
  'due.goToDraft': 'Перейти к записи',
  'due.group':
    '{urgency, select, overdue {Просрочено} week {В ближайшие 7 дней} month {В ближайший месяц} year {В течение года} beyond {Позже} other {Уже прошло в этом году}}',
  'due.nextStepDetail': 'Следующий шаг, срок: {date}',
  'due.noText': 'без описания',
  'due.plan': '{passed, select, yes {Состоялось ли? {text}} other {Запланировано: {text}}}',
  'due.report':
    '{exists, select, yes {Отправить отчёт «{name}»} other {Подготовить отчёт «{name}»}}',
  'due.settle': 'Больше не напоминать: {title}',
  'due.settledTitle': 'Больше не напоминать',
  'due.settledToast': 'Напоминание убрано.',
  'due.silence':
    '{months, select, 24 {{city}: больше двух лет нет контактов} 12 {{city}: больше года нет контактов} other {{city}: контакты не записаны}}',
  'due.silenceDetail': 'Последний контакт: {date}',
  'due.stepsAdded': 'Шаги согласования записаны в соглашение.',
  'due.task': 'Задача: {text}',
  'due.taskDetail': 'Срок: {date}',
  'due.unsettle': 'Напоминать',
  'due.unsettleThis': 'Снова напоминать: {title}',

  'links.answeredBy': 'Задача: {text}',
  'links.answersProblem': 'Проблема: {text}',
  'links.fulfilledBy': 'Выполнено: {text}',
  'links.fulfils': 'Выполняет задачу: {text}',
  'links.label': 'Связанные записи',
  'links.origin':
    '{kind, select, task {Задача с {year} года: {text}} other {Проблема с {year} года: {text}}}',

  'problem.makeTask': 'Сделать задачей',
  'problem.owner': 'Ответственный',

  'start.aside': 'Работа',
  'start.capture': 'Быстрая запись',
  'start.checklist':
    '{count, plural, one {# задача или проблема прошлого года} few {# задачи и проблемы прошлого года} other {# задач и проблем прошлого года}}',
  'start.goOn': 'Продолжить',
  'start.inbox':
    '{count, plural, =0 {Всё разобрано.} one {Ждёт своего места # запись.} few {Ждут своего места # записи.} other {Ждут своего места # записей.}}',
  'start.month': '{told, select, yes {{month}: есть мероприятия} other {{month}: пусто}}',
  'start.months': 'Месяцы года',
  'start.monthsTold':
    '{count, plural, =0 {Мероприятий по месяцам пока нет.} one {Мероприятия есть в # месяце из 12.} other {Мероприятия есть в # месяцах из 12.}}',
  'start.noRecent': 'Других отчётов пока нет.',
  'start.openReport': 'Открыт: {name}',
  'start.recent': 'Недавние отчёты',
  'start.sortInbox': 'Разобрать',

  'task.indicator': 'Показатель',
  'task.indicatorHint': 'По чему видно, что выполнено.',
  'task.makeAchievement': 'Выполнено: добавить в достижения',
  'task.owner': 'Ответственный',
  'task.reason': 'Причина',
  'task.since': 'С какого года',
  'task.state': 'Состояние',
  'taskState.carried': 'перенесена',
  'taskState.done': 'выполнена',
  'taskState.dropped': 'снята',
  'taskState.open': 'поставлена',

  'year.ownerHint': 'Должность или управление. В документ не попадает.',
};
