/** What the command line says. */
export const cli = {
  'cli.finding':
    '{severity, select, error {Ошибка} warning {Замечание} other {Совет}}: {place}: {sentence}',
  'cli.help': `Побратим: отчёт города о международных связях и туризме, без окна программы.

  pobratim convert ОТЧЁТ -o ФАЙЛ [-o ФАЙЛ …]
      записать отчёт в другом формате или в нескольких сразу
  pobratim check ОТЧЁТ
      перечислить, что в отчёте не так: по строке на замечание
  pobratim changes БЫЛО СТАЛО -o ФАЙЛ [-o ФАЙЛ …]
      записать, что изменилось между двумя отчётами (docx, odt, pdf, html)

ОТЧЁТ – текст (.txt) или файл обмена (.pobratim, .json); «-» – стандартный ввод.
Формат ФАЙЛА виден по расширению: docx, odt, pdf, xlsx, html, md, txt, pobratim, json.
«-» вместо ФАЙЛА – стандартный вывод; тогда формат называет --to.

  -o, --output ФАЙЛ   куда записать
      --form ФОРМА    какой документ составить: city-yearly, january, register, plan
                      или файл формы; иначе тот, на который отвечает отчёт
      --language ru|en язык документа; иначе тот, на котором написан отчёт
      --profile ВИД   как документ выглядит: official, compact или файл профиля
      --to ФОРМАТ     формат для стандартного вывода: html, md, txt или json
      --lang ru|en    язык сообщений; иначе по переменным LC_ALL и LANG
  -h, --help          эта справка
  -v, --version       версия программы

Код завершения: 0 – сделано; 1 – файл не прочитан или не записан (причина – в одной
строке, не записано ничего); 2 – неверный вызов.`,
  'cli.noForm':
    'Формы «{file}» нет. Есть city-yearly, january, register, plan; иначе назовите файл формы.',
  'cli.noProfile':
    'Профиля «{file}» нет: назовите official, compact или файл профиля, сохранённый из программы.',
  'cli.noRuntime':
    'Файл «{file}» не записан: чтобы печатать PDF, нужна среда Electron, а её здесь нет. Выполните «npm start» в папке программы или выберите другой формат.',
  'cli.notPrinted':
    'Файл «{file}» не записан: среда Electron не смогла напечатать PDF. Проверьте, открывается ли окно программы («npm start»), или выберите другой формат.',
  'cli.partnerCity': 'Город-партнёр «{name}»',
  'cli.record':
    '{type, select, event {мероприятие} problem {проблема} task {задача} initiative {инициатива} other {текст}} {number}',
  'cli.report': 'Отчёт',

  'usage.documentLanguage':
    'Документ на языке «{argument}» составить нельзя: --language ru или --language en.',
  'usage.language': 'Языка «{argument}» нет: --lang ru или --lang en.',
  'usage.noCommand':
    'Не сказано, что сделать: convert, changes или check. Справка: pobratim --help',
  'usage.noInput': 'Не назван отчёт: pobratim {argument} ОТЧЁТ. Справка: pobratim --help',
  'usage.changesFormat': 'Изменения записываются в docx, odt, pdf и html, а не в «{argument}»',
  'usage.twoInputs': 'Назовите два отчёта: pobratim changes БЫЛО СТАЛО -o ФАЙЛ',
  'usage.noOutput': 'Не сказано, куда записать: -o ФАЙЛ. Справка: pobratim --help',
  'usage.optionValue': 'Параметр {argument} задан неверно. Справка: pobratim --help',
  'usage.outputFormat':
    'По имени «{argument}» не видно формата. Расширения: docx, odt, pdf, xlsx, html, md, txt, pobratim, json.',
  'usage.repeatedOutput': 'Файл «{argument}» назван дважды.',
  'usage.surplus': 'Лишний аргумент «{argument}». Справка: pobratim --help',
  'usage.textFormat':
    'Для стандартного вывода назовите текстовый формат: --to html, md, txt или json.',
  'usage.unknownCommand':
    'Команды «{argument}» нет: есть convert и check. Справка: pobratim --help',
  'usage.unknownOption': 'Параметра {argument} нет. Справка: pobratim --help',
} as const;
