import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../shared/document/compose';
import { dress } from '../../../shared/document/dress';
import { figureSize } from '../../../shared/document/figures';
import { lookOf } from '../../../shared/document/profile-look';
import { insertItem } from '../../../shared/edit/edit-answer';
import { movePicture } from '../../../shared/edit/pictures';
import { emptyEvent } from '../../../shared/model/event';
import { emptyPicture, type Picture } from '../../../shared/model/picture';
import { officialProfile } from '../../../shared/model/profile';
import { emptyReport, type Report } from '../../../shared/model/report';
import { pictureHeader } from '../../../shared/pictures/header';
import { pictureFlaw } from '../../../shared/pictures/limits';
import { withoutMetadata } from '../../../shared/pictures/strip';
import { checkItem } from '../../../shared/review/check-item';
import { jpeg, png } from './example';

const SECRET = 'GPS 56.01 92.89';
const contains = (bytes: Uint8Array | null): boolean => Buffer.from(bytes ?? []).includes('GPS');

describe('the file of a picture', () => {
  it('says how large it is before it is decoded', () => {
    expect(pictureHeader(png(30, 20))).toEqual({ type: 'png', width: 30, height: 20 });
    expect(pictureHeader(jpeg(4000, 3000, SECRET))).toEqual({
      type: 'jpg',
      width: 4000,
      height: 3000,
    });
    const webp = Buffer.alloc(30);
    webp.write('RIFF....WEBPVP8X', 'latin1');
    webp.writeUIntLE(799, 24, 3);
    webp.writeUIntLE(599, 27, 3);
    expect(pictureHeader(webp)).toEqual({ type: 'webp', width: 800, height: 600 });
  });

  it('is refused for what it is, by its bytes and not by its name', () => {
    expect(pictureFlaw(Buffer.from('GIF89a и что угодно дальше'))).toBe('noPicture');
    expect(pictureFlaw(jpeg(10_000, 5001))).toBe('pictureTooLarge');
    expect(pictureFlaw(jpeg(10_000, 5000))).toBeNull();
    expect(pictureFlaw(new Uint8Array(20 * 1024 * 1024 + 1))).toBe('pictureTooLarge');
  });

  it('loses what a camera wrote beside it, before it and behind it', () => {
    const photo = jpeg(40, 30, SECRET, SECRET);
    expect(contains(photo)).toBe(true);
    expect(withoutMetadata(photo)).toEqual(jpeg(40, 30));
    expect(withoutMetadata(png(40, 30, SECRET))).toEqual(png(40, 30));
  });

  it('is none when it is cut off anywhere', () => {
    for (const whole of [jpeg(4, 3, SECRET), png(4, 3, SECRET)]) {
      for (let length = 0; length < whole.length; length += 1) {
        expect(withoutMetadata(whole.subarray(0, length)), String(length)).toBeNull();
      }
    }
  });

  it('may be anything at all', () => {
    const start = fc.constantFrom(jpeg(4, 3, SECRET), png(4, 3, SECRET), new Uint8Array());
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), fc.nat(120), (whole, noise, at) => {
        const bytes = Buffer.concat([whole.subarray(0, at), noise, whole.subarray(at)]);
        pictureHeader(bytes);
        const stripped = withoutMetadata(bytes);
        if (stripped) expect(withoutMetadata(stripped)).toEqual(stripped);
      }),
    );
  });
});

const picture = (id: string, change: Partial<Picture> = {}): Picture => ({
  ...emptyPicture(id, { file: `${'0'.repeat(64)}.jpg`, width: 2000, height: 1000 }),
  ...change,
});

const eventWith = (id: string, pictures: Picture[]) => ({
  ...emptyEvent(id, { from: '2023-02', until: '' }),
  text: 'Форум.',
  pictures,
});

function reportWith(language: Report['language'], ...lists: Picture[][]): Report {
  const report = { ...emptyReport('r', 'Омск', 2023), language };
  return lists.reduce(
    (all, pictures, index) =>
      insertItem(all, 'international.achievements', eventWith(`e${index}`, pictures), index),
    report,
  );
}

const figures = (report: Report) =>
  compose(report).blocks.flatMap((block) => (block.kind === 'figure' ? [block.text] : []));

describe('a document with pictures', () => {
  it('numbers them through and says whose they are', () => {
    const report = reportWith(
      'ru',
      [
        picture('a', { caption: 'Гости на набережной', author: 'И. Иванов', rights: 'CC BY' }),
        picture('b', { included: false }),
      ],
      [picture('c', { caption: 'Кто победил?', rights: 'пресс-служба' }), picture('d')],
    );
    const plain = figures(report).map((line) => line.replaceAll('\u{A0}', ' '));
    expect(plain).toEqual([
      'Рисунок 1 – Гости на набережной. Фото: И. Иванов, CC BY',
      'Рисунок 2 – Кто победил? Фото: пресс-служба',
      'Рисунок 3',
    ]);
    const english = figures(
      reportWith('en', [picture('a', { caption: 'Guests', author: 'I. I.' })]),
    );
    expect(english.join().replaceAll('\u{A0}', ' ')).toBe('Figure 1 – Guests. Photo: I. I.');
  });

  it('leaves them out where the profile does', () => {
    const report = reportWith('ru', [picture('a')]);
    const profile = { ...officialProfile, pictures: { shown: false, width: 80 } };
    const kinds = (shown: typeof profile) =>
      dress(compose(report), shown, report).blocks.map(({ kind }) => kind);
    expect(kinds(officialProfile)).toContain('figure');
    expect(kinds(profile)).not.toContain('figure');
  });

  it('gives each the room that the profile has, keeps its shape and enlarges none', () => {
    const look = lookOf(officialProfile);
    expect(figureSize({ width: 2000, height: 1000 }, look)).toEqual({ width: 136, height: 68 });
    const upright = figureSize({ width: 1000, height: 2000 }, look);
    expect(upright.height).toBeCloseTo(257 * 0.55, 1);
    expect(figureSize({ width: 96, height: 48 }, look)).toEqual({ width: 25.4, height: 12.7 });
  });
});

describe('what is said of a picture before sending', () => {
  it('names what it lacks, and nothing of one that is left out', () => {
    const event = eventWith('e', [
      picture('a'),
      picture('b', { caption: 'К', alt: 'Ч', author: 'И' }),
      picture('c', { included: false }),
    ]);
    const found = checkItem(event, reportWith('ru'), new Set());
    expect(found.map(({ key, field }) => [key, field])).toEqual([
      ['finding.pictureCaption', 'picture/a/caption'],
      ['finding.pictureAlt', 'picture/a/alt'],
      ['finding.pictureRights', 'picture/a/rights'],
    ]);
  });
});

it('pictures change places and go nowhere else', () => {
  const ids = (to: number) =>
    movePicture([picture('a'), picture('b'), picture('c')], 'a', to).map(({ id }) => id);
  expect(ids(1)).toEqual(['b', 'a', 'c']);
  expect(ids(2)).toEqual(['b', 'c', 'a']);
  expect(ids(3)).toEqual(['a', 'b', 'c']);
  expect(ids(-1)).toEqual(['a', 'b', 'c']);
});
