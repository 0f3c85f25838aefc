import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { bundledFile, CONTENT_SECURITY_POLICY, pictureFile, SCHEME } from './bundle';
import { logError } from './log';
import { isMissing } from './storage/durable-fs';

/**
 * Before Electron is ready: the scheme behaves as http does, without its access to others. The
 * compiled code of the page is kept from one start to the next, which saves a tenth of a second.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Time for the style sheet and the fonts, which follow the script. */
const GRACE_MS = 50;

/**
 * Serves the window's files out of the folder `root`. `onScriptServed` hears when the page has its
 * script, which keeps it busy for a while: what main has to do then holds nobody up.
 */
export function setupProtocol(
  root: string,
  findPicture: (file: string) => Promise<Uint8Array | null>,
  onScriptServed: () => void,
): void {
  protocol.handle(SCHEME, async (request) => {
    const picture = pictureFile(request.url);
    const response = picture
      ? await answerPicture(picture, findPicture)
      : await answer(root, request);
    if (request.url.endsWith('.js')) setTimeout(onScriptServed, GRACE_MS);
    return response;
  });
}

const notFound = (): Response => new Response('Not found', { status: 404 });

/** What lies under a hash never changes; one that is missing today may be back tomorrow. */
async function answerPicture(
  file: string,
  find: (file: string) => Promise<Uint8Array | null>,
): Promise<Response> {
  const bytes = await find(file);
  if (!bytes) return notFound();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': file.endsWith('.png') ? 'image/png' : 'image/jpeg',
      'content-security-policy': "default-src 'none'",
      'cache-control': 'max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function answer(root: string, { method, url }: Request): Promise<Response> {
  if (method !== 'GET') return new Response('Only GET', { status: 405 });
  const file = bundledFile(root, url);
  if (!file) return notFound();
  try {
    return new Response(new Uint8Array(await readFile(file.path)), {
      headers: {
        'content-type': file.type,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'cross-origin-opener-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    if (!isMissing(error)) logError('bundle.unreadable', error);
    return notFound();
  }
}
