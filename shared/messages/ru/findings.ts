export const findings = {
  'finding.adjectiveCase': '«{words}» не согласовано со словом «{ruler}». Проверьте падеж.',
  'finding.answerEmpty': 'На вопрос ещё нет ответа.',
  'finding.breakingSpaces':
    '{count, plural, one {# пробел} few {# пробела} other {# пробелов}} лучше сделать неразрывными («г. Минск», «2023 г.»). В готовом документе это произойдёт само.',
  'finding.causeMissing': 'Не указана причина проблемы.',
  'finding.checklistOpen':
    'По {count, plural, one {# задаче или проблеме} other {# задачам и проблемам}} прошлого года ещё ничего не решено.',
  'finding.cityGone': 'Город-партнёр удалён из реестра. Выберите другой или уберите ссылку.',
  'finding.cityMissing': 'Укажите город, который отчитывается.',
  'finding.cityNotMentioned': '«{city}» есть в реестре, но в отчёте не упоминается.',
  'finding.cityTwice': 'Город «{city}» уже есть в реестре.',
  'finding.cityUnlinked':
    '{count, plural, =1 {Город} other {Города}} {cities} из реестра {count, plural, =1 {назван в тексте, но не отмечен} other {названы в тексте, но не отмечены}} в записи.',
  'finding.claimOutdated': 'Данные изменились: вставленное предложение больше не верно.',
  'finding.countryCount':
    'Названо {count, plural, one {# страна} few {# страны} other {# стран}}, а в тексте сказано: {claimed}.',
  'finding.countryMentioned':
    '{country}: мероприятия только упоминают эту страну. Отметьте страну или город в той записи, где была встреча.',
  'finding.countryNames': '{country}: в отчёте разные названия – {forms}.',
  'finding.countryUnproven':
    '{country}: страна названа среди тех, с чьими делегациями были встречи, но ни одно мероприятие с ней не записано.',
  'finding.dateOpen': 'Дата ещё не указана.',
  'finding.doubleAbbreviation': '«г.г.» пишется «гг.»',
  'finding.draft': 'Это ещё черновик, но он войдёт в документ.',
  'finding.dueInPast': 'Срок задачи раньше {year} года.',
  'finding.emailInvalid': 'Это не похоже на адрес электронной почты.',
  'finding.eventInFuture': 'Мероприятие отмечено как прошедшее, но его дата ещё не наступила.',
  'finding.headingNumbers': 'Одни вопросы пронумерованы, другие нет: «{heading}».',
  'finding.headingWording': 'Одинаковые вопросы сформулированы по-разному: «{first}» и «{second}».',
  'finding.hyphenDash': '{count, plural, =1 {Дефис стоит} other {Дефисы стоят (#)}} на месте тире.',
  'finding.initialsOrder':
    '«{words}»: в остальных именах инициалы стоят с другой стороны – «{turned}».',
  'finding.monthsEmpty':
    'Нет мероприятий за {count, plural, =1 {месяц} one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}: {months}.',
  'finding.nameCase': '«{words}» не согласовано со словом «{ruler}». Проверьте падеж имени.',
  'finding.nameMissing': 'Укажите имя или название.',
  'finding.nameVariant': '«{words}»: в другом месте написано «{usual}».',
  'finding.otherYear': 'Дата вне отчётного {year} года.',
  'finding.outcomeMissing': 'Не указан результат мероприятия.',
  'finding.paragraphCut': 'Предложение разорвано на два абзаца: «…{before}» – «{after}…».',
  'finding.partnerContradiction':
    '«{city}»: здесь сказано, что работа не сложилась, а в другом месте – что контакты поддерживались.',
  'finding.partnerUnlisted':
    '«{city}» назван партнёром, но среди городов, с которыми поддерживались контакты, его нет.',
  'finding.partnerUnregistered': '«{city}» назван партнёром, но в реестре его нет.',
  'finding.personalEmail': 'В тексте адрес электронной почты: {words}. Он уйдёт с документом.',
  'finding.personalPhone': 'В тексте номер телефона: {words}. Он уйдёт с документом.',
  'finding.personsLeave':
    'С файлом обмена {count, plural, one {уйдёт # контактное лицо} few {уйдут # контактных лица} other {уйдут # контактных лиц}}: имя и должность, без телефона и почты.',
  'finding.placeMissing': 'Не указано место мероприятия.',
  'finding.placeholderOpen': 'Не дописано: {words}',
  'finding.planInside': 'План внутри рассказа о прошедшем: «{words}»',
  'finding.plannedPast': 'Дата запланированного мероприятия прошла. Состоялось ли оно?',
  'finding.problemGone': 'Проблема, на которую отвечает задача, удалена.',
  'finding.problemWithoutTask': 'На эту проблему не отвечает ни одна задача.',
  'finding.quoteUnpaired': 'У кавычки нет пары.',
  'finding.relativeDate': '«{words}»: читатель не узнает, когда это было.',
  'finding.relativeYear': '«{words}»: укажите год числом.',
  'finding.remark': 'В тексте осталась пометка для себя: {words}',
  'finding.sinceInFuture': 'Проблема не может возникнуть позже {year} года.',
  'finding.spacing':
    '{count, plural, =1 {Лишний или пропущенный пробел} other {Лишние или пропущенные пробелы (#)}}.',
  'finding.spanReversed': 'Окончание раньше начала.',
  'finding.straightQuotes':
    '{count, plural, =1 {Прямые кавычки} other {Прямые кавычки (#)}} вместо «ёлочек».',
  'finding.taskRepeatsProblem': 'Задача дословно повторяет проблему.',
  'finding.textMissing': 'Текст ещё не написан.',
  'finding.unplaced': 'Место этого текста не определено при импорте. Проверьте и подтвердите.',
  'finding.validBeforeSigned': 'Срок действия истекает раньше подписания.',
} as const;
