import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOfficeDocument } from '../../../main/import/office/read-office';
import { parseDocument } from '../../../shared/document/parse';
import type { SourceParagraph } from '../../../shared/document/source-document';
import {
  type DocxParts,
  docxFile,
  docxTable,
  listed,
  numberingOf,
  p,
  RUSSIAN_STYLES,
  run,
  styled,
} from './office-files';

const read = (parts: DocxParts) => readOfficeDocument(docxFile(parts));
/** Each paragraph as `look sign text`. */
const lines = (parts: DocxParts): string[] =>
  read(parts).parts.map((part) => ('rows' in part ? 'table' : line(part)));
const line = ({ look, sign, text }: SourceParagraph): string =>
  [look, sign, text].filter(Boolean).join(' ');

describe('headings', () => {
  it('are known by styles, in Russian too, and by the styles that these are based on', () => {
    expect(
      lines({
        styles: RUSSIAN_STYLES,
        body: styled('1', 'Глава') + styled('a3', 'Вопрос') + p('Текст') + styled('2', 'Часть'),
      }),
    ).toEqual(['heading Глава', 'heading Вопрос', 'plain Текст', 'heading Часть']);
  });

  it('are known by an outline level of their own', () => {
    expect(lines({ body: p('Итог года', '<w:outlineLvl w:val="1"/>') })).toEqual([
      'heading Итог года',
    ]);
  });

  it('are known by two of bold, centred and capitals, and not by one', () => {
    const bold = (text: string) => run(text, '<w:b/>');
    expect(
      lines({
        body: [
          p(bold('Международные связи'), '<w:jc w:val="center"/>'),
          p(bold('МЕЖДУНАРОДНЫЕ СВЯЗИ')),
          p(run('Туризм', '<w:b/><w:caps/>')),
          p(bold('Визит делегации')),
          p('Просто строка', '<w:jc w:val="center"/>'),
          p(bold('ВИЗИТ') + run(' делегации')),
          p(run('НЕ ЖИРНЫЙ ВОВСЕ', '<w:b w:val="0"/>')),
        ].join(''),
      }),
    ).toEqual([
      'heading Международные связи',
      'heading МЕЖДУНАРОДНЫЕ СВЯЗИ',
      'heading Туризм',
      'plain Визит делегации',
      'plain Просто строка',
      'plain ВИЗИТ делегации',
      'plain НЕ ЖИРНЫЙ ВОВСЕ',
    ]);
  });
});

describe('lists', () => {
  it('have the signs that Word shows', () => {
    const numbering = numberingOf(
      [['bullet', '\u{F0B7}', 'Symbol']],
      [['bullet', '\u{F0D8}', 'Wingdings']],
      [['bullet', 'o', 'Courier New']],
      [
        ['decimal', '%1.'],
        ['decimal', '%1.%2.'],
      ],
      [['russianLower', '%1)']],
      [['upperRoman', '%1.']],
      [['bullet', '–']],
    );
    expect(
      lines({
        numbering,
        body: [
          listed(1, 'точка'),
          listed(2, 'стрелка'),
          listed(3, 'кружок'),
          ...[listed(4, 'раз'), listed(4, 'раз-раз', 1), listed(4, 'раз-два', 1)],
          ...[listed(4, 'два'), listed(4, 'два-раз', 1)],
          ...[listed(5, 'первое'), listed(5, 'второе')],
          ...[listed(6, 'прим'), listed(6, 'секунд')],
          listed(7, 'тире'),
          p('– набрано рукой'),
          listed(0, 'не список'),
          listed(99, 'списка нет'),
        ].join(''),
      }),
    ).toEqual([
      'listItem • точка',
      'listItem ➢ стрелка',
      'listItem ○ кружок',
      'listItem 1. раз',
      'listItem 1.1. раз-раз',
      'listItem 1.2. раз-два',
      'listItem 2. два',
      'listItem 2.1. два-раз',
      'listItem а) первое',
      'listItem б) второе',
      'listItem I. прим',
      'listItem II. секунд',
      'listItem – тире',
      'plain – набрано рукой',
      'plain не список',
      'plain списка нет',
    ]);
  });

  it('count anew where a list says so, and go on where it does not', () => {
    const numbering = `${numberingOf([['decimal', '%1)']])}
      <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>`;
    const body = [listed(1, 'a'), listed(1, 'b'), listed(3, 'c'), listed(2, 'd'), listed(2, 'e')];
    expect(lines({ numbering, body: body.join('') })).toEqual([
      'listItem 1) a',
      'listItem 2) b',
      'listItem 3) c',
      'listItem 1) d',
      'listItem 2) e',
    ]);
  });
});

