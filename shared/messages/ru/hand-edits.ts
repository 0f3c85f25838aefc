/** Texts that authors write by hand over what the program has composed. */
export const handEdits = {
  'command.showHandEdits': 'Правки вручную',

  'composed.edit': 'Править этот абзац…',
  'composed.editCell': 'Править эту ячейку…',
  'composed.editHeading': 'Править этот заголовок…',
  'composed.editHere': 'Править только в этом документе…',
  'composed.revert': 'Вернуть составленный текст',
  'composed.leaveOut': 'Не показывать эту строку',
  'composed.toRecord': 'Перейти к записи',
  'composed.editRecord': 'Править в записи',
  'composed.editWording': 'Изменить заголовки отчёта',
  'composed.menu': 'Действия с абзацем',
  'composed.emptyCell': '{title}: пусто',
  'composed.own': 'исправлено вручную',
  'composed.changed': 'исправлено вручную, данные с тех пор изменились',

  'composed.title': 'Правка абзаца',
  'composed.titleCell': 'Правка ячейки: {title}',
  'composed.titleHeading': 'Правка заголовка',
  'composed.text': 'Текст в документе',
  'composed.hint':
    'Правка останется только в этом документе. Данные, из которых составлен текст, не изменятся.',
  'composed.computed': 'Составлено программой',
  'composed.save': 'Сохранить правку',
  'composed.emptied': 'Пустой текст в документе не показывается.',

  'handEdits.title': 'Правки вручную',
  'handEdits.text':
    'Здесь всё, что исправлено прямо в документах поверх составленного программой текста. Правки остаются, когда меняются данные.',
  'handEdits.empty': 'Правок пока нет',
  'handEdits.emptyText':
    'Нажмите в документе на составленный программой абзац или ячейку таблицы и исправьте текст. Правка сохранится, даже если данные потом изменятся.',
  'handEdits.group.changed': 'Данные изменились',
  'handEdits.group.stray': 'Потеряли своё место',
  'handEdits.group.settled': 'Остальные правки',
  'handEdits.changedText':
    'После вашей правки изменились данные. В документе пока стоит ваш текст.',
  'handEdits.strayText':
    'Того, из чего был составлен текст, больше нет. В документе правка не показана, здесь она сохранена.',
  'handEdits.base': 'Было составлено',
  'handEdits.now': 'Составляется сейчас',
  'handEdits.mine': 'Ваш текст',
  'handEdits.merged': 'Объединённый текст',
  'handEdits.conflict': 'Вы и программа изменили одно и то же место: в нём оставлен ваш текст.',
  'handEdits.keepMine': 'Оставить мой текст',
  'handEdits.takeNew': 'Взять новый текст',
  'handEdits.takeMerged': 'Взять объединённый',
  'handEdits.remove': 'Удалить правку',
  'handEdits.show': 'Показать в документе',
  'handEdits.edit': 'Править…',
  'handEdits.leftOut': 'Строка не показывается',
  'handEdits.emptied': 'Текст убран',
  'handEdits.showRow': 'Снова показывать строку',
  'handEdits.formGone': 'документа больше нет',
  'handEdits.titleLine': 'название документа',
  'handEdits.reverted': 'Возвращён составленный текст',
  'handEdits.hidden': 'Строка больше не показывается',

  'step.handEdit': 'правка вручную',
  'step.keepHandEdit': 'решение о правке',
  'step.removeHandEdit': 'возврат составленного текста',
  'step.leaveOutRow': 'скрытие строки',

  'finding.handEditChanged':
    'Данные изменились после вашей правки в документе: «{words}». Решите, какой текст оставить.',
  'finding.handEditStray':
    'Правка вручную потеряла своё место в документе: «{words}». Перенесите текст или удалите правку.',
};
