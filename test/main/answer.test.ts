import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, type Handlers } from '../../main/answer';
import { START_PAGE } from '../../main/bundle';
import { isChannel, isNotification } from '../../shared/channels';
import { type Channel, contract, notifications } from '../../shared/ipc';
import { emptyReport } from '../../shared/model/report';
import { toWire } from '../../shared/wire';

const page = { url: START_PAGE, parent: null };
const CHANNELS = Object.keys(contract) as Channel[];

/** The same thousand for every channel; `SEED` makes them again. */
const JUNK_SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const JUNK = fc.sample(fc.anything({ withBigInt: true, withDate: true }), {
  numRuns: 1000,
  seed: JUNK_SEED,
});

/** Handlers that only note that they were asked. */
function noting() {
  const asked: { channel: string; input: unknown }[] = [];
  const entries = CHANNELS.map((channel) => [
    channel,
    (input: unknown) => {
      asked.push({ channel, input });
    },
  ]);
  return { asked, handlers: Promise.resolve(Object.fromEntries(entries) as Handlers) };
}

describe('a call of the window', () => {
  it('reaches its handler with what the contract knows of the input', async () => {
    const { asked, handlers } = noting();
    const report = { ...emptyReport('report-1', 'Омск', 2024), extra: 1 };
    await answer('report:save', handlers, page, { report, baseRev: 3, more: true });
    const { extra: _, ...known } = report;
    expect(asked).toEqual([{ channel: 'report:save', input: { report: known, baseRev: 3 } }]);
  });

  it('may come as JSON text where it is large', async () => {
    const { asked, handlers } = noting();
    const input = { report: { ...emptyReport('report-1', 'Омск «\ud800»', 2024) }, baseRev: 3 };
    await answer('report:save', handlers, page, toWire('report:save', input));
    expect(asked).toEqual([{ channel: 'report:save', input }]);
    await expect(answer('report:save', handlers, page, '{"report":')).rejects.toThrow();
    expect(asked).toHaveLength(1);
  });

  it('waits for handlers that are not there yet', async () => {
    const { asked, handlers } = noting();
    let arrive: (all: Handlers) => void = () => undefined;
    const called = answer(
      'library:list',
      new Promise<Handlers>((resolve) => {
        arrive = resolve;
      }),
      page,
      undefined,
    );
    arrive(await handlers);
    await called;
    expect(asked).toHaveLength(1);
  });

  it.each(CHANNELS)('on %s is refused from anywhere else', async (channel) => {
    const { asked, handlers } = noting();
    for (const sender of [null, { ...page, parent: {} }, { ...page, url: 'about:blank' }])
      await expect(answer(channel, handlers, sender, undefined)).rejects.toThrow('not the window');
    expect(asked).toEqual([]);
  });

  it.each(CHANNELS)(
    'on %s is refused with all that the contract does not know',
    async (channel) => {
      const { asked, handlers } = noting();
      let refused = 0;
      for (const junk of JUNK) {
        const outcome = await answer(channel, handlers, page, junk).then(
          () => 'taken',
          ({ message }: Error) => message,
        );
        if (outcome === 'taken') continue;
        expect(outcome).toContain('the contract');
        refused += 1;
      }
      expect(refused + asked.length).toBe(JUNK.length);
      expect(asked.every(({ input }) => contract[channel].input.safeParse(input).success)).toBe(
        true,
      );
      expect(refused, `SEED=${JUNK_SEED}`).toBeGreaterThan(0);
    },
  );

  it('takes no path and no oversized bytes', async () => {
    const { handlers } = noting();
    const bytes = new Uint8Array(50 * 1024 * 1024 + 1);
    for (const input of [
      { file: 'a.txt', bytes },
      { file: 'a'.repeat(256), bytes: new Uint8Array() },
      { path: '/etc/passwd' },
    ])
      await expect(answer('import:read', handlers, page, input)).rejects.toThrow('the contract');
  });

  it('passes on a handler’s error, which is a bug', async () => {
    const { handlers } = noting();
    const broken = handlers.then((all) => ({
      ...all,
      'library:list': () => {
        throw new Error('broken');
      },
    }));
    await expect(answer('library:list', broken, page, undefined)).rejects.toThrow('broken');
  });
});

describe('the names that the preload script knows', () => {
  it('are those of the contract', () => {
    expect(CHANNELS.every(isChannel)).toBe(true);
    expect(Object.keys(notifications).every(isNotification)).toBe(true);
    for (const name of ['', 'app:quit', 'constructor', '__proto__', 'toString', 'ELECTRON'])
      expect(isChannel(name) || isNotification(name)).toBe(false);
  });
});
