import type { Look } from '../../shared/document/look';
import type { DocumentTree } from '../../shared/document/tree';
import { escapeMarkup } from './escape';
import { NO_PAGES, type PageOf } from './html-front-matter';
import { contentPart } from './odt-content';
import { OdtFigures } from './odt-figures';
import { OdtLists } from './odt-lists';
import { MANIFEST_NAMESPACE, ODF_VERSION, part, XML_DECLARATION } from './odt-markup';
import { stylesPart } from './odt-styles';
import { NO_PICTURES, type PictureFiles } from './picture-files';
import { printableTree } from './printable';
import { zip } from './zip';

const MIME_TYPE = 'application/vnd.oasis.opendocument.text';

/** The document as an OpenDocument file (ODF 1.3): real styles, real lists, an official page. */
export function renderOdt(
  source: DocumentTree,
  look: Look,
  pageOf: PageOf = NO_PAGES,
  pictures: PictureFiles = NO_PICTURES,
): Uint8Array {
  const tree = printableTree(source);
  const lists = new OdtLists(look);
  const figures = new OdtFigures(look, pictures);
  const content = contentPart(tree, look, lists, pageOf, figures);
  const used = [...figures.used];
  const parts = [
    ['content.xml', content],
    ['styles.xml', stylesPart(tree, look, lists)],
    ['meta.xml', metaPart(tree)],
    ['settings.xml', settingsPart()],
  ] as const;
  return zip([
    // It comes first and as it is, so that the file's kind shows in its first bytes.
    ['mimetype', Buffer.from(MIME_TYPE), 'stored'],
    ...parts,
    // They are packed as well as can be already.
    ...used.map(([path, { bytes }]) => [path, bytes, 'stored'] as const),
    [
      'META-INF/manifest.xml',
      manifest([
        ...parts.map(([name]) => [name, 'text/xml'] as const),
        ...used.map(([path, { type }]) => [path, type] as const),
      ]),
    ],
  ]);
}

const metaPart = ({ title, language }: DocumentTree): Buffer =>
  part(
    'meta',
    ['meta', 'dc'],
    [
      '<office:meta>',
      '<meta:generator>Pobratim</meta:generator>',
      `<dc:title>${escapeMarkup(title)}</dc:title>`,
      `<dc:language>${escapeMarkup(language)}</dc:language>`,
      '</office:meta>',
    ],
  );

/**
 * How text is set where programs and their versions differ: as they set a DOCX file, so that both
 * break alike. Of two spaces that meet, the larger counts. What is not named here would be taken
 * for the way of an old version.
 */
const SETTINGS = {
  AddExternalLeading: true,
  AddParaLineSpacingToTableCells: true,
  AddParaSpacingToTableCells: true,
  AddParaTableSpacing: false,
  AddParaTableSpacingAtStart: true,
  ClippedPictures: true,
  DoNotJustifyLinesWithManualBreak: false,
  DoNotResetParaAttrsForNumFont: false,
  IgnoreFirstLineIndentInNumbering: false,
  IgnoreTabsAndBlanksForLineCalculation: true,
  PropLineSpacingShrinksFirstLine: true,
  TableRowKeep: true,
  TabsRelativeToIndent: true,
  UnxForceZeroExtLeading: false,
  UseFormerLineSpacing: false,
  UseFormerObjectPositioning: false,
  UseFormerTextWrapping: false,
  UseOldNumbering: false,
};

const settingsPart = (): Buffer =>
  part(
    'settings',
    ['config', 'ooo'],
    [
      '<office:settings><config:config-item-set config:name="ooo:configuration-settings">',
      ...Object.entries(SETTINGS).map(
        ([name, value]) =>
          `<config:config-item config:name="${name}" config:type="boolean">${value}</config:config-item>`,
      ),
      '</config:config-item-set></office:settings>',
    ],
  );

function manifest(files: (readonly [path: string, type: string])[]): Buffer {
  const entry = (path: string, type: string, version = '') =>
    `<manifest:file-entry manifest:full-path="${path}"${version} manifest:media-type="${type}"/>`;
  return Buffer.from(
    [
      `${XML_DECLARATION}<manifest:manifest xmlns:manifest="${MANIFEST_NAMESPACE}" manifest:version="${ODF_VERSION}">`,
      entry('/', MIME_TYPE, ` manifest:version="${ODF_VERSION}"`),
      ...files.map(([path, type]) => entry(path, type)),
      '</manifest:manifest>',
    ].join(''),
  );
}