describe('what Word would print', () => {
  it('is the accepted state of tracked changes', () => {
    const { parts, notes } = read({
      body:
        p(
          `${run('Было ')}<w:ins w:id="1">${run('и стало ')}</w:ins><w:del w:id="2"><w:r><w:delText>убрано </w:delText></w:r></w:del><w:moveFrom w:id="3">${run('отсюда ')}</w:moveFrom><w:moveTo w:id="4">${run('сюда')}</w:moveTo>`,
        ) +
        p('Начало ', '<w:rPr><w:del w:id="5"/></w:rPr>') +
        p('и конец') +
        `<w:tbl><w:tr><w:trPr><w:del w:id="6"/></w:trPr><w:tc>${p('строки нет')}</w:tc></w:tr><w:tr><w:tc>${p('строка есть')}</w:tc></w:tr></w:tbl>`,
    });
    const [first, second, table] = parts;
    expect(first).toMatchObject({ text: 'Было и стало сюда' });
    expect(second).toMatchObject({ text: 'Начало и конец' });
    expect(table).toMatchObject({ rows: [[[{ text: 'строка есть' }]]] });
    expect(notes).toContain('changesAccepted');
  });

  it('is a field’s result and not its code, and no table of contents', () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(
      lines({
        styles: RUSSIAN_STYLES,
        body: [
          p(field(' DATE ', '12 мая') + run(' состоялся визит')),
          p(`<w:fldSimple w:instr="AUTHOR">${run('Иванова')}</w:fldSimple>`),
          p(field('TOC \\o "1-3"', 'Оглавление')),
          styled('11', 'Глава……3'),
          `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Содержание')}</w:sdtContent></w:sdt>`,
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Место для ввода текста')}</w:sdtContent></w:sdt>`,
          `<w:sdt><w:sdtPr/><w:sdtContent>${p('Из поля формы')}</w:sdtContent></w:sdt>`,
          p(
            `<w:hyperlink>${run('ссылка')}</w:hyperlink>${run(' и ')}<w:smartTag>${run('Омск')}</w:smartTag>`,
          ),
        ].join(''),
      }),
    ).toEqual([
      'plain 12 мая состоялся визит',
      'plain Иванова',
      'plain Из поля формы',
      'plain ссылка и Омск',
    ]);
  });

  it('has footnotes at their places, and leaves hidden text out', () => {
    const { parts, notes } = read({
      styles: RUSSIAN_STYLES,
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('----')}</w:footnote><w:footnote w:id="1">${p('По данным мэрии.')}</w:footnote>`,
      body: p(
        `${run('Гостей было сто')}<w:r><w:footnoteReference w:id="1"/></w:r>${run(', не больше')}${run(' тайна', '<w:vanish/>')}${run(' секрет', '<w:rStyle w:val="b"/>')}`,
      ),
    });
    expect(parts).toMatchObject([{ text: 'Гостей было сто [По данным мэрии.], не больше' }]);
    expect(notes).toEqual(['hiddenLeftOut', 'notesInText']);
  });

  it('reads text boxes once, after the paragraph that they hang on', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    expect(
      lines({
        body: p(
          `${run('Абзац')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Врезка')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Врезка')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run(' целиком')}`,
        ),
      }),
    ).toEqual(['plain Абзац целиком', 'plain Врезка']);
  });

  it('keeps line breaks, hyphens and signs of Wingdings', () => {
    expect(
      lines({
        body: p(
          `${run('Первая')}<w:r><w:br/></w:r>${run('вто')}<w:r><w:softHyphen/></w:r>${run('рая')}<w:r><w:tab/></w:r>${run('северо')}<w:r><w:noBreakHyphen/></w:r>${run('восток ')}<w:r><w:sym w:font="Wingdings" w:char="F0D8"/></w:r>`,
        ),
      }),
    ).toEqual(['plain Первая\nвторая северо-восток ➢']);
  });

  it('says what it leaves out', () => {
    const more = { 'word/vbaProject.bin': strToU8('macro') };
    const body = p(
      `${run('Текст')}<w:r><w:object><o:OLEObject/></w:object></w:r><w:r><w:pict><v:imagedata/></w:pict></w:r><w:r><w:commentReference w:id="0"/></w:r>${run('\u{202E}тут')}`,
    );
    const { parts, notes } = read({ body, more });
    expect(parts).toMatchObject([{ text: 'Тексттут' }]);
    expect(notes).toEqual([
      'commentsLeftOut',
      'directionSignsRemoved',
      'embeddedLeftOut',
      'macrosLeftOut',
      'picturesLeftOut',
    ]);
  });
});

describe('a report made by hand', () => {
  const numbering = numberingOf([['bullet', '\u{F0D8}', 'Wingdings']], [['decimal', '%1.']]);
  const bold = '<w:b/>';
  const cell = (text: string) => p(text);
  const body = [
    p(run('ОМСК', bold), '<w:jc w:val="center"/>'),
    listed(2, 'Что наиболее значительное удалось сделать в 2023 году?'),
    p('Поддерживались контакты с г. Харбином (КНР).'),
    p(run('МАРТ', bold)),
    listed(1, 'Визит делегации Харбина.'),
    p(run('МАЙ', bold)),
    p('• Форум «Сибирь».'),
    p(
      `${run('АПРЕЛЬ')}<w:r><w:br/></w:r>${run('- Выставка в Минске')}<w:r><w:br/></w:r>${run('и концерт.')}`,
    ),
    listed(2, 'Какие наиболее трудные проблемы не удалось решить в прошедшем году?'),
    p('Не удалось провести День города.'),
    listed(2, 'Какие задачи стоят в 2024 году?'),
    docxTable([
      ['№', 'Срок', 'Мероприятие', 'Место'].map(cell),
      ['1', 'май 2024', 'Принять делегацию', 'Омск'].map(cell),
    ]),
  ].join('');

  it('becomes a report', () => {
    const document = read({ numbering, body });
    let count = 0;
    const parsed = parseDocument(document, { newId: () => `id${++count}`, fallbackYear: 2020 });
    if (parsed.kind !== 'parsed') throw new Error(parsed.reason);
    const { report, placements } = parsed;
    expect(report).toMatchObject({ city: 'Омск', year: 2023 });
    const texts = (id: string) =>
      (report.answers[id]?.items ?? []).map((item) => `${item.type} ${item.text}`);
    expect(texts('international.achievements')).toEqual([
      'narrative Поддерживались контакты с г. Харбином (КНР).',
      'event Визит делегации Харбина.',
      'event Форум «Сибирь».',
      'event Выставка в Минске и концерт.',
    ]);
    expect(texts('international.problems')).toEqual(['problem Не удалось провести День города.']);
    expect(texts('international.tasks')).toEqual(['task Принять делегацию\nОмск\nмай 2024']);
    expect(placements.map(({ placement }) => placement.kind)).not.toContain('unclear');
  });

  it('takes a table of events as events, with their dates and places as facts', () => {
    const events = docxTable([
      ['№ п/п', 'Дата', 'Наименование мероприятия', 'Место проведения', 'Участники', 'Итоги'].map(
        cell,
      ),
      [
        '1',
        '12–15 мая',
        'Форум городов-побратимов',
        'Улан-Батор',
        '40 человек',
        'Подписан меморандум',
      ].map(cell),
      ['2', 'в разное время', 'Уроки русского языка', '', '', ''].map(cell),
    ]);
    const [question = ''] =
      body.match(/<w:p>(?:(?!<\/w:p>).)*Что наиболее(?:(?!<\/w:p>).)*<\/w:p>/) ?? [];
    const document = read({ numbering, body: p('ОМСК') + question + events });
    const parsed = parseDocument(document, {
      newId: () => 'id',
      fallbackYear: 2020,
    });
    if (parsed.kind !== 'parsed') throw new Error(parsed.reason);
    expect(parsed.report.answers['international.achievements']?.items).toMatchObject([
      {
        type: 'event',
        date: { from: '2023-05-12', until: '2023-05-15' },
        text: 'Форум городов-побратимов\nУлан-Батор\n40 человек\nПодписан меморандум',
        place: 'Улан-Батор',
        participants: '40 человек',
        outcome: 'Подписан меморандум',
      },
      { type: 'event', date: null, text: 'Уроки русского языка\nв разное время' },
    ]);
    expect(parsed.placements.map(({ placement }) => placement.kind)).toEqual([
      'title',
      'question',
      'tableHead',
      'record',
      'record',
    ]);
  });
});
