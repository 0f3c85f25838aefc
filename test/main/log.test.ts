import { afterEach, describe, expect, it } from 'vitest';
import { describeError, logError, logInfo, setLogSink } from '../../main/log';

afterEach(() => setLogSink(() => undefined));

describe('the log', () => {
  it('has the event and its facts in one line', () => {
    const lines: string[] = [];
    setLogSink((level, line) => lines.push(`${level} ${line}`));
    logInfo('save.failed', { reason: 'diskFull', tries: 2 });
    expect(lines).toEqual(['info save.failed reason=diskFull tries=2']);
  });

  it('never quotes what an error says, which may be a report’s text', () => {
    const lines: string[] = [];
    setLogSink((_level, line) => lines.push(line));
    try {
      JSON.parse('{"text": Визит делегации}');
    } catch (error) {
      logError('file.failed', error);
    }
    logError('file.failed', new Error('Визит\n  at делегации'), { channel: 'report:open' });
    logError('file.failed', 'Визит делегации');
    expect(lines.join('\n')).not.toMatch(/Визит|делегации/);
    expect(lines[0]).toMatch(/^file\.failed SyntaxError\n +at /);
    expect(lines[2]).toBe('file.failed string');
  });

  it('keeps the system’s code', () => {
    const error = Object.assign(new Error('ENOSPC: /home/Визит'), { code: 'ENOSPC' });
    expect(describeError(error).split('\n')[0]).toBe('Error ENOSPC');
  });
});
