import fc from 'fast-check';
import { escapeFormula, unescapeFormula, writeCsv } from './csv.js';
import { readTable } from './table.js';

const FORMULA_LIKE = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '1') });

describe('writing CSV', () => {
  it.each(['=1+1', '+47 412', '-1', '@sum', '\t=1', '\r=1', '＝1'])('disarms %j', (value) => {
    expect(escapeFormula(value)).toBe(`'${value}`);
  });

  it.each(['Ola', "D'Angelo", '1-2', 'a=b', ''])('leaves %j as it is', (value) => {
    expect(escapeFormula(value)).toBe(value);
  });

  it('gives back exactly what was disarmed, and never leaves a formula', () => {
    fc.assert(
      fc.property(FORMULA_LIKE, (value) => {
        expect(unescapeFormula(escapeFormula(value))).toBe(value);
        expect(escapeFormula(value)).not.toMatch(/^[=+\-@\t]/);
      }),
    );
  });

  it('is read again cell by cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ø', '"', ';', ',', '\n', ' ', '=') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = writeCsv([['k1', 'k2'], ...rows.map(([a, b]) => [`x${a}`, `x${b}`])]);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const read = readTable(text.slice(1))
          .rows()
          .map((row) => row.cells)
          .toArray();
        expect(read).toEqual(rows.map(([a, b]) => [`x${a}`, `x${b}`]));
      }),
    );
  });
});
