import { z } from 'zod';
import { failureSchema } from '../failure';
import { profileSchema } from '../model/profile';
import { questionnaireSchema } from '../model/questionnaire';
import { nameFileSchema } from '../registry/name-file';
import type { ChannelTable } from './channel-table';
import { exportOutcomeSchema, nothing } from './outcomes';

/** Small files that go from colleague to colleague: words, names, forms and profiles. */
export const smallFilesContract = {
  /** The personal dictionary as a text file. */
  'words:export': { input: z.array(z.string().max(200)).max(100_000), output: exportOutcomeSchema },
  'words:import': {
    input: nothing,
    output: z.union([
      z.object({ kind: z.literal('words'), words: z.array(z.string()) }),
      z.object({ kind: z.literal('cancelled') }),
      failureSchema,
    ]),
  },
  /** How names are written and declined, as a small file. */
  'names:export': { input: nameFileSchema, output: exportOutcomeSchema },
  'names:import': {
    input: nothing,
    output: z.union([
      z.object({ kind: z.literal('names'), names: nameFileSchema }),
      z.object({ kind: z.literal('cancelled') }),
      failureSchema,
    ]),
  },
  /** One form of documents as a small file. */
  'form:export': { input: questionnaireSchema, output: exportOutcomeSchema },
  'form:import': {
    input: nothing,
    output: z.union([
      z.object({ kind: z.literal('form'), form: questionnaireSchema }),
      z.object({ kind: z.literal('cancelled') }),
      failureSchema,
    ]),
  },
  /** One profile as a small file. */
  'profile:export': { input: profileSchema, output: exportOutcomeSchema },
  'profile:import': {
    input: nothing,
    output: z.union([
      z.object({ kind: z.literal('profile'), profile: profileSchema }),
      z.object({ kind: z.literal('cancelled') }),
      failureSchema,
    ]),
  },
} as const satisfies ChannelTable;
