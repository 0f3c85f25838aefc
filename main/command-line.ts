/**
 * Switches of Chromium that would open what the program keeps shut. Whoever can type them has the
 * user's rights anyway; but a shortcut on the desktop may be changed unnoticed.
 */
const REFUSED = [
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'disable-features',
  'disable-site-isolation-trials',
  'disable-web-security',
  'enable-blink-features',
  'enable-experimental-web-platform-features',
  'enable-features',
  'ignore-certificate-errors',
  'js-flags',
  'load-extension',
  'renderer-cmd-prefix',
  'unsafely-treat-insecure-origin-as-secure',
  'utility-cmd-prefix',
];

interface CommandLine {
  hasSwitch(name: string): boolean;
  removeSwitch(name: string): void;
}

/** Before Electron is ready, and so before any page or helper begins. Returns what was refused. */
export function refuseSwitches(commandLine: CommandLine): string[] {
  const refused = REFUSED.filter((name) => commandLine.hasSwitch(name));
  for (const name of refused) commandLine.removeSwitch(name);
  return refused;
}

/** Chromium hands a second start's arguments to the first; more than this brings that one down. */
const MOST_BYTES = 30_000;
/** No path or switch is longer. */
const LONGEST = 4096;

/** The arguments without those that nobody means; null where there is nothing to leave out. */
export function shortenedArguments(args: readonly string[]): string[] | null {
  if (sizeOf(args) <= MOST_BYTES) return null;
  const kept: string[] = [];
  for (const each of args) {
    if (Buffer.byteLength(each) <= LONGEST && sizeOf([...kept, each]) <= MOST_BYTES)
      kept.push(each);
  }
  return kept;
}

const sizeOf = (args: readonly string[]): number =>
  args.reduce((sum, each) => sum + Buffer.byteLength(each) + 1, 0);
