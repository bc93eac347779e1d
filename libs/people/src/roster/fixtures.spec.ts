import { readFileSync } from 'node:fs';
import { guessColumns } from './columns.js';
import { decodeRoster } from './decode.js';
import type { RosterOptions } from './field-readers.js';
import { mapColumns } from './mapping.js';
import { readRows, type RosterReading } from './rows.js';
import { readTable } from './table.js';

const PROGRAMMES = new Map(
  [
    'BBIO',
    'BFORN',
    'BINGBYGG',
    'BINGDATA',
    'BINGELEK',
    'BINGMASK',
    'BINGMEKA',
    'BMAT',
    'MINDOK',
  ].map((code) => [code, code]),
);

const read = (file: string, options: Partial<RosterOptions> = {}) => {
  const path = new URL(`../../../../fixtures/fyse-2026/${file}`, import.meta.url);
  const { text, encoding } = decodeRoster(readFileSync(path));
  const table = readTable(text);
  const guesses = guessColumns(table);
  const reading: RosterReading = readRows(table, mapColumns(guesses), {
    year: 2026,
    role: 'mentee',
    programmes: PROGRAMMES,
    createProgrammes: new Set(),
    ...options,
  });
  return { encoding, separator: table.separator, guesses, ...reading };
};

describe('the FYSE files', () => {
  it('has 640 good students', () => {
    const { encoding, separator, accepted, refused, notices, guesses } = read('studenter.csv');
    expect({ encoding, separator, notices }).toEqual({
      encoding: 'UTF-8',
      separator: ';',
      notices: [],
    });
    expect(guesses.every((guess) => guess.confidence === 1)).toBe(true);
    expect([accepted.length, refused.length]).toEqual([640, 0]);
    expect(accepted[0]).toEqual({
      line: 2,
      studentNumber: '310001',
      feideId: 'mathiaodeg@agder.example',
      givenName: 'Mathias',
      familyName: 'Ødegård',
      email: 'mathiaodeg@student.agder.example',
      phone: '+4745011466',
      programmeCode: 'BINGMASK',
      programmeName: 'Maskin, bachelor',
      cohort: '2026-HØST',
      campus: 'Grimstad',
      gender: 'man',
      birthYear: 2007,
      homeCounty: 'Rogaland',
      languages: ['nb'],
      slots: [112, 210, 314, 512],
      interests: ['brettspill', 'gaming', 'frivillig arbeid'],
      maxGroups: null,
      experience: null,
      isProtected: null,
    });
  });

  it('has 68 good coaches', () => {
    const { accepted, refused } = read('coacher.csv', { role: 'mentor' });
    expect([accepted.length, refused.length]).toEqual([68, 0]);
    expect(accepted[0]).toMatchObject({ maxGroups: 1, experience: '1 år', languages: ['en'] });
  });

  it('brings its own programmes to an institution without any', () => {
    const { newProgrammes, refused } = read('studenter.csv', {
      programmes: new Map(),
      createProgrammes: new Set(PROGRAMMES.keys()),
    });
    expect(refused).toEqual([]);
    expect([...newProgrammes.keys()].sort()).toEqual([...PROGRAMMES.keys()]);
  });

  it('is untidy in ten rows, each with its line and reason', () => {
    const { encoding, accepted, refused, notices } = read('studenter-uryddig.csv');
    expect(encoding).toBe('windows-1252');
    expect(
      refused.map(({ line, problems }) => [
        line,
        ...problems.flatMap(({ field, code, params }) => [field, code, params]),
      ]),
    ).toEqual([
      [5, 'studentNumber', 'duplicate', { line: 4 }],
      [7, 'feideId', 'duplicate', { line: 6 }],
      [9, 'email', 'email', {}],
      [13, 'programmeCode', 'programme_unknown', { value: 'UKJENT99' }],
      [19, 'familyName', 'formula', {}],
      [23, 'birthYear', 'birth_year', { min: 1926, max: 2011 }],
      [28, 'studentNumber', 'required', {}],
      [30, 'givenName', 'too_long', { max: 200 }],
      [32, 'slots', 'slot', { value: 'søn-26' }],
      [63, null, 'too_few_columns', { expected: 16, found: 3 }],
    ]);
    expect(accepted).toHaveLength(51);
    expect(notices).toEqual([{ code: 'without_email', column: null, rows: 1 }]);
  });

  it('is understood where it is untidy but right', () => {
    const { accepted } = read('studenter-uryddig.csv');
    const on = (line: number) => accepted.find((row) => row.line === line);
    expect(on(11)).toMatchObject({ email: null });
    expect(on(15)).toMatchObject({ cohort: '2026-HØST' });
    expect(on(17)).toMatchObject({ givenName: 'Kari Anne' });
    expect(on(21)).toMatchObject({ phone: '+4741234567' });
    expect(on(25)).toMatchObject({ interests: ['linje en', 'linje to'] });
    expect(on(27)).toMatchObject({ givenName: 'Aksel Sigurd', familyName: 'Østby' });
  });
});
