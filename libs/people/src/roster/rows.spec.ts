import { guessColumns } from './columns.js';
import type { RosterOptions } from './field-readers.js';
import { MAX_ROWS } from './limits.js';
import { mapColumns } from './mapping.js';
import { NATIONAL_ID_MARKER } from './national-id.js';
import { readRows, type RosterReading } from './rows.js';
import { readTable } from './table.js';

const OPTIONS: RosterOptions = {
  year: 2026,
  role: 'mentee',
  programmes: new Map([['BMAT', 'Matematikk']]),
  createProgrammes: new Set(),
};
const ID = '01010750160';

const read = (lines: readonly string[], options: Partial<RosterOptions> = {}): RosterReading => {
  const table = readTable(lines.join('\n'));
  return readRows(table, mapColumns(guessColumns(table)), { ...OPTIONS, ...options });
};

/** Line, field and code of every problem. */
const problems = ({ refused }: RosterReading) =>
  refused.flatMap((row) => row.problems.map(({ field, code }) => [row.line, field, code]));

describe('reading rows', () => {
  it('reads what is there, and null for what is not', () => {
    const { accepted } = read(['studentnr;navn;epost;mobil', '1;Nordmann, Kari;;-']);
    expect(accepted).toEqual([
      {
        line: 2,
        studentNumber: '1',
        feideId: null,
        givenName: 'Kari',
        familyName: 'Nordmann',
        email: null,
        phone: null,
        programmeCode: null,
        programmeName: null,
        cohort: null,
        campus: null,
        gender: null,
        birthYear: null,
        homeCounty: null,
        languages: null,
        slots: null,
        interests: null,
        maxGroups: null,
        experience: null,
        isProtected: null,
      },
    ]);
  });

  it('refuses a row with every reason at once', () => {
    const reading = read(['studentnr;fornavn;etternavn;epost;kull', ';=1;;x;1026H']);
    expect(problems(reading)).toEqual([
      [2, 'studentNumber', 'required'],
      [2, 'givenName', 'formula'],
      [2, 'familyName', 'required'],
      [2, 'email', 'email'],
      [2, 'cohort', 'term'],
    ]);
    expect(reading.refused[0]!.problems[3]!.column).toBe(3);
  });

  it('refuses rows that don’t fit the header, by their true line', () => {
    const reading = read([
      'studentnr;navn',
      '1;"Kari\nNordmann"',
      '2',
      '3;Ola Moen;;',
      '4;Ola Lie;x',
      'StudentNr;Navn',
      '5;"Åse',
    ]);
    expect(problems(reading)).toEqual([
      [4, null, 'too_few_columns'],
      [6, null, 'too_many_columns'],
      [7, null, 'repeated_header'],
      [8, null, 'quotes'],
    ]);
    expect(reading.accepted.map((row) => row.givenName)).toEqual(['Kari', 'Ola']);
  });

  it('tells students by number where the file has numbers, and mentors by Feide id too', () => {
    const lines = ['studentnr;feideid;navn', ';kari@uia.example;Kari Moen', ';;Ola Lie'];
    expect(problems(read(lines))).toEqual([
      [2, 'studentNumber', 'required'],
      [3, 'studentNumber', 'required'],
    ]);
    expect(problems(read(lines, { role: 'mentor' }))).toEqual([[3, 'email', 'no_identity']]);
    expect(problems(read(['feideid;navn', ';Ola Lie']))).toEqual([[2, 'feideId', 'required']]);
  });

  it('tells mentors from outside by their e-mail address alone, and students never', () => {
    const lines = ['studentnr;navn;epost', ';Kari Moen;kari@gp.example', ';Ola Lie;', ';Åse Ås;x'];
    const mentors = read(lines, { role: 'mentor' });
    expect(mentors.accepted.map(({ email }) => email)).toEqual(['kari@gp.example']);
    expect(problems(mentors)).toEqual([
      [3, 'email', 'no_identity'],
      [4, 'email', 'email'],
    ]);
    expect(read(lines).accepted).toEqual([]);
  });

  it('refuses the second of two rows about one person, and names the line of the first', () => {
    const reading = read([
      'studentnr;navn;feideid;epost',
      '1;Kari Moen;kari@uia.example;kari@student.example',
      '1;Kari Moen;;',
      '2;Kari Moen;KARI@uia.example;',
      '3;Kari Moen;;Kari@student.example',
      '4;=1;ola@uia.example;',
      '4;Ola Lie;ola@uia.example;',
    ]);
    expect(problems(reading)).toEqual([
      [3, 'studentNumber', 'duplicate'],
      [4, 'feideId', 'duplicate'],
      [5, 'email', 'duplicate'],
      [6, 'fullName', 'formula'],
    ]);
    expect(reading.refused[0]!.problems[0]!.params).toEqual({ line: 2 });
    expect(reading.accepted.map((row) => row.line)).toEqual([2, 7]);
  });

  it('creates programmes only where it may, and only with a name', () => {
    const lines = [
      'studentnr;navn;programkode;programnavn',
      '1;Kari Moen;bmat;',
      '2;Ola Lie;BFYS;Fysikk',
      '3;Åse Ås;BKJE;',
    ];
    expect(problems(read(lines))).toEqual([
      [3, 'programmeCode', 'programme_unknown'],
      [4, 'programmeCode', 'programme_unknown'],
    ]);
    const creating = read(lines, {
      createProgrammes: new Set(['BFYS', 'BKJE']),
    });
    expect(problems(creating)).toEqual([[4, 'programmeCode', 'programme_name_missing']]);
    expect([...creating.newProgrammes]).toEqual([['BFYS', 'Fysikk']]);
  });

  it('refuses more rows than there are people', () => {
    const rows = Array.from({ length: MAX_ROWS + 1 }, (_, i) => `${i}`);
    expect(() => read(['studentnr;navn', ...rows])).toThrow(
      expect.objectContaining({
        code: 'roster.too_many_rows',
        details: { max: MAX_ROWS },
      }) as Error,
    );
  });

  it('says how many can’t be invited by mail', () => {
    const { notices } = read(['studentnr;navn;epost', '1;Kari Moen;', '2;Ola Lie;a@b.no']);
    expect(notices).toEqual([{ code: 'without_email', column: null, rows: 1 }]);
  });
});

