import { configureGlobal } from 'fast-check';

/** A failed property prints its seed; `SEED=… npm run test:unit` runs the same cases again. */
const { SEED } = process.env;
if (SEED !== undefined) configureGlobal({ seed: Number(SEED) });
