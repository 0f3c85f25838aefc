/** Case forms of nouns and adjectives: from the nominative and the genitive the rest follows. */

export const CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
export type Case = (typeof CASES)[number];

/** The forms of each case; where usage wavers there are several, the usual one first. */
export type CaseForms = Record<Case, string[]>;

/** Forms in the order of `CASES`. */
const caseForms = (...forms: [string, string, string, string, string, string]): CaseForms => ({
  nominative: [forms[0]],
  genitive: [forms[1]],
  dative: [forms[2]],
  accusative: [forms[3]],
  instrumental: [forms[4]],
  prepositional: [forms[5]],
});

/** The forms of a word whose nominative and genitive these are; things, not living beings. */
export function paradigm(nominative: string, genitive: string): CaseForms {
  if (nominative === genitive) {
    return caseForms(nominative, nominative, nominative, nominative, nominative, nominative);
  }
  return (
    adjective(nominative, genitive) ??
    plural(nominative, genitive) ??
    feminine(nominative, genitive) ??
    masculineOrNeuter(nominative, genitive)
  );
}

/** An adjective's endings follow its genitive: `ого` → `ому`, `ым`, `ом`. */
function adjective(nominative: string, genitive: string): CaseForms | null {
  const stem = nominative.replace(/(?:[ыиоая]й|[оае]е|[ыи]е|[ая]я|ы)$/u, '');
  const [ending = ''] = /(?:[ое]го|[ое]й|[ыи]х)$/u.exec(genitive) ?? [];
  const isAdjective = stem !== nominative && genitive === stem + ending;
  if (ending === '' || !isAdjective) return null;
  const i = ending.startsWith('е') || /[гкхжшщч]$/u.test(stem) ? 'и' : 'ы';
  if (ending.endsWith('го')) {
    const o = ending.charAt(0);
    return caseForms(
      nominative,
      genitive,
      `${stem}${o}му`,
      nominative,
      `${stem}${i}м`,
      `${stem}${o}м`,
    );
  }
  if (ending.endsWith('й')) {
    if (!nominative.endsWith('я')) return null;
    const accusative = `${stem}${nominative.endsWith('яя') ? 'юю' : 'ую'}`;
    return caseForms(nominative, genitive, genitive, accusative, genitive, genitive);
  }
  const dative = genitive.replace(/х$/u, 'м');
  return caseForms(nominative, genitive, dative, nominative, `${dative}и`, genitive);
}

function plural(nominative: string, genitive: string): CaseForms | null {
  const stem = nominative.slice(0, -1);
  const isSingular = genitive.slice(0, -1) === stem && /[ыи]$/u.test(genitive);
  if (isSingular || !/[ыиа]$/u.test(nominative)) return null;
  const a = nominative.endsWith('и') && !/[гкхжшщч]$/u.test(stem) ? 'я' : 'а';
  return caseForms(
    nominative,
    genitive,
    `${stem}${a}м`,
    nominative,
    `${stem}${a}ми`,
    `${stem}${a}х`,
  );
}

function feminine(nominative: string, genitive: string): CaseForms | null {
  const stem = nominative.slice(0, -1);
  if (nominative.endsWith('ь') && genitive.endsWith('и')) {
    return caseForms(nominative, genitive, genitive, nominative, `${nominative}ю`, genitive);
  }
  if (nominative.endsWith('а')) {
    const instrumental = `${stem}${/[жшщчц]$/u.test(stem) ? 'е' : 'о'}й`;
    return caseForms(nominative, genitive, `${stem}е`, `${stem}у`, instrumental, `${stem}е`);
  }
  if (nominative.endsWith('я')) {
    const dative = `${stem}${stem.endsWith('и') ? 'и' : 'е'}`;
    return caseForms(nominative, genitive, dative, `${stem}ю`, `${stem}ей`, dative);
  }
  return null;
}

function masculineOrNeuter(nominative: string, genitive: string): CaseForms {
  const stem = genitive.slice(0, -1);
  const prepositional = `${stem}${/ий$/u.test(nominative) ? 'и' : 'е'}`;
  if (genitive.endsWith('я')) {
    return caseForms(nominative, genitive, `${stem}ю`, nominative, `${stem}ем`, prepositional);
  }
  const instrumental = `${stem}${/[жшщч]$/u.test(stem) ? 'е' : 'о'}м`;
  const forms = caseForms(
    nominative,
    genitive,
    `${stem}у`,
    nominative,
    instrumental,
    prepositional,
  );
  // After ц the stress decides: Череповцом, but Мальмыжецем.
  if (stem.endsWith('ц')) forms.instrumental.push(`${stem}ем`);
  return forms;
}

/** The paradigms of a word whose gender or usage wavers, as one. */
export const mergeForms = (variants: CaseForms[]): CaseForms =>
  byCase((each) => [...new Set(variants.flatMap((forms) => forms[each]))]);

/** The paradigm of a name from those of its parts. */
export const joinForms = (parts: CaseForms[], separators: string[]): CaseForms =>
  byCase((each) =>
    parts
      .slice(1)
      .reduce(
        (starts, part, index) =>
          starts.flatMap((start) =>
            part[each].map((end) => start + (separators[index] ?? '') + end),
          ),
        parts[0]?.[each] ?? [],
      ),
  );

const byCase = (formsOf: (each: Case) => string[]): CaseForms => ({
  nominative: formsOf('nominative'),
  genitive: formsOf('genitive'),
  dative: formsOf('dative'),
  accusative: formsOf('accusative'),
  instrumental: formsOf('instrumental'),
  prepositional: formsOf('prepositional'),
});

/** A part that no case changes. */
export const unchanged = (part: string): CaseForms => paradigm(part, part);
