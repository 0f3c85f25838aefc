import { contentsEntries } from '../../shared/document/dress';
import type { Align, Look, ParagraphLook, StyledKind } from '../../shared/document/look';
import { CONTENTS_INDENT } from '../../shared/document/look-css';
import { titlePageParts } from '../../shared/document/title-page';
import type { Block, DocumentTree } from '../../shared/document/tree';
import type { OdtLists } from './odt-lists';
import { attributes, part } from './odt-markup';
import { masterPage, pageLayout } from './odt-page';
import {
  BULLET_STYLE,
  CELL_STYLES,
  CONTENTS_STYLES,
  FOOTER_STYLE,
  HEADER_STYLE,
  HEADING,
  HEADING_NUMBERS,
  LINK_STYLE,
  LIST_CONTINUE_STYLE,
  PAGE_BREAK_STYLE,
  STANDARD,
  STYLE,
  TITLE_PAGE_STYLES,
} from './odt-style-names';

/** The whole look, so that no paragraph is formatted by itself and every change is made once. */
export const stylesPart = (tree: DocumentTree, look: Look, lists: OdtLists): Buffer =>
  part(
    'styles',
    ['style', 'text', 'table', 'fo', 'svg'],
    [
      fontFaces(look),
      '<office:styles>',
      ...defaultStyles(tree, look),
      ...paragraphStyles(tree, look),
      `<style:style style:name="${BULLET_STYLE}" style:display-name="Bullet Symbols" style:family="text"><style:text-properties${fontAttributes(look.bulletFontName)}/></style:style>`,
      ...(tree.contents
        ? [
            `<style:style style:name="${LINK_STYLE}" style:display-name="Index Link" style:family="text"/>`,
          ]
        : []),
      ...lists.styles(),
      '<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>',
      '</office:styles>',
      '<office:automatic-styles>',
      pageLayout(look),
      '</office:automatic-styles>',
      '<office:master-styles>',
      masterPage(look),
      '</office:master-styles>',
    ],
  );

/** Both parts that name fonts must declare them. */
export const fontFaces = ({ fontName, bulletFontName }: Look): string =>
  `<office:font-face-decls>${fontFace(fontName, 'roman')}${fontFace(bulletFontName, 'swiss')}</office:font-face-decls>`;

/** A font of this kind takes its place where it is missing. */
const fontFace = (name: string, kind: 'roman' | 'swiss'): string =>
  `<style:font-face${attributes({
    'style:name': name,
    'svg:font-family': `'${name}'`,
    'style:font-family-generic': kind,
    'style:font-pitch': 'variable',
  })}/>`;

const fontAttributes = (name: string): string =>
  attributes({
    'style:font-name': name,
    'style:font-name-asian': name,
    'style:font-name-complex': name,
  });

const sizeAttributes = (points: number): string =>
  attributes({
    'fo:font-size': `${points}pt`,
    'style:font-size-asian': `${points}pt`,
    'style:font-size-complex': `${points}pt`,
  });

