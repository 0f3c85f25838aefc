import { describe, expect, it } from 'vitest';
import { parseMarker, signOf, splitMarker } from '../../../shared/document/marker';
import { MarkerSequence } from '../../../shared/document/marker-sequence';
import { markerText } from '../../../shared/document/tree';
import type { ListStyle } from '../../../shared/model/questionnaire';

describe('splitMarker', () => {
  it.each([
    ['➤ Визит', '➤', 'Визит'],
    ['➤Визит', '➤', 'Визит'],
    ['–   Визит', '–', 'Визит'],
    ['\u{F0B7} Визит', '\u{F0B7}', 'Визит'],
    ['* Визит', '*', 'Визит'],
    ['3) Визит', '3)', 'Визит'],
    ['12. Визит', '12.', 'Визит'],
  ])('takes the sign from %j', (line, sign, text) => {
    const marked = splitMarker(line);
    expect(marked && [signOf(marked), marked.text]).toEqual([sign, text]);
  });

  it.each(['Визит', '-5 градусов', '1.5 км', '1.', '➤', '01. Визит', '2023) год', '*важно*', ''])(
    'sees no sign in %j',
    (line) => {
      expect(splitMarker(line)).toBeNull();
    },
  );
});

it.each(['➤', '3)', '12.', '–'])('reads the sign %s back', (sign) => {
  const marker = parseMarker(sign);
  expect(marker && markerText(marker)).toBe(sign);
});

describe('MarkerSequence', () => {
  const sequence = (marker: string, continuous = false) => {
    const style: ListStyle = { marker, continuous, ending: 'sentences', monthHeading: '{MONTH}' };
    let lists = 0;
    return new MarkerSequence(style, () => ++lists);
  };
  const take = (markers: MarkerSequence, own?: string) => {
    const marker = markers.next(own);
    return marker && markerText(marker);
  };

  it('begins numbers anew in each group, unless they run through', () => {
    for (const [continuous, third] of [
      [false, '1)'],
      [true, '3)'],
    ] as const) {
      const markers = sequence('1)', continuous);
      expect([take(markers), take(markers)]).toEqual(['1)', '2)']);
      markers.startGroup();
      expect(take(markers)).toBe(third);
    }
  });

  it('goes on from a number that a record has of its own', () => {
    const markers = sequence('1.');
    expect([
      take(markers),
      take(markers, '5.'),
      take(markers),
      take(markers, '•'),
      take(markers),
    ]).toEqual(['1.', '5.', '6.', '•', '7.']);
  });

  it('opens a list of its own for a number out of order', () => {
    const markers = sequence('1.');
    const lists = [markers.next(), markers.next('5.'), markers.next()].map(
      (marker) => marker?.kind === 'number' && marker.list,
    );
    expect(lists).toEqual([1, 2, 2]);
  });

  it('has no marker for a list without signs, nor for a record without one', () => {
    expect(sequence('').next()).toBeNull();
    expect(sequence('➤').next('')).toBeNull();
    expect(take(sequence(''), '•')).toBe('•');
  });
});
