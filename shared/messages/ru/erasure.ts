/** Erasing a person. */
export const erasure = {
  'erasure.act': 'Акт об уничтожении',
  'erasure.actAddress': 'Адрес оператора',
  'erasure.actExecutor': 'Кто стёр: фамилия, имя, отчество',
  'erasure.actFile': 'Акт об уничтожении персональных данных {date}',
  'erasure.actHint':
    'Акт и выгрузка из журнала – по приказу Роскомнадзора от 28.10.2022 № 179. Хранить три года. Пустые строки заполните от руки.',
  'erasure.actOperator': 'Оператор: учреждение',
  'erasure.actPost': 'Должность',
  'erasure.actSubject': 'О ком были сведения',
  'erasure.actSubjectHint':
    'В программе остаются только инициалы. Если в акте нужно полное имя, впишите его: оно попадёт только в файл акта.',
  'erasure.all': 'Стереть сведения навсегда',
  'erasure.bin':
    '{count, plural, one {# отчёт} few {# отчёта} many {# отчётов} other {# отчёта}} в корзине',
  'erasure.category.email': 'адрес электронной почты',
  'erasure.category.language': 'язык общения',
  'erasure.category.mentions': 'упоминания в текстах',
  'erasure.category.name': 'имя',
  'erasure.category.participation': 'участие в мероприятиях и встречах',
  'erasure.category.phone': 'телефон',
  'erasure.category.post': 'должности',
  'erasure.checked':
    '{count, plural, one {Проверен # файл} few {Проверены # файла} many {Проверено # файлов} other {Проверено # файла}}: стёртых сведений в них нет.',
  'erasure.choices': 'Что сделать с упоминаниями',
  'erasure.desk': 'Рабочий стол',
  'erasure.done': 'Сведения стёрты: {initials}',
  'erasure.doneText':
    'Записи удалены, тексты переписаны – и в прежних версиях, и в корзине. Отменить это нельзя.',
  'erasure.editions':
    '{count, plural, one {# редакция} few {# редакции} many {# редакций} other {# редакции}} отчётов',
  'erasure.erase': 'Стереть сведения о человеке…',
  'erasure.empty': 'Из этой библиотеки сведения о людях ещё не стирали.',
  'erasure.found': 'Что будет стёрто',
  'erasure.history':
    '{count, plural, one {# прежняя версия} few {# прежние версии} many {# прежних версий} other {# прежней версии}}',
  'erasure.left':
    'Не всё удалось стереть. Закройте и снова откройте программу, затем проверьте эти файлы: {files}',
  'erasure.links':
    '{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}} с участием',
  'erasure.log': 'Стёртые сведения о людях',
  'erasure.makeAct': 'Составить акт…',
  'erasure.makeActOf': 'Составить акт: {initials}, {date}',
  'erasure.mark': '[стёрто]',
  'erasure.mentions':
    '{count, plural, one {# упоминание} few {# упоминания} many {# упоминаний} other {# упоминания}}',
  'erasure.namesake': '{city}, {position}',
  'erasure.namesakes': 'Тот же человек записан и здесь:',
  'erasure.noMentions': 'В текстах имя не встречается.',
  'erasure.of': 'Стереть сведения: {name}',
  'erasure.onlyPart': 'только часть имени',
  'erasure.outside':
    'Файлы, которые уже отправлены, напечатаны или записаны на другие носители, программа не достанет: попросите получателей удалить их.',
  'erasure.parts': 'Стирать и одну фамилию',
  'erasure.partsHint':
    'Иначе она остаётся там, где стоит без имени и инициалов: это может быть однофамилец или название.',
  'erasure.quarantine':
    '{count, plural, one {# отложенный файл} few {# отложенных файла} many {# отложенных файлов} other {# отложенного файла}}',
  'erasure.reading': 'Просматриваю все файлы библиотеки…',
  'erasure.reason': 'Причина',
  'erasure.reason.consent': 'Человек отозвал согласие',
  'erasure.reason.other': 'Другая причина',
  'erasure.reason.purpose': 'Сведения больше не нужны',
  'erasure.reason.request': 'Человек потребовал удалить сведения',
  'erasure.reason.unlawful': 'Сведения обрабатывались незаконно',
  'erasure.reasonText': 'Какая причина',
  'erasure.redacted': 'стёрты сведения о человеке',
  'erasure.registry': 'Города-партнёры',
  'erasure.report': '{city}, {year}',
  'erasure.reportInBin': '{city}, {year}, в корзине',
  'erasure.running': 'Стираю. Не закрывайте программу…',
  'erasure.saveAct': 'Сохранить акт',
  'erasure.saveActAs': 'Сохранить акт ({format})',
  'erasure.treatment.initials': 'Инициалы: {initials}',
  'erasure.treatment.keep': 'Оставить: опубликовано',
  'erasure.treatment.wording': 'Свои слова',
  'erasure.treatmentOf': '{place}: {match}',
  'erasure.usual': 'Имя в текстах заменить на',
  'erasure.usualWording': 'представитель города {city}',
  'erasure.wording': 'Слова вместо имени',
  'erasure.wordingNames': 'В этих словах есть стираемое имя. Напишите иначе.',
};
