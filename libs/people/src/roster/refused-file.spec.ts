import { guessColumns } from './columns.js';
import { decodeRoster } from './decode.js';
import { mapColumns } from './mapping.js';
import { NATIONAL_ID_MARKER } from './national-id.js';
import { isMendedFile, refusedFile } from './refused-file.js';
import type { RosterOptions } from './field-readers.js';
import { readRows } from './rows.js';
import { readTable } from './table.js';

const OPTIONS: RosterOptions = {
  year: 2026,
  role: 'mentee',
  programmes: new Map(),
  createProgrammes: new Set(),
};
const WORDS = {
  reasonColumn: 'feil',
  reason: ({ field, code }: { field: string | null; code: string }) =>
    `${field ?? 'rad'}: ${code}.`,
};
const FILE = [
  'studentnr;navn;mobil;fnr;notat',
  '1;Kari Moen;x;01010750160;"a; b"',
  '2;"=HYPERLINK(""x"")";+47 412 34 567;01010750160;',
  '3;Ola Lie;41234567',
  '4;Åse Ås;41234567;;a;b;c',
].join('\n');

const importing = (text: string) => {
  const table = readTable(decodeRoster(Buffer.from(text)).text);
  return { table, ...readRows(table, mapColumns(guessColumns(table)), OPTIONS) };
};
const refusedOf = (text: string): string => {
  const { table, refused } = importing(text);
  return refusedFile(table.header, refused, WORDS);
};

describe('the file of refused rows', () => {
  it('has the columns as they were and the reasons last', () => {
    expect(refusedOf(FILE)).toBe(
      `\uFEFF${[
        'studentnr;navn;mobil;fnr;notat;feil',
        `1;Kari Moen;x;${NATIONAL_ID_MARKER};"a; b";phone: phone.`,
        `2;"'=HYPERLINK(""x"")";'+47 412 34 567;${NATIONAL_ID_MARKER};;fullName: formula.`,
        '3;Ola Lie;41234567;;;rad: too_few_columns.',
        '4;Åse Ås;41234567;;"a;b;c";rad: too_many_columns.',
        '',
      ].join('\r\n')}`,
    );
  });

  it('is refused again where nothing was mended, for the reasons that are left', () => {
    const again = importing(refusedOf(FILE));
    expect(again.refused.map((row) => row.problems.map((problem) => problem.code))).toEqual([
      ['phone'],
      ['formula'],
    ]);
    expect(isMendedFile(again.table.header)).toBe(true);
    // One column of reasons, however many times it goes round.
    expect(refusedFile(again.table.header, again.refused, WORDS).match(/feil/g)).toHaveLength(1);
  });

  it('is imported where it was mended', () => {
    const mended = refusedOf(FILE)
      .replace('Kari Moen;x', 'Kari Moen;41234567')
      .replace(`"'=HYPERLINK(""x"")"`, 'Per Lie');
    const { accepted, refused } = importing(mended);
    expect(refused).toEqual([]);
    expect(accepted.map((row) => row.phone)).toEqual(Array<string>(4).fill('+4741234567'));
  });
});
