import fc from 'fast-check';
import type { z } from 'zod';

/** What of a schema's own account of itself is used here. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  values?: unknown[];
  entries?: Record<string, string>;
}

/** Few are enough for every string that has a form of its own to be found among them. */
const STRINGS = [
  ...[
    '',
    'a1',
    'Визит делегации',
    'RU',
    'MN',
    '2023',
    '2023-05',
    '2023-05-12',
    '12:30',
    'ru',
    'en',
  ],
  ...[
    '2026-10-01T08:00:00.000Z',
    'question.one',
    '#336699',
    '0',
    'a@example.org',
    'https://example.org',
  ],
  `${'0123456789abcdef'.repeat(4)}.png`,
];

const TRIES = 60;

/** Any value that a schema lets through; a form that none of the strings above has is an error. */
export function schemaArbitrary(schema: z.ZodType): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Definition;
  const inner = () => schemaArbitrary(def.innerType as z.ZodType);
  const only = (all: fc.Arbitrary<unknown>) => valid(schema, all);
  switch (def.type) {
    case 'string':
      return strings(schema);
    case 'number':
      return only(numbers(schema as z.ZodNumber));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'nullable':
      return fc.option(inner(), { nil: null });
    case 'optional':
    case 'default':
    case 'catch':
      return inner();
    case 'array':
      return only(fc.array(schemaArbitrary(def.element as z.ZodType), { maxLength: 3 }));
    case 'record':
      return only(
        fc.dictionary(
          schemaArbitrary(def.keyType as z.ZodType) as fc.Arbitrary<string>,
          schemaArbitrary(def.valueType as z.ZodType),
          { maxKeys: 3 },
        ),
      );
    case 'union':
      return fc.oneof(...(def.options ?? []).map(schemaArbitrary));
    case 'object':
      return only(
        fc.record(
          Object.fromEntries(
            Object.entries(def.shape ?? {}).map(([key, each]) => [key, schemaArbitrary(each)]),
          ),
        ),
      );
    default:
      throw new Error(`No values are known for a schema of type ${def.type}`);
  }
}

/** Whole ones, for all that is counted here is counted in whole ones. */
const numbers = ({ minValue, maxValue }: z.ZodNumber): fc.Arbitrary<number> =>
  fc.integer({
    min: Math.ceil(Math.max(minValue ?? 0, -3_000)),
    max: Math.floor(Math.min(maxValue ?? 3_000, 3_000)),
  });

/** Those of the strings that have the form, and free text where any will do. */
function strings(schema: z.ZodType): fc.Arbitrary<string> {
  const fitting = STRINGS.filter((each) => schema.safeParse(each).success);
  if (fitting.length === 0) throw new Error('None of the strings has this form');
  const some = fc.constantFrom(...fitting);
  const free = fc.string({ unit: 'grapheme', maxLength: 12 });
  return fitting.length < STRINGS.length - 4
    ? some
    : fc.oneof(
        some,
        free.filter((each) => schema.safeParse(each).success),
      );
}

/** A condition on the whole is met by chance, or the schema has to be told apart here. */
function valid(schema: z.ZodType, all: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  let failures = 0;
  return all.filter((value) => {
    const { success, error } = schema.safeParse(value);
    failures = success ? 0 : failures + 1;
    if (failures > TRIES) throw new Error(`No value was found: ${error?.message}`);
    return success;
  });
}
