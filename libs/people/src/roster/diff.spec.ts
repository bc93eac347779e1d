import { COMPARED_FIELDS, type ComparedField, diffRoster, type KnownPerson } from './diff.js';
import type { RefusedRow, RosterRow } from './roster-row.js';

const BLANK = Object.fromEntries(COMPARED_FIELDS.map((field) => [field, null])) as Record<
  ComparedField,
  null
>;

const row = (values: Partial<RosterRow>): RosterRow => ({
  ...BLANK,
  line: 2,
  givenName: 'Kari',
  familyName: 'Moen',
  programmeName: null,
  cohort: '2026-HØST',
  ...values,
});

const known = (
  personId: string,
  values: Partial<RosterRow>,
  correctedFields: ComparedField[] = [],
): KnownPerson => ({
  ...row(values),
  personId,
  correctedFields: new Set(correctedFields),
  fromRoster: true,
});

const refusedRow = (values: Partial<RefusedRow>): RefusedRow => ({
  line: 3,
  cells: [],
  problems: [],
  studentNumber: null,
  feideId: null,
  email: null,
  ...values,
});

describe('comparing a roster with Kull', () => {
  it('finds the new, the unchanged and the changed', () => {
    const { rows } = diffRoster(
      [
        row({ studentNumber: '1' }),
        row({ studentNumber: '2', slots: [210, 112], interests: ['mat', 'film'] }),
        row({ studentNumber: '3', campus: 'Grimstad', slots: [112] }),
      ],
      [],
      [
        known('b', { studentNumber: '2', slots: [112, 210], interests: ['film', 'mat'] }),
        known('c', { studentNumber: '3', campus: 'Kristiansand', slots: [112, 210] }),
      ],
    );
    expect(rows.map(({ status }) => status)).toEqual(['new', 'unchanged', 'changed']);
    expect(rows[2]).toMatchObject({
      changes: [
        { field: 'campus', old: 'Kristiansand', new: 'Grimstad' },
        { field: 'slots', old: [112, 210], new: [112] },
      ],
      conflicts: [],
    });
  });

  it('takes a blank cell as unknown, which changes nothing', () => {
    const { rows } = diffRoster(
      [row({ studentNumber: '1', email: null })],
      [],
      [known('a', { studentNumber: '1', email: 'kari@b.no', isProtected: true })],
    );
    expect(rows[0]).toMatchObject({ status: 'unchanged' });
  });

  it('keeps what was corrected in Kull, and shows it', () => {
    const { rows } = diffRoster(
      [row({ studentNumber: '1', givenName: 'Kåre', campus: 'Grimstad' })],
      [],
      [known('a', { studentNumber: '1', campus: 'Kristiansand' }, ['campus', 'familyName'])],
    );
    expect(rows[0]).toMatchObject({
      status: 'changed',
      changes: [{ field: 'givenName', old: 'Kari', new: 'Kåre' }],
      conflicts: [{ field: 'campus', kept: 'Kristiansand', inFile: 'Grimstad' }],
    });
  });

  it('knows a person by Feide id where a student number comes later', () => {
    const { rows } = diffRoster(
      [row({ studentNumber: '1', feideId: 'kari@uia.example' })],
      [],
      [known('a', { feideId: 'kari@uia.example' })],
    );
    expect(rows[0]).toMatchObject({
      status: 'changed',
      changes: [{ field: 'studentNumber', old: null, new: '1' }],
    });
  });

  it.each<[string, Partial<RosterRow>[]]>([
    ['another number', [{ studentNumber: '9', feideId: 'kari@uia.example' }]],
    ['another person’s number', [{ studentNumber: '2', feideId: 'kari@uia.example' }]],
    ['two rows', [{ studentNumber: '1' }, { feideId: 'kari@uia.example' }]],
  ])('never guesses whose Feide id it is: %s', (_, values) => {
    const { rows, missing } = diffRoster(
      values.map(row),
      [],
      [
        known('a', { studentNumber: '1', feideId: 'kari@uia.example' }),
        known('b', { studentNumber: '2', cohort: '2025-HØST' }),
      ],
    );
    expect(rows.at(-1)).toMatchObject({ status: 'clash', person: { personId: 'a' } });
    expect(missing).toEqual([]);
  });

  it('shows who is no longer in the file: of its cohorts, from a roster, and not merely refused', () => {
    const people = [
      known('there', { studentNumber: '1' }),
      known('gone', { studentNumber: '2' }),
      known('refused', { studentNumber: '3' }),
      known('refused-by-feide', { feideId: 'ola@uia.example' }),
      known('other-cohort', { studentNumber: '4', cohort: '2025-HØST' }),
      { ...known('by-hand', { studentNumber: '5' }), fromRoster: false },
    ];
    const accepted = [row({ studentNumber: '1' })];
    const refused = [
      refusedRow({ studentNumber: '3' }),
      refusedRow({ feideId: 'ola@uia.example' }),
    ];
    const gone = diffRoster(accepted, refused, people).missing;
    expect(gone.map((person) => person.personId)).toEqual(['gone']);
    expect(diffRoster(accepted, refused, people, { cohorts: new Set() }).missing).toEqual([]);
  });

  describe('mentors from outside, whom the e-mail address tells', () => {
    const office = { email: 'post@gp.example' };
    const statusOf = (values: Partial<RosterRow>, people: KnownPerson[], role?: 'mentee') => {
      const [diff] = diffRoster([row(values)], [], people, { role: role ?? 'mentor' }).rows;
      return diff?.status === 'clash' ? diff.reason : diff?.status;
    };

    it('are known again by address and name, however they are spelt', () => {
      const kari = known('a', { email: 'Post@GP.example', familyName: 'moen' });
      expect(statusOf({ ...office, phone: '+4741234567' }, [kari])).toBe('changed');
      expect(statusOf({ ...office }, [{ ...kari, studentNumber: '1' }])).toBe('changed');
      expect(statusOf(office, [kari], 'mentee')).toBe('new');
    });

    it('are nobody else, and nobody comes by a number so', () => {
      const ola = known('a', { ...office, givenName: 'Ola' });
      const numbered = known('b', { ...office, studentNumber: '1' });
      expect(statusOf(office, [ola])).toBe('other_name');
      expect(statusOf(office, [known('c', office), numbered])).toBe('shared_address');
      expect(statusOf({ ...office, feideId: 'kari@uia.example' }, [known('c', office)])).toBe(
        'address_alone',
      );
      expect(statusOf({ ...office, studentNumber: '2' }, [numbered])).toBe('new');
    });

    it('are not missing while a row names them, good or bad', () => {
      const people = [known('a', office), known('b', { email: 'b@gp.example' })];
      const missing = (accepted: RosterRow[], refused: RefusedRow[]) =>
        diffRoster(accepted, refused, people, {
          role: 'mentor',
          cohorts: new Set(['2026-HØST']),
        }).missing.map(({ personId }) => personId);
      expect(missing([row(office)], [])).toEqual(['b']);
      expect(missing([row({ ...office, givenName: 'Ola' })], [])).toEqual(['b']);
      expect(missing([], [refusedRow(office)])).toEqual(['b']);
    });
  });
});
