/**
 * One save of the sample report, until it is acknowledged, in libraries of two sizes. The peer is
 * the least that is durable: write beside, fsync, rename, fsync of the folder, of the same bytes.
 *
 * @param {{ folder: string, module: string, sample: string }} place `module` is the built storage
 */
export function saveRows({
  folder,
  module,
  sample,
}: {
  folder: string;
  module: string;
  sample: string;
}): Promise<
  {
    ours: number;
    peer: number;
    ratio: number;
    what: string;
    peerName: string;
    unit: string;
    budget: number;
  }[]
>;
