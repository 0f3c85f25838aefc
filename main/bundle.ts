import { extname, join, sep } from 'node:path';
import { PICTURE_FILE } from '../shared/model/picture';

/**
 * The window's files under an address of their own, `app://bundle/`, so that nothing else on the
 * disk can be reached from the window.
 */
export const SCHEME = 'app';
const HOST = 'bundle';
export const START_PAGE = `${SCHEME}://${HOST}/index.html`;

/** True for the window's page, wherever in it (`#…`) one stands. */
export const isStartPage = (address: string): boolean => address.split('#', 1)[0] === START_PAGE;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface BundledFile {
  path: string;
  type: string;
}

/** The file that an address stands for, or null when it isn't one of the window's. */
export function bundledFile(root: string, address: string): BundledFile | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== `${SCHEME}:` || url.host !== HOST) return null;
  const name = decoded(url.pathname);
  // Separators of Windows, drive letters and streams, the end of a string in C, folders.
  if (name === null || /[\\:\0]|\/$/.test(name)) return null;
  const path = join(root, name);
  const type = TYPES[extname(path)];
  return path.startsWith(root + sep) && type ? { path, type } : null;
}

/** The picture of the library that an address names, or null. */
export function pictureFile(address: string): string | null {
  const prefix = `${SCHEME}://${HOST}/pictures/`;
  const file = address.startsWith(prefix) ? address.slice(prefix.length) : '';
  return PICTURE_FILE.test(file) ? file : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** Everything that the window may load comes from the bundle; nothing may be sent anywhere. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ');
