import { compose } from '../../shared/document/compose';
import { dress } from '../../shared/document/dress';
import type { Look } from '../../shared/document/look';
import { lookOf } from '../../shared/document/profile-look';
import type { DocumentTree } from '../../shared/document/tree';
import type { ExportFormat } from '../../shared/ipc';
import { localDay } from '../../shared/model/partial-date';
import { officialProfile, type Profile } from '../../shared/model/profile';
import type { Questionnaire } from '../../shared/model/questionnaire';
import type { Registry } from '../../shared/model/registry';
import type { Report } from '../../shared/model/report';
import { type PictureFiles, pictureFilesOf, type ReadPicture } from './picture-files';

export interface ExportSource {
  report: Report;
  registry: Registry;
  /** By which the document is written; without one, the form that the report answers. */
  form?: Questionnaire;
}

export type PrintPdf = (html: string, look: Look) => Promise<Uint8Array>;

export interface ExportOptions {
  /** How it looks; as official documents do unless said otherwise. */
  profile?: Profile;
  /** Makes a PDF file of a self-contained HTML document that looks so. */
  printPdf: PrintPdf;
  /** Where the pictures are; without it a document has the lines below them alone. */
  readPicture?: ReadPicture | undefined;
  onStep?: (step: 'composing' | 'rendering' | 'writing') => void;
}

/** The bytes of a file of this format. The document is composed once and is the same in all. */
export async function renderExport(
  format: ExportFormat,
  source: ExportSource,
  options: ExportOptions,
): Promise<Uint8Array> {
  const { onStep = () => undefined } = options;
  onStep('composing');
  const render = renderer(format, source, options);
  onStep('rendering');
  const content = await render();
  onStep('writing');
  return typeof content === 'string' ? Buffer.from(content) : content;
}

/** The bytes of a file of this format, of a document that is composed already. */
export async function renderTree(
  format: keyof typeof RENDERERS,
  tree: DocumentTree,
  { printPdf, readPicture, profile = officialProfile }: ExportOptions,
): Promise<Uint8Array> {
  const content = await RENDERERS[format](
    tree,
    lookOf(profile),
    printPdf,
    await pictureFilesOf(tree, readPicture),
  );
  return typeof content === 'string' ? Buffer.from(content) : content;
}

/** The document as it is printed and written. */
export const documentOf = (source: ExportSource, profile: Profile): DocumentTree =>
  dress(compose(source.report, source), profile, source.report, source.registry.keptWords);

function renderer(
  format: ExportFormat,
  source: ExportSource,
  { printPdf, readPicture, profile = officialProfile }: ExportOptions,
): () => Promise<string | Uint8Array> {
  if (format === 'json') return () => renderExchange(source, readPicture);
  if (format === 'xlsx') return () => renderWorkbook(source);
  const tree = documentOf(source, profile);
  return async () =>
    RENDERERS[format](tree, lookOf(profile), printPdf, await pictureFilesOf(tree, readPicture));
}

type Renderer = (
  tree: DocumentTree,
  look: Look,
  printPdf: PrintPdf,
  pictures: PictureFiles,
) => Promise<string | Uint8Array>;

const contentsPages = async (...[tree, look, printPdf, pictures]: Parameters<Renderer>) =>
  tree.contents
    ? (await import('./contents-pages')).contentsPages(tree, look, printPdf, pictures)
    : undefined;

/** Each renderer is loaded when it is needed: a command line that writes text waits for no other. */
const RENDERERS: Record<Exclude<ExportFormat, 'json' | 'xlsx'>, Renderer> = {
  docx: async (tree, look, printPdf, pictures) => {
    const pageOf = await contentsPages(tree, look, printPdf, pictures);
    return (await import('./docx')).renderDocx(tree, look, pageOf, pictures);
  },
  odt: async (tree, look, printPdf, pictures) => {
    const pageOf = await contentsPages(tree, look, printPdf, pictures);
    return (await import('./odt')).renderOdt(tree, look, pageOf, pictures);
  },
  pdf: async (tree, look, printPdf, pictures) => {
    const pageOf = await contentsPages(tree, look, printPdf, pictures);
    return printPdf(await (await import('./html')).renderHtml(tree, look, pageOf, pictures), look);
  },
  html: async (tree, look, _, pictures) =>
    (await import('./html')).renderHtml(tree, look, undefined, pictures),
  md: async (tree) => (await import('./markdown')).renderMarkdown(tree),
  txt: async (tree) => (await import('./text')).renderText(tree),
};

/** The records as tables in the document's language, with the registry's cities. */
async function renderWorkbook(source: ExportSource): Promise<Uint8Array> {
  const [{ renderXlsx }, { workbookOf }, { translator }] = await Promise.all([
    import('./xlsx'),
    import('../../shared/document/workbook'),
    import('../../shared/messages'),
  ]);
  const locale = source.report.language;
  const t = translator(locale);
  const today = localDay(new Date());
  return renderXlsx(workbookOf({ ...source, today, locale, t }), t('workbook.cut'));
}

/** The report as data, with the registry entries that it names, and its pictures where they fit. */
async function renderExchange(
  { report, registry }: ExportSource,
  readPicture: ReadPicture | undefined,
): Promise<string> {
  const [{ encodeExchange }, { exchangeOf }, { withPictures }] = await Promise.all([
    import('../import/exchange-file'),
    import('../../shared/model/exchange'),
    import('../exchange/with-pictures'),
  ]);
  const exchange = exchangeOf(report, registry);
  return encodeExchange((await withPictures(exchange, readPicture)) ?? exchange);
}
