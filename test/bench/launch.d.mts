/**
 * From the start of the process to a report that can be edited, and the memory of all processes
 * then, beside an empty window. Both are started through Playwright, whose share is in both times.
 *
 * @param {{ folder: string, program: string, executable: string, env: NodeJS.ProcessEnv }} place
 */
export function launchRows({
  folder,
  program,
  executable,
  env,
}: {
  folder: string;
  program: string;
  executable: string;
  env: NodeJS.ProcessEnv;
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
