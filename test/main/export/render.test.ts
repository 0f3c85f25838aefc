import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderExport } from '../../../main/export/render';
import { decodeExchange } from '../../../main/import/exchange-file';
import { EXPORT_FORMATS } from '../../../shared/ipc';
import { emptyContactPerson } from '../../../shared/model/contact';
import { emptyEvent } from '../../../shared/model/event';
import { emptyPartnerCity } from '../../../shared/model/partner-city';
import { emptyRegistry } from '../../../shared/model/registry';
import { emptyReport, type Report } from '../../../shared/model/report';

const report: Report = emptyReport('r1', 'Омск', 2024);
report.answers['international.achievements']?.items.push({
  ...emptyEvent('e1', { from: '2024-05', until: '' }),
  text: 'Визит делегации Харбина.',
  partnerCityIds: ['harbin'],
});
const harbin = {
  ...emptyPartnerCity('harbin'),
  name: 'Харбин',
  contactPersons: [{ ...emptyContactPerson('p1'), name: 'Ван', phone: '+86 451 0000000' }],
};
const source = {
  report,
  registry: {
    ...emptyRegistry(),
    partnerCities: [harbin, { ...emptyPartnerCity('minsk'), name: 'Минск' }],
  },
};

/** What the printer is given, in place of a PDF file. */
const printPdf = async (html: string) => Buffer.from(html);

describe('every format', () => {
  it.each(EXPORT_FORMATS)('%s is written, step by step', async (format) => {
    const steps: string[] = [];
    const bytes = await renderExport(format, source, {
      printPdf,
      onStep: (step) => steps.push(step),
    });
    expect(bytes.length).toBeGreaterThan(100);
    expect(steps).toEqual(['composing', 'rendering', 'writing']);
  });

  it.each(['txt', 'md', 'html', 'pdf'] as const)('%s holds the text', async (format) => {
    const text = Buffer.from(await renderExport(format, source, { printPdf })).toString();
    expect(text).toContain('МАЙ');
    expect(text).toContain('Визит делегации Харбина.');
  });
});

describe('the exchange file', () => {
  it('takes along the partner cities that are named, without personal data', async () => {
    const bytes = await renderExport('json', source, { printPdf });
    const read = decodeExchange(bytes, 'r1.pobratim');
    if (read.kind === 'failed') throw new Error(read.reason);
    expect(read.exchange.report).toEqual(report);
    expect(read.exchange.partnerCities.map(({ name }) => name)).toEqual(['Харбин']);
    expect(Buffer.from(bytes).toString()).not.toContain('+86');
  });
});

describe('a note', () => {
  const note = 'секретная заметка';
  const noted = {
    report: {
      ...report,
      note,
      answers: Object.fromEntries(
        Object.entries(report.answers).map(([id, answer]) => [
          id,
          { ...answer, items: answer.items.map((item) => ({ ...item, note })) },
        ]),
      ),
    },
    registry: { ...source.registry, partnerCities: [{ ...harbin, note }] },
  };

  it.each(EXPORT_FORMATS)('leaves with no format: %s', async (format) => {
    const bytes = await renderExport(format, noted, { printPdf });
    const parts = ['docx', 'odt', 'xlsx'].includes(format)
      ? Object.values(unzipSync(bytes))
      : [bytes];
    const text = parts.map((part) => Buffer.from(part).toString()).join('');
    expect(text).toContain('Визит делегации Харбина.');
    expect(text).not.toContain(note);
  });
});
