import { z } from 'zod';
import { textSchema } from './record';

/**
 * Personal data by law (152-FZ), marked where the fields are: `identity` tells who somebody is,
 * `contact` how to reach them, which leaves the program only when it is asked for.
 */
export type PersonalData = 'identity' | 'contact';

declare module 'zod' {
  interface GlobalMeta {
    personalData?: PersonalData;
  }
}

export const identitySchema = textSchema.meta({ personalData: 'identity' });
export const contactDetailSchema = textSchema.meta({ personalData: 'contact' });

/** What a field is marked as. */
export const personalDataOf = (schema: z.core.$ZodType): PersonalData | undefined =>
  z.globalRegistry.get(schema)?.personalData;

/** The value with every contact detail that its schema marks emptied. */
export const withoutContactDetails = <T>(schema: z.ZodType<T>, value: T): T =>
  withoutMarked(schema, value) as T;

function withoutMarked(schema: z.core.$ZodType, value: unknown): unknown {
  if (personalDataOf(schema) === 'contact') return '';
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((each) => withoutMarked(schema.element, each));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const shape: Record<string, z.core.$ZodType> = schema.shape;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const field = shape[name];
        return [name, field ? withoutMarked(field, each) : each];
      }),
    );
  }
  return value;
}
