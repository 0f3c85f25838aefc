/**
 * The program's log. A report's content must never reach it: what is written is an event, its
 * facts, and of an error its name, code and stack, since messages may quote the text at fault.
 */
export type LogLevel = 'info' | 'warn' | 'error';
export type LogSink = (level: LogLevel, line: string) => void;
type Facts = Record<string, string | number | boolean | null>;

let sink: LogSink = () => undefined;

/** The window writes to a file, the command line to nowhere unless it says otherwise. */
export function setLogSink(newSink: LogSink): void {
  sink = newSink;
}

export const logInfo = (event: string, facts: Facts = {}): void =>
  sink('info', withFacts(event, facts));

export const logError = (event: string, error: unknown, facts: Facts = {}): void =>
  sink('error', `${withFacts(event, facts)} ${describeError(error)}`);

const withFacts = (event: string, facts: Facts): string =>
  [event, ...Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`)].join(' ');

/** An error without its message. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const { message, stack = '' } = error;
  // The stack begins with the message, whose lines may look like frames.
  const frames = stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...frames].join('\n');
}
