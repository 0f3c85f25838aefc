import { z } from 'zod';
import { decodeEnvelope, type EnvelopeHeader } from './envelope';

/** Data of version n as a file holds them → the same of version n + 1. */
export type Migration = (data: unknown) => unknown;

/** What a kind of file holds, in which version we write it, and how older ones become it. */
export interface Format<T> {
  name: string;
  version: number;
  schema: z.ZodType<T>;
  migrations: Readonly<Record<number, Migration>>;
}

export type Decoded<T> =
  | { kind: 'decoded'; value: T; header: EnvelopeHeader; sha256: string }
  | { kind: 'damaged' }
  /** Whole, but not ours to judge: of a newer version, or of a format that we don't know. */
  | { kind: 'newerVersion' };

const formatSchema = z.object({ format: z.string(), version: z.number().int().positive() });

/** A file's bytes as a value of today's version. */
export function decodeAs<T>(format: Format<T>, bytes: Uint8Array): Decoded<T> {
  const envelope = decodeEnvelope(bytes);
  const stated = formatSchema.safeParse(envelope?.header);
  if (!envelope || !stated.success) return { kind: 'damaged' };
  if (stated.data.format !== format.name || stated.data.version > format.version)
    return { kind: 'newerVersion' };
  const value = format.schema.safeParse(migrate(format, stated.data.version, envelope.data));
  if (!value.success) return { kind: 'damaged' };
  return { kind: 'decoded', value: value.data, header: envelope.header, sha256: envelope.sha256 };
}

function migrate<T>(
  { name, version, migrations }: Format<T>,
  from: number,
  data: unknown,
): unknown {
  let migrated = data;
  for (let step = from; step < version; step++) {
    const migration = migrations[step];
    if (!migration) throw new Error(`${name} has no migration from version ${step}`);
    migrated = migration(migrated);
  }
  return migrated;
}
