import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { version } from '../../package.json';
import { erasureAct } from '../../shared/erasure/act';
import type { ErasureJob, ErasureOrder, ErasurePreview } from '../../shared/erasure/contract';
import { targetOf } from '../../shared/erasure/target';
import { failure } from '../../shared/failure';
import type { Output } from '../../shared/ipc';
import type { Translate } from '../../shared/messages';
import { emptyRegistry, type Registry } from '../../shared/model/registry';
import type { Handlers } from '../answer';
import { writeChosen } from '../exporting';
import { withExtension } from '../file-name-proposal';
import { lastFolder, rememberFolder } from '../last-folders';
import type { Spelling } from '../spelling/spelling';
import type { Library } from '../storage/library';
import { storageFailure } from '../storage/outcome';
import { eraseFromUserData } from './user-data';
import { filesThatName } from './verify-user-data';

interface ErasureContext {
  window: BrowserWindow;
  library: Library;
  spelling: Spelling;
  translate: () => Translate;
  /** Has the thread of the search end, with all that it remembers. */
  forgetSearch: () => Promise<void>;
}

type ErasureChannel = 'erasure:preview' | 'erasure:run' | 'erasure:list' | 'erasure:act';

const REGISTRY = 'registry.json';

/** What the window may ask about erasing a person. */
export function createErasureHandlers(context: ErasureContext): Pick<Handlers, ErasureChannel> {
  const { library, window, translate } = context;
  const { erasures } = library;
  return {
    'erasure:preview': async ({ personIds }) => {
      try {
        await library.settle();
        const registry = await readRegistry(library);
        return (await erasures.preview(registry, personIds)) ?? failure('notFound', REGISTRY);
      } catch (error) {
        return storageFailure(error, REGISTRY);
      }
    },
    'erasure:run': async (order) => {
      if (erasures.isReadOnly) return failure('libraryLocked', REGISTRY);
      try {
        return await runErasure(context, order);
      } catch (error) {
        return storageFailure(error, REGISTRY);
      }
    },
    'erasure:list': async () => {
      try {
        return { kind: 'list', records: await erasures.list() };
      } catch (error) {
        return storageFailure(error, 'erasures.json');
      }
    },
    'erasure:act': async ({ recordId, fields, format }) => {
      const record = (await erasures.list()).find(({ id }) => id === recordId);
      if (!record) return failure('notFound', 'erasures.json');
      const t = translate();
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: t('erasure.saveAct'),
        defaultPath: join(
          lastFolder('export'),
          `${t('erasure.actFile', { date: record.finishedAt.slice(0, 10) })}.${format}`,
        ),
        filters: [{ name: t(`fileType.${format}`), extensions: [format] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      if (canceled || !filePath) return { kind: 'cancelled' };
      const path = withExtension(filePath, format);
      await rememberFolder('export', path);
      const [{ renderTree }, { printPdf }] = await Promise.all([
        import('../export/render'),
        import('../export/print-pdf'),
      ]);
      const bytes = await renderTree(format, erasureAct(record, fields), {
        printPdf: (html, look) => printPdf(html, look.page),
      });
      return writeChosen(path, bytes);
    },
  };
}

async function readRegistry({ registry }: Library): Promise<Registry> {
  const known = await registry.latest();
  return known.kind === 'opened' ? known.value : emptyRegistry();
}

async function runErasure(
  { library, spelling, forgetSearch }: ErasureContext,
  order: ErasureOrder,
): Promise<Output<'erasure:run'>> {
  await library.settle();
  const registry = await readRegistry(library);
  const found = await library.erasures.preview(registry, order.personIds);
  if (!found) return failure('notFound', REGISTRY);
  const job = jobOf(order, found, registry);
  const record = await library.erasures.run(job);
  await library.reopen();
  await forgetSearch();
  await eraseFromUserData(job.plan, spelling);
  const { checked, left } = await library.erasures.verify(job.plan);
  const elsewhere = await filesThatName(
    app.getPath('userData'),
    job.plan.target,
    (path) => !path.startsWith(library.folder),
  );
  return {
    kind: 'erased',
    record,
    checked: checked + elsewhere.checked,
    left: [...left, ...elsewhere.found],
  };
}

function jobOf(order: ErasureOrder, found: ErasurePreview, registry: Registry): ErasureJob {
  const { personIds, wording, mark, usual, parts, decisions, reason, reasonText } = order;
  const { initials, city, categories, counts, places } = found;
  const isKept = new Set(
    decisions
      .filter(({ treatment }) => treatment === 'keep')
      .map(({ recordId, field }) => `${recordId}\n${field}`),
  );
  return {
    plan: {
      target: targetOf(registry, personIds),
      ...{ initials, wording, mark, usual, parts, decisions },
    },
    record: {
      id: randomUUID(),
      startedAt: new Date().toISOString(),
      finishedAt: '',
      ...{ initials, city, reason, reasonText, categories, counts },
      kept: places.filter(({ recordId, field }) => isKept.has(`${recordId}\n${field}`)).length,
      version,
    },
  };
}
