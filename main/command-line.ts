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
