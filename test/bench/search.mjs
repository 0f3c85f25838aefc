import { pathToFileURL } from 'node:url';
import { comparePairs, median, timeOf } from './measure.mjs';

const RECORDS = 100_000;
const QUERIES = 400;
const COMPARED = 60;
/** What DESIGN promises, in milliseconds, and how building may grow. */
const BUDGET_MS = 5;
const BUDGET_EXPONENT = 1.1;

/**
 * The full-text search over generated records: the slowest twentieth of the questions, beside the
 * promise and beside MiniSearch with the same stems, and how the building of the index grows from
 * 5,000 to 20,000 records.
 *
 * @param {{ module: string }} place `module` is the built index
 */
export async function searchRows({ module }) {
  const { buildIndex, buildPeer, generate, queries, LIMIT } = await import(
    pathToFileURL(module).href
  );
  /** @param {number} count */
  const building = async (count) => {
    const documents = generate(count);
    const times = [];
    for (let run = 0; run < 5; run += 1) times.push(await timeOf(() => buildIndex(documents)));
    return Math.min(...times);
  };
  const [small, large] = [await building(5000), await building(20_000)];
  const exponent = Math.log(large / small) / Math.log(4);

  const documents = generate(RECORDS);
  const index = buildIndex(documents);
  const peer = await buildPeer(documents);
  const questions = queries(QUERIES);
  /** @param {(text: string) => unknown} ask */
  const slowest = async (ask, asked = questions) => {
    const times = [];
    for (const text of asked) times.push(await timeOf(() => ask(text)));
    return times.sort((a, b) => a - b)[Math.floor(asked.length * 0.95)] ?? Number.NaN;
  };
  // The peer takes so long that a part of the questions must do for both.
  const some = questions.slice(0, COMPARED);
  const ours = (asked = questions) =>
    slowest((text) => index.query({ text, filters: {}, limit: LIMIT }), asked);
  await ours();
  const p95 = median([await ours(), await ours(), await ours(), await ours(), await ours()]);
  const what = `search over ${RECORDS} records, p95`;
  return [
    {
      what,
      peerName: 'the budget',
      unit: 'ms',
      budget: 1,
      ours: p95,
      peer: BUDGET_MS,
      ratio: p95 / BUDGET_MS,
    },
    peer
      ? {
          what,
          peerName: 'MiniSearch',
          unit: 'ms',
          budget: 1,
          ...(await comparePairs(
            () => ours(some),
            () => slowest(peer, some),
            3,
          )),
        }
      : { what: `${what}, beside MiniSearch`, skipped: 'MiniSearch is not installed' },
    {
      what: 'building the index, exponent from 5,000 to 20,000 records',
      peerName: 'the budget',
      unit: '',
      budget: 1,
      ours: exponent,
      peer: BUDGET_EXPONENT,
      ratio: exponent / BUDGET_EXPONENT,
    },
  ];
}
