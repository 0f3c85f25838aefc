/**
 * How two ways of doing the same are compared: in turns, A B then B A, so that neither always runs
 * on the warmer machine; the verdict is the median of the ratios of the pairs.
 */

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * @param {() => Promise<number>} ours
 * @param {() => Promise<number>} peer both return what is measured, in whatever unit
 * @param {number} pairs
 */
export async function comparePairs(ours, peer, pairs) {
  /** @type {number[]} */
  const own = [];
  /** @type {number[]} */
  const others = [];
  await ours();
  await peer();
  for (let pair = 0; pair < pairs; pair += 1) {
    if (pair % 2 === 0) {
      own.push(await ours());
      others.push(await peer());
    } else {
      others.push(await peer());
      own.push(await ours());
    }
  }
  const ratios = own.map((value, index) => value / (others[index] ?? Number.NaN));
  return { ours: median(own), peer: median(others), ratio: median(ratios) };
}

/** @param {() => Promise<unknown> | unknown} work @returns {Promise<number>} milliseconds */
export async function timeOf(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
