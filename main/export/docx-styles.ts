import {
  AlignmentType,
  DocumentDefaults,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { type Align, type Look, type ParagraphLook, twips } from '../../shared/document/look';
import type { DocumentTree } from '../../shared/document/tree';
import { frontMatterStyles } from './docx-front-matter-styles';
import {
  CELL_STYLES,
  FOOTER_STYLE,
  HEADER_STYLE,
  LIST_CONTINUE_STYLE,
  STYLE,
} from './docx-style-names';
import { afterTableStyle, tableStyles } from './docx-table-styles';

const points = (size: number): number => Math.round(size * 20);
const halfPoints = (size: number): number => Math.round(size * 2);
/** Line spacing in 240ths of a line. */
const lines = (count: number): number => Math.round(count * 240);

const ALIGNMENT = {
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
} as const satisfies Record<Align, string>;

type Naming = Omit<IParagraphStyleOptions, 'paragraph' | 'run'>;

/** The whole look, so that no paragraph is formatted by itself and every change is made once. */
export function documentStyles(look: Look, tree: DocumentTree): IStylesOptions {
  const { blocks, page } = look;
  const style = styleMaker(look);
  const front = frontMatterStyles(tree, look, style);
  const heading = (level: 1 | 2 | 3 | 4, of: ParagraphLook): IParagraphStyleOptions => {
    const naming = { id: `Heading${level}`, name: `heading ${level}`, next: STYLE.paragraph };
    const { paragraph, ...rest } = style(naming, of);
    return { ...rest, paragraph: { ...paragraph, outlineLevel: level - 1 } };
  };
  const title = style({ id: STYLE.title, name: 'Title', next: STYLE.paragraph }, blocks.title);
  const number = page.pageNumber;
  const pageNumberStyle = (naming: Naming): IParagraphStyleOptions => ({
    ...naming,
    basedOn: 'Normal',
    run: { size: halfPoints(number?.size ?? look.fontSize) },
    paragraph: {
      alignment: ALIGNMENT[number?.align ?? 'center'],
      spacing: { line: lines(1), lineRule: LineRuleType.AUTO },
    },
  });
  return {
    // In place of the package's thirty styles for things that a report doesn't have.
    importedStyles: [
      new DocumentDefaults({ run: everyRun(look, tree.language), paragraph: everyParagraph(look) }),
      ...tableStyles(look),
      ...front.imported,
    ],
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      // Several lines of a title stand close together.
      { ...title, paragraph: { ...title.paragraph, contextualSpacing: true } },
      heading(1, blocks.section),
      heading(2, blocks.question),
      heading(3, blocks.month),
      heading(4, blocks.subheading),
      style({ id: STYLE.paragraph, name: 'Body Text' }, blocks.paragraph),
      style({ id: STYLE.listItem, name: 'List Paragraph' }, blocks.listItem),
      style({ id: LIST_CONTINUE_STYLE, name: 'List Continue' }, blocks.listItem),
      style({ id: STYLE.figure, name: 'Figure', next: STYLE.figureCaption }, blocks.figure),
      style(
        { id: STYLE.figureCaption, name: 'Figure Caption', next: STYLE.paragraph },
        blocks.figureCaption,
      ),
      style({ id: STYLE.caption, name: 'caption', next: STYLE.paragraph }, blocks.caption),
      style({ id: STYLE.tableHead, name: 'Table Heading' }, blocks.tableHead),
      style({ id: STYLE.tableCell, name: 'Table Contents' }, blocks.tableCell),
      ...(['center', 'right'] as const).map(
        (align): IParagraphStyleOptions => ({
          id: CELL_STYLES[align],
          name: `Table Contents ${align}`,
          basedOn: STYLE.tableCell,
          paragraph: { alignment: ALIGNMENT[align] },
        }),
      ),
      afterTableStyle(look),
      ...front.paragraphs,
      pageNumberStyle({ id: HEADER_STYLE, name: 'header' }),
      pageNumberStyle({ id: FOOTER_STYLE, name: 'footer' }),
    ],
  };
}

export type StyleMaker = (naming: Naming, of: ParagraphLook) => IParagraphStyleOptions;

/** Says of a paragraph what the document does not say of all. */
const styleMaker =
  (look: Look): StyleMaker =>
  (naming, of) => ({
    basedOn: 'Normal',
    quickFormat: true,
    ...naming,
    run: {
      bold: of.bold,
      ...(of.italic && { italics: true }),
      ...(of.uppercase && { allCaps: true }),
      ...(of.fontSize !== look.fontSize && {
        size: halfPoints(of.fontSize),
        sizeComplexScript: halfPoints(of.fontSize),
      }),
    },
    paragraph: {
      alignment: ALIGNMENT[of.align],
      indent: { firstLine: twips(of.firstLineIndent) },
      spacing: {
        before: points(of.spaceBefore),
        after: points(of.spaceAfter),
        ...(of.lineSpacing !== look.lineSpacing && {
          line: lines(of.lineSpacing),
          lineRule: LineRuleType.AUTO,
        }),
      },
      keepNext: of.keepWithNext,
      keepLines: of.keepWithNext,
    },
  });

const everyParagraph = ({ lineSpacing }: Look) => ({
  spacing: { before: 0, after: 0, line: lines(lineSpacing), lineRule: LineRuleType.AUTO },
  widowControl: true,
});

/** Word wants a region with every language. */
function wordLanguage(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}-${region}`;
}

const everyRun = ({ fontName, fontSize }: Look, language: string) => ({
  font: fontName,
  size: halfPoints(fontSize),
  sizeComplexScript: halfPoints(fontSize),
  language: { value: wordLanguage(language), eastAsia: wordLanguage(language) },
});
