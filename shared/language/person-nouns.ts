import { fold } from './fold';
import { declineName } from './place-names';

/** Nouns for posts and callings that stand before a person's name. */
const NOUNS = `
  автор актёр актриса аким архитектор артист артистка атаман балерина бизнесмен бургомистр врач
  глава губернатор декан депутат директор дипломант дипломантка дирижёр доктор доцент житель
  жительница журналист журналистка заместитель заместительница инженер композитор консул
  координатор куратор лауреат лауреатка менеджер методист министр музыкант мэр начальник
  начальница органист органистка певец певица переводчик переводчица пианист пианистка писатель
  писательница победитель победительница поэт предприниматель председатель представитель
  представительница президент преподаватель префект призёр проректор профессор режиссёр ректор
  руководитель руководительница секретарь скрипач скрипачка советник солист солистка специалист
  спортсмен спортсменка студент студентка тренер участник участница учитель учительница хормейстер
  хореограф художник художница чемпион чемпионка школьник школьница эксперт
`
  .trim()
  .split(/\s+/);

interface Forms {
  nominative: Set<string>;
  oblique: Set<string>;
}

/** Built at the first use. */
let known: Forms | undefined;

function forms(): Forms {
  if (known) return known;
  const nominative = new Set(NOUNS.map(fold));
  const oblique = new Set<string>();
  for (const noun of NOUNS) {
    for (const form of Object.values(declineName(noun)).flat()) {
      if (!nominative.has(fold(form))) oblique.add(fold(form));
    }
  }
  known = { nominative, oblique };
  return known;
}

/** True for such a noun in an oblique case of the singular: «солистки», «лауреата». */
export const isObliquePersonNoun = (word: string): boolean => forms().oblique.has(fold(word));

export const isNominativePersonNoun = (word: string): boolean => forms().nominative.has(fold(word));

export const isPersonNoun = (word: string): boolean =>
  isNominativePersonNoun(word) || isObliquePersonNoun(word);
