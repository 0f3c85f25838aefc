import { describe, expect, it } from 'vitest';
import { findDelegationCountries } from '../../../shared/language/delegations';

describe('findDelegationCountries', () => {
  it.each([
    [
      'Прошли встречи с представителями и делегациями из 7 стран мира: Китая, Монголии.',
      ['CN', 'MN'],
      7,
    ],
    [
      'Город посетили делегации 5 стран: Китая, Монголии, ФРГ, Индии и Вьетнама.',
      ['CN', 'MN', 'DE', 'IN', 'VN'],
      5,
    ],
    [
      'Приняты делегации из Харбина (КНР), г. Улан-Батора (Монголия) и Республики Беларусь.',
      ['CN', 'MN', 'BY'],
      null,
    ],
    ['Приём иностранных делегаций (Китай, Куба; а также Иран).', ['CN', 'CU', 'IR'], null],
    ['Город посетили 12 делегаций из восьми стран мира.', [], 8],
    ['Состоялась встреча с делегацией КНР.', ['CN'], null],
    ['Представители России и Китая посетили форум.', ['CN'], null],
  ])('reads %j', (text, codes, claimed) => {
    expect(findDelegationCountries(text)).toEqual({ codes, claimed });
  });

  it.each([
    'Участие делегации города Красноярска в выставке «ИННОПРОМ. Казахстан».',
    'Делегация края побывала в Китае и Казахстане.',
    'Представители Посольства Республики Беларусь передали книги.',
    'В чемпионате участвовали школьники из 22 стран: России, Индии.',
  ])('takes no country from %j', (text) => {
    expect(findDelegationCountries(text)).toEqual({ codes: [], claimed: null });
  });

  it('believes a list with its number more than scattered mentions', () => {
    const text = 'Встреча с делегацией Кубы.\nПриняты делегации 2 стран: Китая и Индии.';
    expect(findDelegationCountries(text)).toEqual({ codes: ['CN', 'IN'], claimed: 2 });
  });

  it('puts scattered mentions together, each country once', () => {
    const text = 'Встреча с делегацией Кубы.\nВизит делегации КНР.\nВизит делегации из Китая.';
    expect(findDelegationCountries(text)).toEqual({ codes: ['CU', 'CN'], claimed: null });
  });
});
