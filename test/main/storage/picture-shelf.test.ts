import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withPictures } from '../../../main/exchange/with-pictures';
import { decodeExchange, encodeExchange } from '../../../main/import/exchange-file';
import { PictureShelf } from '../../../main/storage/picture-shelf';
import { insertItem } from '../../../shared/edit/edit-answer';
import { emptyEvent } from '../../../shared/model/event';
import { emptyPicture } from '../../../shared/model/picture';
import { emptyReport } from '../../../shared/model/report';
import { jpeg, png } from '../../shared/pictures/example';
import { faultyFs } from './faulty-fs';
import { newFolder } from './library-folder';

const added = async (shelf: PictureShelf, bytes: Uint8Array) => {
  const outcome = await shelf.add(bytes, 'фото.jpg');
  if (outcome.kind === 'failed') throw new Error(outcome.reason);
  return outcome;
};

it('a picture is kept once, without its notes, and read as it was kept', async () => {
  const folder = join(await newFolder(), 'pictures');
  const shelf = new PictureShelf(faultyFs(), folder);
  const { file, width, height } = await added(shelf, jpeg(40, 30, 'GPS'));
  expect([width, height]).toEqual([40, 30]);
  expect(await added(shelf, jpeg(40, 30))).toMatchObject({ file });
  expect(await readdir(folder)).toEqual([file]);
  expect(Buffer.from((await shelf.find(file)) ?? [])).toEqual(Buffer.from(jpeg(40, 30)));
});

it('what is no picture, or too large for a page, is refused and leaves no file', async () => {
  const folder = join(await newFolder(), 'pictures');
  const shelf = new PictureShelf(faultyFs(), folder);
  expect(await shelf.add(Buffer.from('%PDF-1.7'), 'а.jpg')).toMatchObject({ reason: 'noPicture' });
  expect(await shelf.add(jpeg(2401, 10), 'б.jpg')).toMatchObject({ reason: 'pictureTooLarge' });
  await expect(readdir(folder)).rejects.toThrow(/ENOENT/);
});

it('a picture that is missing, changed or no picture of the library is not there', async () => {
  const folder = join(await newFolder(), 'pictures');
  const shelf = new PictureShelf(faultyFs(), folder);
  const { file } = await added(shelf, png(4, 3));
  await writeFile(join(folder, file), png(4, 4));
  expect(await shelf.find(file)).toBeNull();
  expect(await shelf.find(`${'0'.repeat(64)}.png`)).toBeNull();
  expect(await shelf.find('../registry.json')).toBeNull();
  // The same picture brought again takes the place of the damaged one.
  await added(shelf, png(4, 3));
  expect(await shelf.find(file)).not.toBeNull();
});

it('whatever call fails, there is the whole picture or none', async () => {
  const clean = faultyFs();
  await added(new PictureShelf(clean, join(await newFolder(), 'pictures')), png(40, 30));
  for (let failing = 1; failing <= clean.calls.length; failing += 1) {
    for (const when of ['before', 'after', 'short'] as const) {
      const folder = join(await newFolder(), 'pictures');
      const fs = faultyFs({ hits: (_, number) => number === failing, code: 'EIO', when });
      const outcome = await new PictureShelf(fs, folder).add(png(40, 30), 'фото.png');
      const names = (await readdir(folder).catch(() => [])).filter((name) => /png$/.test(name));
      for (const name of names) {
        expect(new Uint8Array(await readFile(join(folder, name)))).toEqual(png(40, 30));
      }
      if (outcome.kind === 'added') expect(names).toEqual([outcome.file]);
    }
  }
});

it('a report takes its pictures along, and they come out as they went in', async () => {
  const shelf = new PictureShelf(faultyFs(), join(await newFolder(), 'pictures'));
  const kept = await added(shelf, png(40, 30));
  const missing = { file: `${'0'.repeat(64)}.png`, width: 1, height: 1 };
  const event = {
    ...emptyEvent('e', null),
    pictures: [emptyPicture('a', kept), emptyPicture('b', missing)],
  };
  const report = insertItem(emptyReport('r', 'Омск', 2023), 'international.achievements', event, 0);
  const exchange = await withPictures({ report, partnerCities: [] }, (file) => shelf.find(file));
  if (!exchange) throw new Error('It is too large');
  const read = decodeExchange(Buffer.from(encodeExchange(exchange)), 'а.pobratim');
  if (read.kind === 'failed') throw new Error(read.reason);
  expect(Object.keys(read.exchange.pictures ?? {})).toEqual([kept.file]);
  const there = new PictureShelf(faultyFs(), join(await newFolder(), 'pictures'));
  for (const base64 of Object.values(read.exchange.pictures ?? {})) {
    expect(await there.add(Buffer.from(base64, 'base64'), 'а')).toEqual(kept);
  }
});
