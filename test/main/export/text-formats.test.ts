import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../main/export/markdown';
import { renderText } from '../../../main/export/text';
import { bullet, heading, number, paragraph, reportTree, tree } from './trees';

describe('plain text', () => {
  it('has a blank line between paragraphs', () => {
    expect(renderText(tree(heading('title', 'ОМСК'), bullet('➤', 'Визит.', 'Ещё.')))).toBe(
      'ОМСК\n\n➤ Визит.\n\nЕщё.\n',
    );
  });

  it('is empty for nothing', () => {
    expect(renderText(tree())).toBe('');
  });
});

describe('Markdown', () => {
  it('reads well as it is', () => {
    expect(renderMarkdown(reportTree)).toBe(`# ГОРОД

# КРАСНОЯРСК

## 1. Что удалось сделать?

Введение.

### ФЕВРАЛЬ

- Форум.

  Второй абзац о форуме.

- Визит.

### ИЮЛЬ

- Гастроли.

### ИТОГИ

Сделано много.

## Развитие туризма.

### Какие задачи стоят?

1) Первая.

2) Вторая.
`);
  });

  it('parts two lists that follow each other', () => {
    expect(renderMarkdown(tree(number(1, '1.', 'а'), number(2, '1.', 'б')))).toBe(
      '1. а\n\n<!-- -->\n\n1. б\n',
    );
  });

  it('escapes what would be markup, and nothing else', () => {
    expect(renderMarkdown(tree(paragraph('# *a* [b](c) 5 < 6 & 7 – 12.05. «г.»')))).toBe(
      '\\# \\*a\\* \\[b\\](c) 5 \\< 6 & 7 – 12.05. «г.»\n',
    );
    expect(renderMarkdown(tree(paragraph('1. слово'), paragraph('2024. слово')))).toBe(
      '1\\. слово\n\n2024\\. слово\n',
    );
  });

  it('is empty for nothing', () => {
    expect(renderMarkdown(tree())).toBe('');
  });
});
