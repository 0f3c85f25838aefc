/**
 * How often a test does what it does: a few times every day, and many times in `npm run test:long`,
 * or that share of them which `POBRATIM_LONG` names.
 */
const share = Number(process.env.POBRATIM_LONG ?? 0);

export const isLong = share > 0;

export const often = (everyDay: number, long: number): number =>
  isLong ? Math.max(everyDay, Math.round(long * share)) : everyDay;
