import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: { on: () => undefined } }));
const { exchangeFilesOf, OpenedFiles } = await import('../../main/opened-files');

describe('the files of a command line', () => {
  it('are those for exchange, wherever it was typed', () => {
    const argv = ['electron', '.', '--no-sandbox', 'Омск 2023.pobratim', '/tmp/a.POBRATIM'];
    expect(exchangeFilesOf(argv, '/home/anna')).toEqual([
      resolve('/home/anna', 'Омск 2023.pobratim'),
      resolve('/tmp/a.POBRATIM'),
    ]);
  });

  it('are nothing else that somebody may have put there', () => {
    const junk = ['--file=a.pobratim', 'a.txt', 'a.pobratim\0.txt', `${'x'.repeat(5000)}.pobratim`];
    expect(exchangeFilesOf(junk, '/')).toEqual([]);
    expect(exchangeFilesOf(Array(1000).fill('a.pobratim'), '/')).toHaveLength(20);
  });

  it('are handed out one after another, with what is wrong with them', async () => {
    const files = new OpenedFiles();
    const told = vi.fn();
    files.listen(told);
    files.add(['missing.pobratim'], '/nowhere');
    expect(told).toHaveBeenCalledOnce();
    expect(await files.next()).toMatchObject({ kind: 'failed', reason: 'notFound' });
    expect(await files.next()).toEqual({ kind: 'cancelled' });
  });
});
