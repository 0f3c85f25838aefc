import { z } from 'zod';
import { decodeEnvelope, type EnvelopeHeader } from './envelope';
import { parseJson } from './json';

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
  /**
   * Whole, but not ours to judge: of a newer version, or of a format that we don't know. What of it
   * we know may be looked at, where that is enough for a value.
   */
  | { kind: 'newerVersion'; value: T | null; header: EnvelopeHeader };

const formatSchema = z.object({ format: z.string(), version: z.number().int().positive() });

/** A file's bytes as a value of today's version. */
export function decodeAs<T>(format: Format<T>, bytes: Uint8Array): Decoded<T> {
  const envelope = decodeEnvelope(bytes);
  const stated = formatSchema.safeParse(envelope?.header);
  if (!envelope || !stated.success) return { kind: 'damaged' };
  const { header } = envelope;
  if (stated.data.format !== format.name) return { kind: 'newerVersion', value: null, header };
  if (stated.data.version > format.version) {
    const known = format.schema.safeParse(envelope.data);
    return { kind: 'newerVersion', value: known.success ? known.data : null, header };
  }
  const value = format.schema.safeParse(migrate(format, stated.data.version, envelope.data));
  if (!value.success) return { kind: 'damaged' };
  return { kind: 'decoded', value: value.data, header, sha256: envelope.sha256 };
}

/** What can still be read of a damaged file, or null. It is shown beside a whole version. */
export function salvage<T>(format: Format<T>, bytes: Uint8Array): T | null {
  const parsed = parseJson(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\u{FEFF}/u, ''),
  );
  const file = damagedFileSchema.safeParse(parsed.kind === 'parsed' ? parsed.value : null);
  if (!file.success) return null;
  const version = Math.min(file.data.version, format.version);
  try {
    const value = format.schema.safeParse(migrate(format, version, file.data.data));
    return value.success ? value.data : null;
  } catch {
    // A migration counts on data that are whole.
    return null;
  }
}

const damagedFileSchema = z.object({
  version: z.number().int().positive().catch(1),
  data: z.unknown(),
});

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
