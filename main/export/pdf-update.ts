/**
 * Adds objects to a PDF file behind its end, as the format foresees it, and leaves every byte of
 * the file as it is. It reads what Chromium before 131 writes: one plain table of objects, and
 * dictionaries that are not packed. Libraries that read any PDF took from one second for 7 pages
 * to ten for 90; this takes milliseconds.
 */
export class PdfUpdate {
  readonly #pdf: Buffer;
  readonly #offsets: number[];
  readonly #trailer: string;
  readonly #tableOffset: number;
  readonly #changed = new Map<number, string | Buffer>();
  #count: number;

  constructor(pdf: Uint8Array) {
    this.#pdf = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
    const end = this.#pdf.toString('latin1', Math.max(0, this.#pdf.length - 1024));
    this.#tableOffset = Number(required(/startxref\s+(\d+)\s+%%EOF\s*$/, end));
    const table = this.#pdf.toString('latin1', this.#tableOffset);
    this.#trailer = required(/trailer\s*<<([\s\S]*?)>>\s*startxref/, table);
    this.#offsets = [...table.matchAll(/^(\d{10}) \d{5} [nf] ?$/gm)].map(([, offset]) =>
      Number(offset),
    );
    this.#count = Number(required(/^xref\s+0 (\d+)\s/, table));
    if (this.#offsets.length !== this.#count)
      throw new Error('Not a table of objects that is known');
  }

  /** The pages' object numbers in the order of the pages. */
  pages(): number[] {
    const catalogue = this.read(reference('Root', this.#trailer));
    return this.#leaves(reference('Pages', catalogue));
  }

  /** The places that links lead to, as `/name [page 0 R …]`; '' where there are none. */
  destinations(): string {
    const catalogue = this.read(reference('Root', this.#trailer));
    return /\/Dests \d+ 0 R/.test(catalogue) ? this.read(reference('Dests', catalogue)) : '';
  }

  #leaves(node: number): number[] {
    const kids = /\/Kids \[([^\]]*)\]/.exec(this.read(node))?.[1];
    if (kids === undefined) return [node];
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => this.#leaves(Number(kid)));
  }

  /** An object that is no stream, as it stands in the file. */
  read(number: number): string {
    const start = this.#offsets[number] ?? this.#pdf.length;
    const end = this.#pdf.indexOf('endobj', start);
    return required(/^\d+ 0 obj\s([\s\S]*)$/, this.#pdf.toString('latin1', start, end));
  }

  replace(number: number, content: string): void {
    this.#changed.set(number, content);
  }

  /** Returns the number of the new object. */
  add(content: string | Buffer): number {
    this.#changed.set(this.#count, content);
    return this.#count++;
  }

  bytes(): Uint8Array {
    const parts: Buffer[] = [this.#pdf];
    let offset = this.#pdf.length;
    const table: string[] = [];
    for (const [number, content] of this.#changed) {
      const object = Buffer.concat([
        Buffer.from(`${number} 0 obj\n`),
        typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
        Buffer.from('\nendobj\n'),
      ]);
      table.push(`${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
      parts.push(object);
      offset += object.length;
    }
    const trailer = this.#trailer.replace(/\/Size \d+/, `/Size ${this.#count}`);
    parts.push(
      Buffer.from(
        `xref\n${table.join('')}trailer\n<<${trailer}\n/Prev ${this.#tableOffset}>>\nstartxref\n${offset}\n%%EOF\n`,
        'latin1',
      ),
    );
    return Buffer.concat(parts);
  }
}

const reference = (key: string, dictionary: string): number =>
  Number(required(new RegExp(`/${key} (\\d+) 0 R`), dictionary));

function required(pattern: RegExp, text: string): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`A PDF file without ${pattern.source}`);
  return found;
}