describe('national identity numbers in a roster', () => {
  it('are left out with their column, of accepted and refused rows', () => {
    // The last one has a wrong check digit: in this column it is one all the same.
    const reading = read([
      'studentnr;navn;fnr;epost',
      `1;Kari Moen;${ID};kari@b.no`,
      `2;Ola Lie;${ID};x`,
      `3;Ola Moen;01010750161;x`,
    ]);
    expect(reading.accepted).toHaveLength(1);
    expect(reading.refused.map((row) => row.cells[2])).toEqual([
      NATIONAL_ID_MARKER,
      NATIONAL_ID_MARKER,
    ]);
    expect(reading.notices).toEqual([{ code: 'national_id_column', column: 2, rows: null }]);
    expect(JSON.stringify(reading)).not.toContain('010107');
  });

  it('refuse the row where they stand in something that is kept', () => {
    const reading = read([
      'studentnr;navn;epost;erfaring',
      `1;Kari Moen;a@b.no;født ${ID}`,
      `01010750161;Ola Lie;b@b.no;`,
      `3;Ola Moen ${ID.slice(0, 6)} ${ID.slice(6)};c@b.no;`,
      `4;Ola ${NATIONAL_ID_MARKER};d@b.no;`,
      '5;Åse Ås;e@b.no;',
    ]);
    expect(problems(reading)).toEqual([
      [2, 'experience', 'national_id'],
      [3, 'studentNumber', 'national_id'],
      [4, 'fullName', 'national_id'],
      [5, 'fullName', 'national_id'],
    ]);
    expect(reading.refused[1]!.studentNumber).toBeNull();
    expect(JSON.stringify(reading)).not.toContain('010107');
  });

  it('are dropped where they stand in something that isn’t imported', () => {
    const reading = read([
      'studentnr;navn;epost;notat',
      `1;Kari Moen;a@b.no;sjekk ${ID}`,
      '2;Ola Lie;b@b.no;',
      '3;Ola Moen;c@b.no;',
      '4;Åse Moen;d@b.no;',
    ]);
    expect(reading.accepted).toHaveLength(4);
    expect(reading.notices).toEqual([{ code: 'national_id_dropped', column: null, rows: 1 }]);
    expect(JSON.stringify(reading)).not.toContain('010107');
  });

  it('are found in rows whose cells have slid, even with a wrong check digit', () => {
    const reading = read(['studentnr;navn;fnr', '1;01010750161', `2;Ola;x;${ID};01010750161`]);
    expect(reading.refused).toHaveLength(2);
    expect(JSON.stringify(reading)).not.toContain('010107');
  });
});
