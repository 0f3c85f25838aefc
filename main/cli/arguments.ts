import { parseArgs } from 'node:util';
import { isChangesFormat } from '../../shared/changes/formats';
import type { ExportFormat } from '../../shared/ipc';
import type { MessageKey } from '../../shared/messages';
import type { Locale } from '../../shared/model/preferences';
import type { DocumentLanguage } from '../../shared/model/report';
import { formatOfFile } from '../file-name-proposal';

/** `-` for standard input and output. */
export const STANDARD = '-';

export interface Output {
  path: string;
  format: ExportFormat;
}

export type WrongUsage = {
  kind: 'wrong';
  reason: Extract<MessageKey, `usage.${string}`>;
  /** The argument that is wrong. */
  argument: string;
};

export type Command =
  | {
      kind: 'convert';
      input: string;
      outputs: Output[];
      profile: string | null;
      form: string | null;
      /** Of the document; null for that of the report. */
      language: DocumentLanguage | null;
    }
  | { kind: 'changes'; before: string; after: string; outputs: Output[]; profile: string | null }
  | { kind: 'check'; input: string }
  | { kind: 'help' }
  | { kind: 'version' }
  | WrongUsage;

export interface ReadArguments {
  /** The language asked for, if any. */
  language: Locale | null;
  command: Command;
}

const OPTIONS = {
  output: { type: 'string', short: 'o', multiple: true },
  to: { type: 'string' },
  profile: { type: 'string' },
  form: { type: 'string' },
  language: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Formats that can be read in a terminal and passed on in a pipe. */
const TEXT_FORMATS: readonly ExportFormat[] = ['html', 'md', 'txt', 'json'];

const wrong = (reason: WrongUsage['reason'], argument = ''): WrongUsage => ({
  kind: 'wrong',
  reason,
  argument,
});

export function readArguments(args: string[]): ReadArguments {
  // Node's own complaints are English, so it only takes the arguments apart.
  const { values, positionals, tokens } = parseArgs({
    args,
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const language = languageOf(values.lang);
  const command =
    wrongOption(tokens) ??
    (values.lang !== undefined && !language
      ? wrong('usage.language', String(values.lang))
      : null) ??
    (values.language !== undefined && !languageOf(values.language)
      ? wrong('usage.documentLanguage', String(values.language))
      : null) ??
    (values.help ? { kind: 'help' } : null) ??
    (values.version ? { kind: 'version' } : null) ??
    commandOf(positionals, {
      paths: strings(values.output),
      to: strings(values.to)[0],
      profile: strings(values.profile)[0] ?? null,
      form: strings(values.form)[0] ?? null,
      language: languageOf(values.language),
    });
  return { language, command };
}

/** Options without their values come as `true`, and have been refused by then. */
const strings = (value: unknown): string[] =>
  [value].flat().filter((each): each is string => typeof each === 'string');

const languageOf = (value: unknown): Locale | null =>
  value === 'ru' || value === 'en' ? value : null;

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function wrongOption(tokens: readonly Token[]): WrongUsage | null {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(OPTIONS, token.name)
      ? OPTIONS[token.name as keyof typeof OPTIONS]
      : null;
    if (!option) return wrong('usage.unknownOption', token.rawName);
    const isComplete = option.type === 'string' ? Boolean(token.value) : token.value === undefined;
    if (!isComplete) return wrong('usage.optionValue', token.rawName);
  }
  return null;
}

interface Wanted {
  paths: string[];
  to: string | undefined;
  profile: string | null;
  form: string | null;
  language: DocumentLanguage | null;
}

function commandOf(positionals: string[], wanted: Wanted): Command {
  const [name, input, ...surplus] = positionals;
  if (name === undefined) return wrong('usage.noCommand');
  if (name === 'changes') return changesCommand(input, surplus, wanted);
  if (name !== 'convert' && name !== 'check') return wrong('usage.unknownCommand', name);
  if (input === undefined) return wrong('usage.noInput', name);
  if (surplus[0] !== undefined) return wrong('usage.surplus', surplus[0]);
  if (name === 'convert') return convertCommand(input, wanted);
  const unwanted = wanted.paths[0] ?? wanted.profile ?? wanted.form ?? wanted.language;
  if (unwanted != null) return wrong('usage.surplus', unwanted);
  return { kind: 'check', input };
}

/** Two reports, and formats that can show what tells them apart. */
function changesCommand(before: string | undefined, rest: string[], wanted: Wanted): Command {
  const [after, surplus] = rest;
  if (before === undefined || after === undefined) return wrong('usage.twoInputs');
  if (surplus !== undefined) return wrong('usage.surplus', surplus);
  const command = convertCommand(before, wanted);
  if (command.kind !== 'convert') return command;
  const { outputs, profile } = command;
  const plain = outputs.find(({ format }) => !isChangesFormat(format));
  if (plain) return wrong('usage.changesFormat', plain.path);
  return { kind: 'changes', before, after, outputs, profile };
}

function convertCommand(input: string, { paths, to, profile, form, language }: Wanted): Command {
  if (paths.length === 0) return wrong('usage.noOutput');
  const repeated = paths.find((path, index) => paths.indexOf(path) !== index);
  if (repeated !== undefined) return wrong('usage.repeatedOutput', repeated);
  const outputs: Output[] = [];
  for (const path of paths) {
    const format = path === STANDARD ? textFormat(to) : formatOfFile(path);
    if (format === null) {
      return path === STANDARD ? wrong('usage.textFormat', to) : wrong('usage.outputFormat', path);
    }
    outputs.push({ path, format });
  }
  return { kind: 'convert', input, outputs, profile, form, language };
}

const textFormat = (name: string | undefined): ExportFormat | null =>
  TEXT_FORMATS.find((format) => format === name) ?? null;
