import type { Failure } from '../../shared/failure';
import type { MessageKey } from '../../shared/messages';
import type { Status, Terminal } from './run';

/** One line that names the file, the cause and the remedy. */
export const complainOfFailure = ({ reason, file }: Failure, terminal: Terminal): Promise<Status> =>
  complainAbout(`failure.${reason}`, file, terminal);

export async function complainAbout(
  key: MessageKey,
  file: string,
  { locale, complain }: Terminal,
): Promise<Status> {
  const { translator } = await import('../../shared/messages');
  complain(translator(locale)(key, { file }));
  return 1;
}
