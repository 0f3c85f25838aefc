/**
 * How two ways of doing the same are compared: in turns, A B then B A, so that neither always runs
 * on the warmer machine; the verdict is the median of the ratios of the pairs.
 */
/** @param {number[]} values */
export function median(values: number[]): number;
/**
 * @param {() => Promise<number>} ours
 * @param {() => Promise<number>} peer both return what is measured, in whatever unit
 * @param {number} pairs
 */
export function comparePairs(
  ours: () => Promise<number>,
  peer: () => Promise<number>,
  pairs: number,
): Promise<{
  ours: number;
  peer: number;
  ratio: number;
}>;
/** @param {() => Promise<unknown> | unknown} work @returns {Promise<number>} milliseconds */
export function timeOf(work: () => Promise<unknown> | unknown): Promise<number>;
