import type { z } from 'zod';

/** Channel → what the window sends and what it gets back. */
export type ChannelTable = Record<string, { input: z.ZodType; output: z.ZodType }>;
