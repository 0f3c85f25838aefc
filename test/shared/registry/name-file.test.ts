import { describe, expect, it } from 'vitest';
import { emptyPartnerCity, type PartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry, type Registry } from '../../../shared/model/registry';
import { compareNames, nameFileOf, takeNames } from '../../../shared/registry/name-file';

const city = (id: string, name: string, fields: Partial<PartnerCity> = {}): PartnerCity => ({
  ...emptyPartnerCity(id),
  name,
  country: 'KZ',
  ...fields,
});
const registryOf = (partnerCities: PartnerCity[], names: Registry['names'] = []): Registry => ({
  ...emptyRegistry(),
  partnerCities,
  names,
});
let ids = 0;
const newId = () => `new-${++ids}`;
/** What the file of one registry changes in another, everything taken. */
const taken = (mine: Registry, theirs: Registry): Registry =>
  takeNames(mine, compareNames(mine, nameFileOf(theirs)).differences, newId);

describe('a file of names', () => {
  const theirs = registryOf(
    [
      city('x', 'Ош', { country: 'KG', cases: { genitive: 'Ошу', dative: 'Ошу' } }),
      city('y', 'Алматы', { shortNames: ['Алма-Ата'] }),
      city('z', 'Минск', { country: 'BY' }),
    ],
    [{ id: 'n', preferred: 'Китай', allowed: ['КНР'] }],
  );

  it('holds the cities whose names were put right, and the names of house style', () => {
    expect(nameFileOf(theirs)).toEqual({
      cities: [
        {
          name: 'Ош',
          country: 'KG',
          cases: { genitive: 'Ошу', dative: 'Ошу' },
          shortNames: [],
        },
        { name: 'Алматы', country: 'KZ', cases: {}, shortNames: ['Алма-Ата'] },
      ],
      names: [{ preferred: 'Китай', allowed: ['КНР'] }],
      countries: [],
      persons: [],
    });
  });

  it('shows what is new and what differs, and leaves out what the program proposes itself', () => {
    const mine = registryOf([
      city('a', 'Ош', { country: 'KG', cases: { genitive: 'Оша́' } }),
      city('b', 'Алматы', { shortNames: ['Верный'] }),
    ]);
    const { differences, unknownCities } = compareNames(mine, nameFileOf(theirs));
    expect(differences).toMatchObject([
      { kind: 'case', cityId: 'a', case: 'genitive', mine: 'Оша́', theirs: 'Ошу' },
      { kind: 'otherName', cityId: 'b', mine: '', theirs: 'Алма-Ата' },
      { kind: 'preferred', mine: '', theirs: 'Китай' },
    ]);
    expect(unknownCities).toEqual([]);
  });

  it('takes over nothing of cities that are not in the registry, and names them', () => {
    const { differences, unknownCities } = compareNames(
      registryOf([city('a', 'Ош', { country: 'TR' })]),
      nameFileOf({ ...theirs, names: [] }),
    );
    expect(differences).toEqual([]);
    expect(unknownCities).toEqual(['Ош', 'Алматы']);
  });

  it('changes only what was taken', () => {
    const mine = registryOf([
      city('a', 'Ош', { country: 'KG', cases: { genitive: 'Оша-города' } }),
    ]);
    const [genitive] = compareNames(mine, nameFileOf(theirs)).differences;
    expect(takeNames(mine, [], newId)).toEqual(mine);
    const after = takeNames(mine, genitive ? [genitive] : [], newId);
    expect(after).toEqual(
      registryOf([city('a', 'Ош', { country: 'KG', cases: { genitive: 'Ошу' } })]),
    );
  });

  it('prefers their name to one’s own that they allow, which stays allowed', () => {
    const mine = registryOf([], [{ id: 'm', preferred: 'КНР', allowed: ['Поднебесная'] }]);
    expect(compareNames(mine, nameFileOf(theirs)).differences).toMatchObject([
      { kind: 'preferred', nameId: 'm', mine: 'КНР', theirs: 'Китай' },
    ]);
    expect(taken(mine, theirs).names).toEqual([
      { id: 'm', preferred: 'Китай', allowed: ['Поднебесная', 'КНР'] },
    ]);
  });

  it('adds what they allow beside a name that both prefer', () => {
    const mine = registryOf([], [{ id: 'm', preferred: 'китай', allowed: [] }]);
    expect(taken(mine, theirs).names).toEqual([{ id: 'm', preferred: 'китай', allowed: ['КНР'] }]);
  });

  it('has nothing new for the registry that it was written from, nor for one that took it all', () => {
    expect(compareNames(theirs, nameFileOf(theirs)).differences).toEqual([]);
    const mine = registryOf([
      city('a', 'Ош', { country: 'KG', cases: { genitive: 'Оша́' } }),
      city('b', 'Алматы'),
    ]);
    const after = taken(mine, theirs);
    expect(compareNames(after, nameFileOf(theirs)).differences).toEqual([]);
    expect(after.partnerCities[1]?.shortNames).toEqual(['Алма-Ата']);
  });
});
