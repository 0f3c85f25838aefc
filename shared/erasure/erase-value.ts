import { z } from 'zod';
import type { Questionnaire } from '../model/questionnaire';
import { type Mention, type PersonFinder, personFinder, plainText } from './find-person';
import { erasureTargetSchema } from './target';

/** What becomes of a name in a text. `keep` is for what is published already. */
export const TREATMENTS = ['initials', 'wording', 'keep'] as const;
export const treatmentSchema = z.enum(TREATMENTS);
export type Treatment = z.infer<typeof treatmentSchema>;

/** A decision about one text, which holds for its earlier states as well. */
export const decisionSchema = z.object({
  recordId: z.string().max(64),
  field: z.string().max(100),
  treatment: treatmentSchema,
});
export type Decision = z.infer<typeof decisionSchema>;

/** Everything that an erasure needs to know; with it, it can be done again to its end. */
export const erasurePlanSchema = z.object({
  target: erasureTargetSchema,
  initials: z.string(),
  /** What stands for the name where no initials do, such as «представитель города Сургута». */
  wording: z.string().max(500),
  /** What stands for a phone or an address inside a text. */
  mark: z.string().max(100),
  usual: z.enum(['initials', 'wording']),
  /** Whether a surname that stands alone counts as well. */
  parts: z.boolean(),
  decisions: z.array(decisionSchema),
});
export type ErasurePlan = z.infer<typeof erasurePlanSchema>;

/** A text that speaks of the person. */
export interface TextPlace {
  recordId: string;
  field: string;
  text: string;
  mentions: Mention[];
}

/** Names of towns and forms, in which a part of a person's name is hardly the person's. */
const NAMING = new Set<string>([
  ...['city', 'country', 'name', 'latinName', 'ownName', 'shortNames', 'cases'],
  ...['allowed', 'preferred', 'title', 'titleLines', 'headings'],
]);
/** What no text is. */
const NO_TEXT = new Set<string>(['id', 'type', 'kind', 'version', 'questionnaire']);
/** Where texts are found by texts: by their wording in Russian. */
const KEYED_BY_TEXT = new Set<string>(['english'] satisfies (keyof Questionnaire)[]);

interface At {
  recordId: string;
  field: string;
}

/** Whom a walk through a file looks for, and what it does with a text. */
interface Walk {
  finder: PersonFinder;
  ids: ReadonlySet<string>;
  onText: (text: string, at: At) => string;
}

/** Every text of a value that speaks of the person, but for the person's own entry. */
export function placesIn(value: unknown, finder: PersonFinder, ids: readonly string[]) {
  const places: TextPlace[] = [];
  walk(value, { recordId: '', field: '' }, '', {
    finder,
    ids: new Set(ids),
    onText: (text, at) => {
      const plain = plainText(text);
      const mentions = finder.find(plain);
      if (mentions.length > 0) places.push({ ...at, text: plain, mentions });
      return text;
    },
  });
  return places;
}

/** The value without the person; itself where it never knew them. */
export function eraseIn(value: unknown, plan: ErasurePlan, finder = personFinder(plan.target)) {
  const decided = new Map(plan.decisions.map((each) => [keyOf(each), each.treatment]));
  return walk(value, { recordId: '', field: '' }, '', {
    finder,
    ids: new Set(plan.target.personIds),
    onText: (text, at) => eraseText(text, plan, finder, decided.get(keyOf(at)), at.field),
  });
}

const keyOf = ({ recordId, field }: At): string => `${recordId}\n${field}`;

function eraseText(
  text: string,
  plan: ErasurePlan,
  finder: PersonFinder,
  decision: Treatment | undefined,
  field: string,
): string {
  const plain = plainText(text);
  const mentions = finder.find(plain).filter(({ kind }) => {
    if (kind === 'contact') return true;
    if (decision !== undefined) return decision !== 'keep';
    return kind === 'name' || (plan.parts && !NAMING.has(field));
  });
  if (mentions.length === 0) return text;
  const name = (decision ?? plan.usual) === 'wording' ? plan.wording : plan.initials;
  let erased = '';
  let from = 0;
  for (const { kind, start, end } of mentions) {
    erased += plain.slice(from, start) + (kind === 'contact' ? plan.mark : name);
    from = end;
  }
  return erased + plain.slice(from);
}

function walk(value: unknown, at: At, key: string, walker: Walk): unknown {
  if (typeof value === 'string') return NO_TEXT.has(key) ? value : walker.onText(value, at);
  if (Array.isArray(value)) return walkList(value, at, key, walker);
  if (typeof value !== 'object' || value === null) return value;
  return walkObject(value as Record<string, unknown>, at, walker);
}

function walkList(list: unknown[], at: At, key: string, walker: Walk): unknown[] {
  const { ids, finder } = walker;
  const kept = list.filter((each) => {
    if (key === 'contactPersons') return !ids.has(idOf(each));
    if (typeof each !== 'string') return !(key === 'names' && isNameEntry(each, finder));
    if (key === 'personIds') return !ids.has(each);
    if (key === 'words') return !finder.isWord(each);
    return !(REMEMBERED.has(key) && [...ids].some((id) => each.includes(id)));
  });
  // Somebody else's name and addresses are theirs, even where they are the same.
  const others = key === 'contactPersons';
  const walked = kept.map((each) =>
    others ? walkOther(each, at, walker) : walk(each, at, key, walker),
  );
  return walked.length === list.length && walked.every((each, index) => each === list[index])
    ? list
    : walked;
}

/** Lists of keys by which the program remembers what was decided about records. */
const REMEMBERED = new Set(['settledDues', 'dismissedFindings']);

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : '';

/** The house style's entry of the person: forms of the name, and nothing beside them. */
function isNameEntry(value: unknown, finder: PersonFinder): boolean {
  if (typeof value !== 'object' || value === null || !('preferred' in value)) return false;
  const text = typeof value.preferred === 'string' ? plainText(value.preferred).trim() : '';
  const [mention] = finder.find(text);
  return mention?.kind === 'name' && mention.start === 0 && mention.end === text.length;
}

function walkOther(person: unknown, at: At, walker: Walk): unknown {
  if (typeof person !== 'object' || person === null || !('posts' in person)) return person;
  const posts = walk(person.posts, { ...at, recordId: idOf(person) }, 'posts', walker);
  return posts === person.posts ? person : { ...person, posts };
}

function walkObject(object: Record<string, unknown>, at: At, walker: Walk): unknown {
  // A claim and a text by hand belong to the record that they stand in.
  const owner = object.recordId ?? object.id;
  const recordId = typeof owner === 'string' && owner !== '' ? owner : at.recordId;
  let isChanged = false;
  const walked: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(object)) {
    const field = key === 'sentence' ? 'text' : key;
    const place = { recordId, field: NAMING.has(at.field) ? at.field : field };
    const next = walk(inner, place, key, walker);
    if (next !== inner) isChanged = true;
    const nextKey = KEYED_BY_TEXT.has(at.field) ? walker.onText(key, at) : key;
    if (nextKey !== key) isChanged = true;
    Object.defineProperty(walked, nextKey, {
      value: next,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return isChanged ? walked : object;
}
