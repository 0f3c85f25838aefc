import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledFile, CONTENT_SECURITY_POLICY, isStartPage, START_PAGE } from '../../main/bundle';
import { isTrustedSender } from '../../main/trusted-sender';
import { FOREIGN_ADDRESSES } from './foreign-addresses';

const ROOT = join(sep, 'program', 'dist', 'renderer');

describe('the window’s files', () => {
  it.each([
    ['app://bundle/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/index.html#cities', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/assets/index-B1.js', 'assets/index-B1.js', 'text/javascript; charset=utf-8'],
    ['app://bundle/assets/index-B1.css', 'assets/index-B1.css', 'text/css; charset=utf-8'],
    ['app://bundle/assets/a%20b.woff2', 'assets/a b.woff2', 'font/woff2'],
    ['app://bundle/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
  ])('%s is found', (address, name, type) => {
    expect(bundledFile(ROOT, address)).toEqual({ path: join(ROOT, name), type });
  });

  it.each(FOREIGN_ADDRESSES)('%j is not one of them', (address) => {
    expect(bundledFile(ROOT, address)).toBeNull();
  });

  it('all lie inside their folder, whatever is asked for', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '..%2f', '%2f', '%5c', '//', 'a', '.html', '%00', ':'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const file = bundledFile(ROOT, `app://bundle/${parts.join('/')}.html`);
        if (file) expect(join(file.path).startsWith(ROOT + sep)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('may run and load nothing that is not theirs', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'none'; worker-src 'self'; object-src 'none'; " +
        "base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'",
    );
  });
});

describe('who may ask', () => {
  it.each([
    ['the window’s page', { url: START_PAGE, parent: null }, true],
    ['the page further down', { url: `${START_PAGE}#cities`, parent: null }, true],
    ['a frame in it', { url: START_PAGE, parent: {} }, false],
    ['another page of the bundle', { url: 'app://bundle/other.html', parent: null }, false],
    ['a document that is printed', { url: 'app://document/1', parent: null }, false],
    ['a page of another host', { url: 'app://bundle.evil/index.html', parent: null }, false],
    ['a page with its address in front', { url: `${START_PAGE}.evil`, parent: null }, false],
    ['a query of it', { url: `${START_PAGE}?a`, parent: null }, false],
    ['a page of the web', { url: 'https://bundle/index.html', parent: null }, false],
    ['a blank page', { url: 'about:blank', parent: null }, false],
    ['a page that has gone', null, false],
  ])('%s', (_who, sender, trusted) => {
    expect(isTrustedSender(sender)).toBe(trusted);
  });

  it('the start page is one page', () => {
    expect(isStartPage(START_PAGE)).toBe(true);
    expect(isStartPage('')).toBe(false);
  });
});