function defaultStyles({ language }: DocumentTree, look: Look): string[] {
  const locale = new Intl.Locale(language).maximize();
  const text = `${fontAttributes(look.fontName)}${sizeAttributes(look.fontSize)}${attributes({
    'fo:language': locale.language,
    'fo:country': locale.region,
    'fo:hyphenate': 'false',
  })}`;
  const paragraph = attributes({
    'fo:line-height': percent(look.lineSpacing),
    'fo:orphans': 2,
    'fo:widows': 2,
    'style:tab-stop-distance': `${look.blocks.paragraph.firstLineIndent || 12.5}mm`,
  });
  return [
    `<style:default-style style:family="paragraph"><style:paragraph-properties${paragraph}/><style:text-properties${text}/></style:default-style>`,
    '<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>',
    '<style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:default-style>',
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const ALIGNMENT: Record<Align, string> = {
  left: 'start',
  right: 'end',
  center: 'center',
  justify: 'justify',
};

interface Naming {
  name: string;
  parent?: string;
  next?: string;
  outlineLevel?: number;
  listStyle?: string | undefined;
  /** Of the group in which lists of styles show it. */
  group?: 'text' | 'list' | 'index' | 'extra' | 'html';
}

interface Properties {
  paragraph?: string;
  /** What stands in the paragraph's properties, such as tab stops. */
  inside?: string;
  text?: string;
}

const decodeName = (name: string): string => name.replaceAll('_20_', ' ');

function style(naming: Naming, { paragraph = '', inside = '', text = '' }: Properties): string {
  const { name, parent = STANDARD, next, outlineLevel, listStyle, group = 'text' } = naming;
  const names = attributes({
    'style:name': name,
    'style:display-name': decodeName(name) === name ? undefined : decodeName(name),
    'style:family': 'paragraph',
    'style:parent-style-name': parent === name ? undefined : parent,
    'style:next-style-name': next,
    'style:default-outline-level': outlineLevel,
    'style:list-style-name': listStyle,
    'style:class': group,
  });
  const properties = [
    ...(paragraph || inside
      ? [`<style:paragraph-properties${paragraph}>${inside}</style:paragraph-properties>`]
      : []),
    ...(text ? [`<style:text-properties${text}/>`] : []),
  ];
  return `<style:style${names}>${properties.join('')}</style:style>`;
}

/** What a paragraph says beside what the document says of all. */
const propertiesOf = (of: ParagraphLook, look: Look): Properties => ({
  paragraph: attributes({
    'fo:text-align': ALIGNMENT[of.align],
    'fo:margin-left': '0mm',
    'fo:margin-right': '0mm',
    'fo:text-indent': `${of.firstLineIndent}mm`,
    'fo:margin-top': `${of.spaceBefore}pt`,
    'fo:margin-bottom': `${of.spaceAfter}pt`,
    'fo:line-height': of.lineSpacing === look.lineSpacing ? undefined : percent(of.lineSpacing),
    'fo:keep-with-next': of.keepWithNext ? 'always' : 'auto',
    'fo:keep-together': of.keepWithNext ? 'always' : 'auto',
  }),
  text: `${attributes({
    'fo:font-weight': of.bold ? 'bold' : 'normal',
    'style:font-weight-asian': of.bold ? 'bold' : 'normal',
    'style:font-weight-complex': of.bold ? 'bold' : 'normal',
    'fo:font-style': of.italic ? 'italic' : undefined,
    'fo:text-transform': of.uppercase ? 'uppercase' : undefined,
  })}${of.fontSize === look.fontSize ? '' : sizeAttributes(of.fontSize)}`,
});

function paragraphStyles(tree: DocumentTree, look: Look): string[] {
  const styled = (kind: StyledKind, naming: Omit<Naming, 'name'> = {}): string =>
    style({ ...naming, name: STYLE[kind] }, propertiesOf(look.blocks[kind], look));
  const heading = (kind: 'section' | 'question' | 'month' | 'subheading', outlineLevel: number) =>
    styled(kind, {
      parent: HEADING,
      next: STYLE.paragraph,
      outlineLevel,
      listStyle: hasNumber(tree, kind) ? HEADING_NUMBERS : '',
    });
  const title = propertiesOf(look.blocks.title, look);
  return [
    style({ name: STANDARD }, {}),
    style(
      { name: HEADING, next: STYLE.paragraph },
      { paragraph: attributes({ 'fo:keep-with-next': 'always' }) },
    ),
    // Several lines of a title stand close together.
    style(
      { name: STYLE.title, parent: HEADING, next: STYLE.paragraph },
      {
        ...title,
        paragraph: `${title.paragraph}${attributes({ 'style:contextual-spacing': 'true' })}`,
      },
    ),
    heading('section', 1),
    heading('question', 2),
    heading('month', 3),
    heading('subheading', 3),
    styled('paragraph'),
    styled('listItem', { parent: STYLE.paragraph, group: 'list' }),
    style({ name: LIST_CONTINUE_STYLE, parent: STYLE.listItem, group: 'list' }, {}),
    styled('figure', { next: STYLE.figureCaption, group: 'extra' }),
    styled('figureCaption', { next: STYLE.paragraph, group: 'extra' }),
    styled('caption', { next: STYLE.paragraph, group: 'extra' }),
    styled('tableCell', { group: 'extra' }),
    styled('tableHead', { parent: STYLE.tableCell, group: 'extra' }),
    ...(['center', 'right'] as const).map((align) =>
      style(
        { name: CELL_STYLES[align], parent: STYLE.tableCell, group: 'extra' },
        { paragraph: attributes({ 'fo:text-align': ALIGNMENT[align] }) },
      ),
    ),
    ...frontMatterStyles(tree, look),
    pageNumberStyle(HEADER_STYLE, look),
    pageNumberStyle(FOOTER_STYLE, look),
  ];
}

const hasNumber = ({ blocks }: DocumentTree, kind: Block['kind']): boolean =>
  blocks.some((block) => block.kind === kind && 'number' in block && block.number);

function frontMatterStyles(tree: DocumentTree, look: Look): string[] {
  const { titlePage, contents } = tree;
  const parts = titlePage ? titlePageParts(titlePage, look) : [];
  return [
    ...parts.map(({ kind, part, spaceBefore }) =>
      style(
        { name: TITLE_PAGE_STYLES[part] },
        propertiesOf({ ...look.blocks[kind], spaceBefore: round((spaceBefore / 25.4) * 72) }, look),
      ),
    ),
    ...(contents ? contentsStyles(tree, look) : []),
    ...(titlePage || contents
      ? [
          style(
            { name: PAGE_BREAK_STYLE },
            {
              paragraph: attributes({ 'fo:line-height': '1pt', 'fo:break-after': 'page' }),
              text: sizeAttributes(1),
            },
          ),
        ]
      : []),
  ];
}

function contentsStyles(tree: DocumentTree, look: Look): string[] {
  const { page, blocks } = look;
  const width = page.width - page.margin.left - page.margin.right;
  const entry = propertiesOf(blocks.contentsEntry, look);
  const levels = new Set(contentsEntries(tree).map(({ level }) => level));
  return [
    style(
      { name: STYLE.contentsTitle, parent: HEADING, next: STYLE.paragraph, group: 'index' },
      propertiesOf(blocks.contentsTitle, look),
    ),
    ...([1, 2] as const)
      .filter((level) => level === 1 || levels.has(level))
      .map((level) => {
        const indent = level === 1 ? 0 : CONTENTS_INDENT;
        // Tab stops are measured from where the paragraph begins.
        const tab = `<style:tab-stop style:position="${round(width - indent)}mm" style:type="right" style:leader-style="dotted" style:leader-text="."/>`;
        return style(
          { name: CONTENTS_STYLES[level], group: 'index' },
          {
            ...entry,
            paragraph: `${entry.paragraph}`.replace(
              'fo:margin-left="0mm"',
              `fo:margin-left="${indent}mm"`,
            ),
            inside: `<style:tab-stops>${tab}</style:tab-stops>`,
          },
        );
      }),
  ];
}

const round = (length: number): number => Math.round(length * 100) / 100;

const pageNumberStyle = (name: string, look: Look): string =>
  style(
    { name, group: 'extra' },
    {
      paragraph: attributes({
        'fo:text-align': ALIGNMENT[look.page.pageNumber?.align ?? 'center'],
        'fo:line-height': '100%',
      }),
      text: sizeAttributes(look.page.pageNumber?.size ?? look.fontSize),
    },
  );
