import { ImportedXmlComponent, type IParagraphStyleOptions, LineRuleType } from 'docx';
import { type Look, twips } from '../../shared/document/look';
import { CONTENTS_INDENT } from '../../shared/document/look-css';
import { titlePageParts } from '../../shared/document/title-page';
import type { DocumentTree, TitlePage } from '../../shared/document/tree';
import { CONTENTS_STYLES, PAGE_BREAK_STYLE, STYLE, TITLE_PAGE_STYLES } from './docx-style-names';
import type { StyleMaker } from './docx-styles';
import { WORD_NAMESPACE } from './docx-table-styles';

/** The styles of the title page and of the table of contents, where the document has them. */
export function frontMatterStyles(
  { titlePage, contents }: DocumentTree,
  look: Look,
  style: StyleMaker,
): { paragraphs: IParagraphStyleOptions[]; imported: ImportedXmlComponent[] } {
  const title = { id: STYLE.contentsTitle, name: 'TOC Heading', next: STYLE.paragraph };
  return {
    paragraphs: [
      ...(titlePage ? titlePageStyles(titlePage, look, style) : []),
      ...(contents ? [style(title, look.blocks.contentsTitle)] : []),
      ...(titlePage || contents ? [PAGE_BREAK] : []),
    ],
    imported: contents ? [contentsStyle(1, 0, look), contentsStyle(2, CONTENTS_INDENT, look)] : [],
  };
}

const TITLE_PAGE_NAMES = {
  top: 'Title Page Top',
  middle: 'Title Page Middle',
  bottom: 'Title Page Bottom',
} as const;

const titlePageStyles = (
  titlePage: TitlePage,
  look: Look,
  style: StyleMaker,
): IParagraphStyleOptions[] =>
  titlePageParts(titlePage, look).map(({ kind, part, spaceBefore }) =>
    style(
      { id: TITLE_PAGE_STYLES[part], name: TITLE_PAGE_NAMES[part] },
      { ...look.blocks[kind], spaceBefore: (spaceBefore / 25.4) * 72 },
    ),
  );

/** The package sets no tabs with dots in styles. */
function contentsStyle(level: 1 | 2, indent: number, { page }: Look): ImportedXmlComponent {
  const width = twips(page.width - page.margin.left - page.margin.right);
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`;
  return ImportedXmlComponent.fromXmlString(
    `<w:style xmlns:w="${WORD_NAMESPACE}" w:type="paragraph" w:styleId="${CONTENTS_STYLES[level]}"><w:name w:val="toc ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="${STYLE.paragraph}"/><w:uiPriority w:val="39"/><w:pPr>${tabs}<w:ind w:left="${twips(indent)}"/></w:pPr></w:style>`,
  ) as ImportedXmlComponent;
}

const PAGE_BREAK: IParagraphStyleOptions = {
  id: PAGE_BREAK_STYLE,
  name: 'Page Break',
  basedOn: 'Normal',
  run: { size: 2 },
  paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT } },
};
