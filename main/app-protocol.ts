import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { bundledFile, CONTENT_SECURITY_POLICY, SCHEME } from './bundle';
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

/** Serves the window's files out of the folder `root`. */
export function setupProtocol(root: string): void {
  protocol.handle(SCHEME, (request) => answer(root, request));
}

const notFound = (): Response => new Response('Not found', { status: 404 });

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
