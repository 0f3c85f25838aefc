import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: { on: () => undefined } }));
const { ForeignFiles } = await import('../../main/import/foreign-files');
const { exchangeFilesOf, OpenedFiles } = await import('../../main/opened-files');

describe('the files of a command line', () => {
  it('are those for exchange and documents, wherever it was typed', () => {
    const argv = [
      'electron',
      '.',
      '--no-sandbox',
      'Омск 2023.pobratim',
      '/tmp/a.POBRATIM',
      'b.docx',
      'c.odt',
    ];
    expect(exchangeFilesOf(argv, '/home/anna')).toEqual([
      resolve('/home/anna', 'Омск 2023.pobratim'),
      resolve('/tmp/a.POBRATIM'),
      resolve('/home/anna', 'b.docx'),
      resolve('/home/anna', 'c.odt'),
    ]);
  });

  it('are nothing else that somebody may have put there', () => {
    const junk = ['--file=a.pobratim', 'a.txt', 'a.pobratim\0.txt', `${'x'.repeat(5000)}.pobratim`];
    expect(exchangeFilesOf(junk, '/')).toEqual([]);
    expect(exchangeFilesOf(Array(1000).fill('a.pobratim'), '/')).toHaveLength(20);
  });

  it('are handed out one after another, with what is wrong with them', async () => {
    const foreign = new ForeignFiles('/no-thread-for-a-file-that-is-not-there');
    const files = new OpenedFiles();
    const told = vi.fn();
    files.listen(told);
    files.add(['missing.pobratim'], '/nowhere');
    expect(told).toHaveBeenCalledOnce();
    expect(await files.next(foreign)).toMatchObject({ kind: 'failed', reason: 'notFound' });
    expect(await files.next(foreign)).toEqual({ kind: 'cancelled' });
  });
});
