import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOfficeDocument } from '../../../main/import/office/read-office';
import { type OdtParts, odtFile } from './office-files';

const read = (parts: OdtParts) => readOfficeDocument(odtFile(parts));
const lines = (parts: OdtParts): string[] =>
  read(parts).parts.map((part) =>
    'rows' in part ? 'table' : [part.look, part.sign, part.text].filter(Boolean).join(' '),
  );

const STYLES = `
  <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"/>
  <style:style style:name="Title" style:family="paragraph"/>
  <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="➤"/><text:list-level-style-bullet text:level="2" text:bullet-char="&#xf0b7;"/></text:list-style>
  <text:list-style style:name="N1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/></text:list-style>
  <text:list-style style:name="A1"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")"/></text:list-style>`;

const AUTOMATIC = `
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1"/>
  <style:style style:name="P2" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>`;

const item = (content: string): string => `<text:list-item>${content}</text:list-item>`;
const p = (text: string): string => `<text:p>${text}</text:p>`;
const list = (style: string, content: string, more = ''): string =>
  `<text:list text:style-name="${style}" ${more}>${content}</text:list>`;

describe('an OpenDocument text', () => {
  it('has headings by element, by style and by looks, and no page header', () => {
    expect(
      lines({
        styles: STYLES,
        automatic: AUTOMATIC,
        body: `<text:h text:outline-level="2">Глава</text:h><text:p text:style-name="P1">По стилю</text:p><text:p text:style-name="P2">Туризм</text:p><text:p>Текст</text:p>`,
      }),
    ).toEqual(['heading Глава', 'heading По стилю', 'heading Туризм', 'plain Текст']);
  });

  it('has the signs of its lists, which count on where they say so', () => {
    expect(
      lines({
        styles: STYLES,
        body: [
          list('L1', item(`${p('стрелка')}${p('ещё абзац')}${list('L1', item(p('точка')))}`)),
          list(
            'N1',
            item(`${p('раз')}${list('N1', item(p('раз-раз')) + item(p('раз-два')))}`) +
              item(p('два')),
            'xml:id="l9"',
          ),
          p('между'),
          list('N1', item(p('три')), 'text:continue-list="l9"'),
          list('N1', item(p('снова')), ''),
          list('N1', item(p('и ещё')), 'text:continue-numbering="true"'),
          list('A1', item(p('а')) + item(p('бэ'))),
          list('N1', `<text:list-item text:start-value="7">${p('семь')}</text:list-item>`),
        ].join(''),
      }),
    ).toEqual([
      'listItem ➤ стрелка',
      'listContinuation ещё абзац',
      'listItem • точка',
      'listItem 1. раз',
      'listItem 1.1. раз-раз',
      'listItem 1.2. раз-два',
      'listItem 2. два',
      'plain между',
      'listItem 3. три',
      'listItem 1. снова',
      'listItem 2. и ещё',
      'listItem a) а',
      'listItem b) бэ',
      'listItem 7. семь',
    ]);
  });

  it('is what would be printed: accepted, without notes’ signs, comments, contents and hidden text', () => {
    const { parts, notes } = read({
      automatic: AUTOMATIC,
      body: `
        <text:tracked-changes><text:changed-region><text:deletion><text:p>удалено</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:table-of-content><text:index-body><text:p>Оглавление</text:p></text:index-body></text:table-of-content>
        <text:section text:name="s"><text:p>Гости<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Сто человек.</text:p></text:note-body></text:note>
          приехали<text:s text:c="3"/>в<text:tab/>мае<text:line-break/>и&#xA0;июне<text:change text:change-id="c"/><office:annotation><text:p>Проверить!</text:p></office:annotation><text:span text:style-name="T1"> тайно</text:span></text:p></text:section>
        <text:section text:display="none"><text:p>Скрытый раздел</text:p></text:section>
        <text:p>Скрытый абзац<text:hidden-paragraph text:is-hidden="true"/></text:p>
        <text:p>До<draw:frame><draw:text-box><text:p>Врезка</text:p></draw:text-box></draw:frame> и <text:a href="javascript:alert(1)">ссылка</text:a></text:p>
        <text:p>Рис<draw:frame><draw:image/><svg:desc>описание</svg:desc></draw:frame><draw:frame><draw:object/></draw:frame></text:p>`,
      more: { 'Basic/Standard/Module1.xml': strToU8('<x/>') },
    });
    expect(parts.map((part) => 'text' in part && part.text.replace(/ +/g, ' '))).toEqual([
      'Гости [Сто человек.] приехали в мае\nи\u{A0}июне',
      'До и ссылка',
      'Врезка',
      'Рис',
    ]);
    expect(notes).toEqual([
      'changesAccepted',
      'commentsLeftOut',
      'embeddedLeftOut',
      'hiddenLeftOut',
      'macrosLeftOut',
      'notesInText',
      'picturesLeftOut',
    ]);
  });

  it('has tables with covered cells in their columns', () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell ${more}>${p(text)}</table:table-cell>`;
    const { parts } = read({
      body: `<table:table><table:table-header-rows><table:table-row>${cell('Дата')}${cell('Мероприятие')}</table:table-row></table:table-header-rows><table:table-row>${cell('май', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row><table:table-row>${cell('')}${cell('Форум')}</table:table-row></table:table>`,
    });
    const cells = parts.flatMap((part) => ('rows' in part ? part.rows : []));
    expect(cells.map((row) => row.map((each) => each.map(({ text }) => text).join()))).toEqual([
      ['Дата', 'Мероприятие'],
      ['май', ''],
      ['', 'Форум'],
    ]);
  });
});
