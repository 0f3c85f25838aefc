import { pathToFileURL } from 'node:url';
import { timeOf } from './measure.mjs';

const RECORDS = 100_000;
const QUERIES = 400;
/** What DESIGN promises, in milliseconds, and how building may grow. */
const BUDGET_MS = 5;
const BUDGET_EXPONENT = 1.1;

/**
 * The full-text search over generated records: the slowest twentieth of the questions, and how the
 * building of the index grows from 5,000 to 20,000 records.
 *
 * @param {{ module: string }} place `module` is the built index
 */
export async function searchRows({ module }) {
  const { buildIndex, generate, queries } = await import(pathToFileURL(module).href);
  /** @param {number} count */
  const building = async (count) => {
    const documents = generate(count);
    const times = [];
    for (let run = 0; run < 5; run += 1) times.push(await timeOf(() => buildIndex(documents)));
    return Math.min(...times);
  };
  const [small, large] = [await building(5000), await building(20_000)];
  const index = buildIndex(generate(RECORDS));
  const ask = (/** @type {string} */ text) => index.query({ text, filters: {}, limit: 40 });
  queries(QUERIES).forEach(ask);
  const times = [];
  for (const text of queries(QUERIES)) times.push(await timeOf(() => ask(text)));
  const p95 = times.sort((a, b) => a - b)[Math.floor(QUERIES * 0.95)] ?? Number.NaN;
  const exponent = Math.log(large / small) / Math.log(4);
  return [
    {
      what: `search over ${RECORDS} records, p95`,
      peerName: 'the budget',
      unit: 'ms',
      budget: 1,
      ours: p95,
      peer: BUDGET_MS,
      ratio: p95 / BUDGET_MS,
    },
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
