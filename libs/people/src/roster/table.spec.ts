import { decodeRoster } from './decode.js';
import { MAX_LINES, MAX_ROSTER_BYTES } from './limits.js';
import { readTable } from './table.js';

describe('reading a table', () => {
  it.each([';', ',', '\t', '|'])('finds the separator %j', (separator) => {
    const rows = [
      ['studentnr', 'navn', 'interesser'],
      ['1', 'Ola', '"mat, film; sport|dans"'],
      ['2', 'Kari', '"mat, film"'],
    ];
    const table = readTable(rows.map((row) => row.join(separator)).join('\n'));
    expect(table.separator).toBe(separator);
    expect(table.header).toEqual(['studentnr', 'navn', 'interesser']);
  });

  it('believes the line that Excel puts first', () => {
    const table = readTable('sep=,\r\nstudentnr,navn\r\n1,Ola\r\n');
    expect(table.separator).toBe(',');
    expect(table.rows().toArray()).toEqual([{ line: 3, cells: ['1', 'Ola'], isMisquoted: false }]);
  });

  it('leaves out unnamed columns at the end and blank rows', () => {
    const table = readTable('\nstudentnr;navn;;\n1;Ola;;\n;;;\n2;Kari;;\n');
    expect(table.header).toEqual(['studentnr', 'navn']);
    expect(
      table
        .rows()
        .map((row) => row.line)
        .toArray(),
    ).toEqual([3, 5]);
  });

  it.each([
    ['roster.header_only', 'studentnr;navn\n', {}],
    ['roster.empty', ';;;\n', {}],
    ['roster.no_header', '310001;Ola;ola@example.no\n310002;Kari;kari@example.no\n', {}],
    ['roster.duplicate_columns', 'studentnr;E-post;navn;epost\n1;a;b;c\n', { columns: [3] }],
    ['roster.too_many_columns', `${'a;'.repeat(300)}b\n1\n`, { max: 200 }],
  ])('refuses with %s', (code, text, details) => {
    expect(() => readTable(text)).toThrow(expect.objectContaining({ code, details }) as Error);
  });

  it('refuses more lines than a spreadsheet has', () => {
    const table = readTable(`studentnr;navn\n${'1;\n'.repeat(MAX_LINES)}`);
    expect(() => table.rows().toArray()).toThrow(
      expect.objectContaining({
        code: 'roster.too_many_rows',
        details: { max: MAX_LINES },
      }) as Error,
    );
  });

  it('is not slowed by a header made to be slow', () => {
    const start = performance.now();
    readTable(`studentnr;${'@.'.repeat(90_000)}\n1;2\n`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('refuses 50 MB of one line in a moment', () => {
    const bytes = Buffer.alloc(MAX_ROSTER_BYTES, 'studentnr;');
    const start = performance.now();
    expect(() => readTable(decodeRoster(bytes).text)).toThrow(
      expect.objectContaining({ code: 'roster.line_too_long' }) as Error,
    );
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
