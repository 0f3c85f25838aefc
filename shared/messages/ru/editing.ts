export const editing = {
  'announce.redo': 'Возвращено: {step}',
  'announce.undo': 'Отменено: {step}',
  'command.duplicateRecord': 'Дублировать запись',
  'redo.step': 'Вернуть: {step}',
  'step.add':
    '{type, select, event {новое мероприятие} problem {новая проблема} task {новая задача} initiative {новая инициатива} other {новый текст}}',
  'step.answer': 'вид ответа в документе',
  'step.bulkChange':
    '{count, plural, one {изменение # записи} few {изменение # записей} many {изменение # записей} other {изменение # записей}}',
  'step.change': 'изменение',
  'step.checklist': 'задачи прошлого года',
  'step.cut':
    '{count, plural, one {вырезание # записи} few {вырезание # записей} many {вырезание # записей} other {вырезание # записей}}',
  'step.date': 'дата мероприятия',
  'step.delete':
    '{count, plural, =1 {{type, select, event {удаление мероприятия} problem {удаление проблемы} task {удаление задачи} initiative {удаление инициативы} other {удаление текста}}} one {удаление # записи} few {удаление # записей} many {удаление # записей} other {удаление # записей}}',
  'step.duplicate':
    '{count, plural, =1 {копия записи} one {копии # записи} few {копии # записей} many {копии # записей} other {копии # записей}}',
  'step.heading': 'заголовок',
  'step.inbox': 'неразобранное',
  'step.move':
    '{count, plural, =1 {перемещение записи} one {перемещение # записи} few {перемещение # записей} many {перемещение # записей} other {перемещение # записей}}',
  'step.note': 'заметка',
  'step.paste':
    '{count, plural, =1 {вставка записи} one {вставка # записи} few {вставка # записей} many {вставка # записей} other {вставка # записей}}',
  'step.properties': 'сведения об отчёте',
  'step.record': 'изменение записи',
  'step.registry': 'изменение реестра городов',
  'step.restore': 'возвращение удалённого',
  'step.settings': 'настройки',
  'step.template': 'шаблоны',
  'step.typing': 'набор текста',
  'undo.step': 'Отменить: {step}',
};
