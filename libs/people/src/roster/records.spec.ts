import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { MAX_RECORD_LENGTH } from './limits.js';
import { readRecords } from './records.js';

const cellsOf = (text: string): (readonly string[])[] =>
  [...readRecords(text, ';')].map((record) => record.cells);

describe('reading records', () => {
  it('reads what csv-parse reads', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ø', ' ', '"', ';', ',', '\n', '\r\n') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 });
    const newline = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(table, newline, fc.boolean(), (rows, end, quoteAll) => {
        const written = (value: string): string =>
          quoteAll || /[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
        const text = rows.map((row) => row.map(written).join(';')).join(end) + end;
        const oracle = parse(text, { delimiter: ';', relax_column_count: true });
        expect(cellsOf(text)).toEqual(oracle);
      }),
    );
  });

  it('counts lines as an editor does, through quoted line breaks and blank lines', () => {
    const text = 'a;b\r\n\r\n1;"to\r\nlinjer"\r\n2;x\r\n';
    expect([...readRecords(text, ';')].map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [3, '1'],
      [5, '2'],
    ]);
  });

  it('reads the line ends of the old Macintosh', () => {
    expect(cellsOf('a;b\r1;2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('takes a quote inside an unquoted cell as it stands', () => {
    expect(cellsOf('Ole "Olle" Moen;2')).toEqual([['Ole "Olle" Moen', '2']]);
  });

  it('lets a quote that is never closed cost one line, not the file', () => {
    const text = 'a;b\n1;"åpen\n2;x\n3;"hel"\n';
    expect([...readRecords(text, ';')]).toEqual([
      { line: 1, cells: ['a', 'b'], isMisquoted: false },
      { line: 2, cells: ['1', '"åpen'], isMisquoted: true },
      { line: 3, cells: ['2', 'x'], isMisquoted: false },
      { line: 4, cells: ['3', 'hel'], isMisquoted: false },
    ]);
  });

  it('stays quick where every line opens a quote', () => {
    const text = '"a""b\n'.repeat(200_000);
    const start = performance.now();
    expect([...readRecords(text, ';')]).toHaveLength(200_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('refuses a line that is no row', () => {
    const text = `a;b\n${'x'.repeat(MAX_RECORD_LENGTH + 1)}`;
    expect(() => [...readRecords(text, ';')]).toThrow(
      expect.objectContaining({
        code: 'roster.line_too_long',
        details: { line: 2, max: MAX_RECORD_LENGTH },
      }) as Error,
    );
  });
});
