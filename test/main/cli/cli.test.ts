// @vitest-environment jsdom
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeExchange } from '../../../main/import/exchange-file';
import { encodeForm } from '../../../main/import/form-file';
import { encodeProfile } from '../../../main/import/profile-file';
import { encodeEnvelope } from '../../../main/storage/envelope';
import { version } from '../../../package.json';
import { emptyAgreement } from '../../../shared/model/agreement';
import { cityQuestionnaire } from '../../../shared/model/city-questionnaire';
import { officialProfile, type Profile } from '../../../shared/model/profile';
import { linesOfDocx, partsOf, readDocx } from '../export/read-docx';
import { linesOfHtml } from '../export/read-html';
import { linesOfMarkdown } from '../export/read-markdown';
import { readXlsx } from '../export/read-xlsx';
import { build, COMMAND_LINE, pobratim, run, SAMPLE } from './command-line';

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(build, 120_000);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pobratim-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

const wordsOf = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const NEWER = Buffer.from(encodeEnvelope({ format: 'pobratim-exchange', version: 99 }, {}));
const REPORT = 'ОМСК\n\n1. Что удалось сделать в 2024 году?\n\nМАЙ\n\n➤ Визит делегации.\n';

describe('convert', () => {
  it('writes the sample report with the same words', async () => {
    expect(await pobratim(['convert', SAMPLE, '-o', file('a.txt')])).toEqual({
      status: 0,
      out: '',
      err: '',
    });
    const source = await readFile(SAMPLE, 'utf8');
    expect(wordsOf(await readFile(file('a.txt'), 'utf8'))).toBe(wordsOf(source));
  });

  it('writes several formats at once, all with the same paragraphs', async () => {
    const names = ['a.txt', 'a.docx', 'a.html', 'a.md', 'a.json', 'a.pobratim'];
    const { status } = await pobratim([
      'convert',
      SAMPLE,
      ...names.flatMap((name) => ['-o', file(name)]),
    ]);
    expect(status).toBe(0);
    const lines = (await readFile(file('a.txt'), 'utf8')).trimEnd().split('\n\n').map(wordsOf);
    expect(linesOfDocx(readDocx(await readFile(file('a.docx')))).map(wordsOf)).toEqual(lines);
    expect(linesOfHtml(await readFile(file('a.html'), 'utf8')).map(wordsOf)).toEqual(lines);
    expect(linesOfMarkdown(await readFile(file('a.md'), 'utf8')).map(wordsOf)).toEqual(
      lines.map((line) => line.replace(/^➤/, '-')),
    );
    expect((await readdir(folder)).sort()).toEqual([...names].sort());
  });

  it('takes a look by its name, in any case, and names one that is not there', async () => {
    const html = file('a.html');
    await writeFile(file('a.txt'), REPORT);
    for (const [name, size] of [
      ['official', '14pt'],
      ['КОМПАКТНЫЙ', '12pt'],
    ] as const) {
      const { status } = await pobratim(['convert', file('a.txt'), '--profile', name, '-o', html]);
      expect(status).toBe(0);
      expect(await readFile(html, 'utf8')).toContain(`font:${size}/`);
    }
    const args = ['convert', file('a.txt'), '--profile', 'нарядный', '-o', file('b.html')];
    const { status, err } = await pobratim(args);
    expect(status).toBe(1);
    expect(err).toMatch(/^pobratim: Профиля «нарядный» нет.*\n$/);
    expect(await readdir(folder)).not.toContain('b.html');
  });

  it('goes through an exchange file without a loss', async () => {
    await pobratim(['convert', SAMPLE, '-o', file('a.pobratim'), '-o', file('direct.txt')]);
    expect((await pobratim(['convert', file('a.pobratim'), '-o', file('back.txt')])).status).toBe(
      0,
    );
    expect(await readFile(file('back.txt'), 'utf8')).toBe(
      await readFile(file('direct.txt'), 'utf8'),
    );
    const { data } = JSON.parse(await readFile(file('a.pobratim'), 'utf8'));
    const cities = data.partnerCities.map(({ name }: { name: string }) => name);
    expect(cities).toEqual(expect.arrayContaining(['Улан-Батор', 'Харбин', 'Джалал-Абад']));
  });

  it('reads standard input and writes standard output', async () => {
    const { status, out, err } = await pobratim(['convert', '-', '-o', '-', '--to', 'md'], {
      input: REPORT,
    });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('- Визит делегации.');
  });

  it('writes by another form, in another language', async () => {
    const args = ['convert', SAMPLE, '--language', 'en', '-o', file('city.txt')];
    expect((await pobratim(args)).status).toBe(0);
    const city = await readFile(file('city.txt'), 'utf8');
    expect(city).toMatch(/^\uFEFF?KRASNOYARSK\n/u);
    expect(city).toContain('\nFEBRUARY\n');
    const plan = ['convert', SAMPLE, '--form', 'plan', '-o', file('plan.odt'), '-o', file('p.txt')];
    expect((await pobratim(plan)).status).toBe(0);
    expect(await readFile(file('p.txt'), 'utf8')).toContain('на 2024\u{A0}год');
    expect((await readFile(file('plan.odt'))).subarray(0, 2).toString()).toBe('PK');
  });

  it('reads a text by the form that is asked for, if it answers that one', async () => {
    const [section] = cityQuestionnaire.sections;
    const [question] = section?.questions ?? [];
    if (!section || !question) throw new Error('the form has no question');
    const own = {
      ...cityQuestionnaire,
      id: 'bridges',
      name: 'Мосты',
      titleLines: ['{CITY}'],
      sections: [
        { ...section, questions: [{ ...question, id: 'b', wording: 'Какие мосты построены?' }] },
      ],
    };
    await writeFile(file('form.json'), encodeForm(own));
    await writeFile(file('in.txt'), 'ОМСК\n\nКакие мосты построены?\n\nМАЙ\n\n➤ Мост дружбы.\n');
    const args = ['convert', file('in.txt'), '--form', file('form.json'), '-o', file('out.md')];
    expect(await pobratim(args)).toEqual({ status: 0, out: '', err: '' });
    const text = await readFile(file('out.md'), 'utf8');
    expect(text).toMatch(/# ОМСК.*Какие мосты построены\?.*- Мост дружбы\./su);
  });

  it('writes a workbook of the records, in the language of the document', async () => {
    const args = ['convert', SAMPLE, '-o', file('a.xlsx')];
    expect(await pobratim(args)).toEqual({ status: 0, out: '', err: '' });
    const sheets = readXlsx(await readFile(file('a.xlsx')));
    const events = sheets.find(({ name }) => name === 'Мероприятия');
    // The head, and the eleven events that the sample tells of.
    expect(events?.rows).toHaveLength(12);
    expect(events?.rows.flat().some(({ value }) => `${value}`.includes('Харбин'))).toBe(true);
    expect(events?.rows[1]?.[0]?.value).toEqual({ date: expect.stringMatching(/^2023-/) });
    await pobratim(['convert', SAMPLE, '-o', file('a.json')]);
    await pobratim(['convert', file('a.json'), '--language', 'en', '-o', file('a.xlsx')]);
    const english = readXlsx(await readFile(file('a.xlsx')));
    expect(english.map(({ name }) => name)).toContain('Cities and agreements');
    const cities = english.find(({ name }) => name === 'Cities and agreements');
    expect(cities?.rows.flat().map(({ value }) => value)).toContain('Harbin');
  });

  it('writes the register of agreements from an exchange file that holds one', async () => {
    await pobratim(['convert', SAMPLE, '-o', file('a.json')]);
    const { data } = JSON.parse(await readFile(file('a.json'), 'utf8'));
    const [city] = data.partnerCities;
    city.agreements = [
      { ...emptyAgreement('a'), kind: 'memorandum', title: 'О центре', signed: '2019-06-12' },
    ];
    await writeFile(file('b.json'), encodeExchange(data));
    const register = ['convert', file('b.json'), '--form', 'register', '-o', file('register.txt')];
    expect(await pobratim(register)).toEqual({ status: 0, out: '', err: '' });
    const text = await readFile(file('register.txt'), 'utf8');
    expect(text).toContain(city.name);
    expect(text).toContain('О центре');
    expect(text).not.toContain('ФЕВРАЛЬ');
  });

  it('is content with a reader that has seen enough', async () => {
    const command = `"${process.execPath}" "$0" "$@" | head -c 1`;
    const args = [COMMAND_LINE, 'convert', SAMPLE, '-o', '-', '--to', 'html'];
    const { status, err } = await run('bash', ['-o', 'pipefail', '-c', command, ...args]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('replaces a file that is there', async () => {
    await writeFile(file('in.txt'), REPORT);
    await writeFile(file('out.md'), 'old');
    await pobratim(['convert', file('in.txt'), '-o', file('out.md')]);
    expect(await readFile(file('out.md'), 'utf8')).toContain('# ОМСК');
  });
});

describe('the compiled code that is kept', () => {
  it.each([
    ['of another V8', (code: Buffer) => code.fill(7, 0, 64)],
    ['cut short', (code: Buffer) => code.subarray(0, 100)],
    ['empty', () => Buffer.alloc(0)],
  ])('is done without when it is %s', async (_, spoil) => {
    await cp(join(COMMAND_LINE, '..'), file('cli'), { recursive: true });
    for (const name of await readdir(file('cli'), { recursive: true })) {
      if (!name.endsWith('.v8')) continue;
      const path = join(folder, 'cli', name);
      await writeFile(path, spoil(await readFile(path)));
    }
    await writeFile(file('in.txt'), REPORT);
    const args = [file('cli/index.cjs'), 'convert', file('in.txt'), '-o', file('out.docx')];
    expect(await run(process.execPath, args)).toEqual({ status: 0, out: '', err: '' });
    expect(linesOfDocx(readDocx(await readFile(file('out.docx')))).at(-1)).toContain('Визит');
  });

  it('is there', async () => {
    const names = await readdir(join(COMMAND_LINE, '..', 'chunks'));
    expect(names).toContainEqual(expect.stringMatching(/^docx-.*\.cjs\.v8$/));
  });
});

describe('a file that is no good', () => {
  it.each([
    ['none.txt', null, 'не найден'],
    ['empty.txt', '', 'пуст'],
    ['letter.txt', 'Уважаемый Иван Иванович!\n\nПриглашаем Вас.\n', 'не найдены вопросы'],
    ['a.docx', 'PK\u{3}\u{4}', 'повреждён'],
    ['a.rtf', '{\\rtf1 }', 'в старом или закрытом формате'],
    ['broken.json', '{"format":"pobratim-exchange","version":1', 'повреждён'],
    ['newer.json', NEWER, 'новой версией'],
  ])('%s: one line with file, cause and remedy; nothing written', async (name, content, cause) => {
    if (content !== null) await writeFile(file(name), content);
    const before = await readdir(folder);
    const { status, out, err } = await pobratim(['convert', file(name), '-o', file('out.docx')]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(`«${file(name)}»`);
    expect(err).toContain(cause);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(before);
  });

  it('speaks English where the system does', async () => {
    const { err } = await pobratim(['convert', 'none.txt', '-o', file('a.md')], {
      env: { LANG: 'en_GB.UTF-8' },
    });
    expect(err).toBe('pobratim: The file “none.txt” was not found. Check its name and folder.\n');
  });

  it('speaks the language asked for', async () => {
    const args = ['convert', 'none.txt', '-o', file('a.md'), '--lang', 'ru'];
    expect((await pobratim(args, { env: { LC_ALL: 'en_US' } })).err).toContain('не найден');
  });
});

describe('a place where nothing can be written', () => {
  it('leaves all outputs unwritten', async () => {
    await writeFile(file('kept.md'), 'old');
    const outputs = [file('kept.md'), file('new.txt'), join(folder, 'none', 'a.docx')];
    const { status, err } = await pobratim([
      'convert',
      SAMPLE,
      ...outputs.flatMap((path) => ['-o', path]),
    ]);
    expect(status).toBe(1);
    expect(err).toContain(`«${outputs[2]}»`);
    expect(await readFile(file('kept.md'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['kept.md']);
  });
});

describe('check', () => {
  it('finds the defects of the sample report, a line each', async () => {
    const { status, out, err } = await pobratim(['check', SAMPLE]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const lines = out.trimEnd().split('\n');
    expect(lines.every((line) => /^(?:Ошибка|Замечание|Совет): \S/.test(line))).toBe(true);
    for (const words of [
      'Израиль: страна названа',
      '«Могилев» назван партнёром',
      'На эту проблему не отвечает ни одна задача.',
      '«М.М. Котюковым»',
      '«Ксения Погорелая» не согласовано',
      'Прямые кавычки',
      '«ЯРкие БЕРЕГА»',
      '«текущего года»',
      'План внутри рассказа',
      'Нет мероприятий за 5 месяцев',
      '«Улан-Батор»: здесь сказано',
    ]) {
      expect(lines.filter((line) => line.includes(words))).not.toEqual([]);
    }
  });

  it('says in one line each where to look and what to do', async () => {
    const text = `ОМСК

1. Что удалось сделать в 2024 году?

МАЙ 2023

➤ Форум.

➤ Визит делегации города-побратима в составе руководителей департаментов и школ.

2. Какие наиболее трудные проблемы не удалось решить в прошедшем году?
`;
    await writeFile(file('in.txt'), text);
    expect(await pobratim(['check', file('in.txt')])).toEqual({
      status: 0,
      out: expect.stringContaining(`Ошибка: «1. Что удалось сделать в 2024 году?», мероприятие 1 («Форум.»): Дата вне отчётного 2024 года.
`),
      err: '',
    });
    const { out } = await pobratim(['check', file('in.txt')]);
    expect(
      out
        .split('\n')
        .filter((line) => !line.startsWith('Совет'))
        .join('\n'),
    ).toBe(`Ошибка: «1. Что удалось сделать в 2024 году?», мероприятие 1 («Форум.»): Дата вне отчётного 2024 года.
Ошибка: «1. Что удалось сделать в 2024 году?», мероприятие 2 («Визит делегации города-побратима в составе…»): Дата вне отчётного 2024 года.
Замечание: «2. Какие наиболее трудные проблемы не удалось решить в прошедшем году?»: На вопрос ещё нет ответа.
`);
  });

  it('refuses what it can not read', async () => {
    const { status, err } = await pobratim(['check', file('none.txt')]);
    expect({ status, err }).toMatchObject({ status: 1, err: expect.stringContaining('не найден') });
  });
});

describe('changes', () => {
  it('marks what was put in and taken out between two versions', async () => {
    await writeFile(file('a.txt'), REPORT);
    await writeFile(file('b.txt'), REPORT.replace('делегации', 'молодёжной делегации'));
    const args = [
      'changes',
      file('a.txt'),
      file('b.txt'),
      '-o',
      file('c.html'),
      '-o',
      file('c.docx'),
    ];
    expect(await pobratim(args)).toEqual({ status: 0, out: '', err: '' });
    const html = await readFile(file('c.html'), 'utf8');
    expect(/<ins[^>]*>([^<]*)<\/ins>/.exec(html)?.[1]).toContain('молодёжной');
    const docx = partsOf(await readFile(file('c.docx')))['word/document.xml'];
    expect(Buffer.from(docx ?? []).toString()).toMatch(/<w:ins [^>]*>.*молодёжной/su);
  });

  it('needs both versions, and a format that can show changes', async () => {
    await writeFile(file('a.txt'), REPORT);
    const missing = await pobratim(['changes', file('a.txt'), '-o', file('c.html')]);
    expect(missing).toMatchObject({ status: 2, out: '' });
    const none = ['changes', file('a.txt'), file('none.txt'), '-o', file('c.html')];
    expect(await pobratim(none)).toMatchObject({
      status: 1,
      err: expect.stringContaining('не найден'),
    });
    const workbook = ['changes', file('a.txt'), file('a.txt'), '-o', file('c.xlsx')];
    expect((await pobratim(workbook)).status).not.toBe(0);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});

describe('usage', () => {
  it.each([
    ['no command', [], 'Не сказано, что сделать'],
    ['an unknown command', ['print', 'a.txt'], '«print»'],
    ['no report', ['convert'], 'Не назван отчёт'],
    ['no output', ['convert', 'a.txt'], '-o ФАЙЛ'],
    ['an output of no format', ['convert', 'a.txt', '-o', 'b.xyz'], '«b.xyz»'],
    ['an output without a value', ['convert', 'a.txt', '-o'], '-o'],
    ['the same output twice', ['convert', 'a.txt', '-o', 'b.md', '-o', 'b.md'], 'дважды'],
    ['standard output of no format', ['convert', 'a.txt', '-o', '-'], '--to'],
    ['a binary standard output', ['convert', 'a.txt', '-o', '-', '--to', 'docx'], '--to'],
    ['an unknown option', ['convert', 'a.txt', '-o', 'b.md', '--fast'], '--fast'],
    ['a surplus argument', ['check', 'a.txt', 'b.txt'], '«b.txt»'],
    ['an output of check', ['check', 'a.txt', '-o', 'b.txt'], '«b.txt»'],
    ['a look of check', ['check', 'a.txt', '--profile', 'compact'], '«compact»'],
    [
      'an unknown language of the document',
      ['convert', 'a.txt', '-o', 'b.md', '--language', 'fr'],
      '«fr»',
    ],
    ['an unknown language', ['check', 'a.txt', '--lang', 'fr'], '«fr»'],
  ])('%s is wrong usage', async (_, args, hint) => {
    const { status, out, err } = await pobratim(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(hint);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each(['--help', '-h'])('%s explains itself', async (option) => {
    const { status, out, err } = await pobratim([option]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const word of ['convert', 'check', '--lang', 'docx', 'pobratim']) {
      expect(out).toContain(word);
    }
    expect((await pobratim([option, '--lang', 'en'])).out).toContain('standard output');
  });

  it('knows its version', async () => {
    expect(await pobratim(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });
});

describe('PDF', () => {
  const pages = async (pdf: string) => {
    const { out } = await run('pdftotext', ['-layout', pdf, '-']);
    return out.split('\f').filter((page) => page.trim() !== '');
  };
  const numberOf = (page: string) => /^\s*(\d+)\s*\n/.exec(page)?.[1] ?? null;

  it('is printed by the runtime: same words, numbered, tagged, fonts inside', async () => {
    const pdf = file('Отчёт.pdf');
    const converted = await pobratim(['convert', SAMPLE, '-o', pdf, '-o', file('a.txt')]);
    expect(converted).toEqual({ status: 0, out: '', err: '' });
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'Отчёт.pdf'].sort());

    const printed = await pages(pdf);
    expect(printed.length).toBeGreaterThan(3);
    expect(printed.map(numberOf)).toEqual(
      printed.map((_, index) => (index === 0 ? null : String(index + 1))),
    );
    // Between lines a hyphen or a dash may end one and belong to the next word.
    const letters = (text: string) => text.replace(/\s+/gu, '');
    const text = printed.map((page, index) => (index === 0 ? page : page.replace(/^\s*\d+/, '')));
    const words = letters(await readFile(file('a.txt'), 'utf8'));
    expect(letters(text.join(''))).toBe(words);

    const { out: facts } = await run('pdfinfo', [pdf]);
    expect(facts).toMatch(/^Title:\s+Красноярск, 2023$/m);
    expect(facts).toMatch(/^Creator:\s+Pobratim$/m);
    expect(facts).toMatch(/^Tagged:\s+yes$/m);
    expect(facts).toMatch(/^Page size:.*\(A4\)$/m);
    expect(facts).toMatch(/^JavaScript:\s+no$/m);
    const { out: structure } = await run('pdfinfo', ['-struct-text', pdf]);
    expect(structure).toMatch(/^\s*H1 .*\n.*\n\s*"КРАСНОЯРСК"/m);
    // Letters alone: the reader of the structure loses a figure that is bound to another.
    const tagged = [...structure.matchAll(/^\s*"(.*)"$/gm)].map(([, piece]) => piece).join('');
    const spoken = (text: string) => text.replace(/\P{L}/gu, '');
    expect(spoken(tagged)).toBe(spoken(words));
    const { out: fonts } = await run('pdffonts', [pdf]);
    expect(fonts).toContain('Tinos');
    const embedded = fonts.split('\n').slice(2).filter(Boolean);
    expect(embedded.every((line) => / yes (?:yes|no) +(?:yes|no) +\d+ +0$/.test(line))).toBe(true);
  });

  it('looks as a profile says: with a title page, and contents that name the pages', async () => {
    const profile = file('вид.json');
    const whole: Profile = {
      ...officialProfile,
      numberedHeadings: true,
      titlePage: { ...officialProfile.titlePage, shown: true },
      contents: { shown: true, title: 'Содержание' },
    };
    await writeFile(profile, encodeProfile(whole));
    const pdf = file('Отчёт.pdf');
    const args = ['convert', SAMPLE, '--profile', profile, '-o', pdf];
    expect(await pobratim(args)).toEqual({ status: 0, out: '', err: '' });

    const [title = '', contents = '', ...text] = await pages(pdf);
    expect(title).toContain('Администрация города Красноярска');
    expect(numberOf(title)).toBeNull();
    const entries = [...contents.matchAll(/^ *(\d\.(?:\d\.)?) (.*?) {2,}(\d+)$/gm)];
    expect(entries.length).toBeGreaterThan(4);
    for (const [, number = '', words = '', page] of entries) {
      const shown = text.find((each) => numberOf(each) === page) ?? '';
      expect(shown).toContain(`${number} ${words.slice(0, 12)}`);
    }
  });

  it('needs no display', async () => {
    const env = { DISPLAY: '', WAYLAND_DISPLAY: '' };
    const { status, err } = await pobratim(['convert', SAMPLE, '-o', file('a.pdf')], { env });
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('numbers no single page', async () => {
    await writeFile(file('in.txt'), REPORT);
    await pobratim(['convert', file('in.txt'), '-o', file('a.pdf')]);
    expect((await pages(file('a.pdf'))).map(numberOf)).toEqual([null]);
  });
}, 120_000);
