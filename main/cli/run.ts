import type { Locale } from '../../shared/model/preferences';
import { type Command, readArguments } from './arguments';
import { localeOf } from './locale';

/** 0: done; 1: a file could not be read or written, and nothing was; 2: wrong usage. */
export type Status = 0 | 1 | 2;

/** What a command needs of the world. */
export interface Terminal {
  locale: Locale;
  /** To standard output. */
  write(content: string | Uint8Array): Promise<void>;
  /** One line to standard error. */
  complain(sentence: string): void;
}

/** Does what the arguments say. Everything is loaded when it is needed: most runs need little. */
export async function run(args: string[]): Promise<Status> {
  const { language, command } = readArguments(args);
  const terminal: Terminal = {
    locale: language ?? localeOf(process.env),
    write: writeOut,
    complain: (sentence) => void process.stderr.write(`pobratim: ${sentence}\n`),
  };
  return execute(command, terminal);
}

async function execute(command: Command, terminal: Terminal): Promise<Status> {
  switch (command.kind) {
    case 'convert':
      return (await import('./convert')).convert(command, terminal);
    case 'changes':
      return (await import('./changes')).changes(command, terminal);
    case 'check':
      return (await import('./check')).check(command, terminal);
    case 'help':
      return (await import('./help')).help(terminal);
    case 'version':
      return (await import('./help')).version(terminal);
    case 'wrong':
      return (await import('./help')).wrongUsage(command, terminal);
  }
}

/** A reader that has seen enough, such as `head`, closes the pipe: no failure of ours. */
const writeOut = (content: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    );
    process.stdout.write(content, () => resolve());
  });
