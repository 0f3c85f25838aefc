import { version as programVersion } from '../../package.json';
import { translator } from '../../shared/messages';
import type { WrongUsage } from './arguments';
import type { Status, Terminal } from './run';

export async function help({ locale, write }: Terminal): Promise<Status> {
  await write(`${translator(locale)('cli.help')}\n`);
  return 0;
}

export async function version({ write }: Terminal): Promise<Status> {
  await write(`${programVersion}\n`);
  return 0;
}

export function wrongUsage(
  { reason, argument }: WrongUsage,
  { locale, complain }: Terminal,
): Status {
  complain(translator(locale)(reason, { argument }));
  return 2;
}
