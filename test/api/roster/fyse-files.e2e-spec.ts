import { TestKull } from '../../support/kull.js';
import { fixture, type Preview, RosterDesk } from '../../support/roster-files.js';

describe('the FYSE files', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const desk = async () => {
    const round = await kull.a.round();
    const coordinator = await kull.a.coordinator(round);
    return { round, desk: new RosterDesk(await kull.as(coordinator), round.id) };
  };

  /** Everything the institution has, version and time of change included. */
  const everything = async (institutionId: string): Promise<string> => {
    const dumps = await kull.owner.query<{ row: unknown }>(
      ['persons', 'enrolments', 'programmes', 'roster_imports']
        .map(
          (table) => `select '${table}', t.id, json_build_array(t.xmin, to_json(t)) as row
            from ${table} t where institution_id = $1`,
        )
        .join(' union all ') + ' order by 1, 2',
      [institutionId],
    );
    return JSON.stringify(dumps.rows);
  };

  it('come in whole: 640 students listed, 68 coaches in, their programmes created', async () => {
    const { round, desk: at } = await desk();
    const students = await at.import(fixture('studenter.csv'));
    expect(students.preview.counts).toMatchObject({ rows: 640, new: 640, refused: 0, missing: 0 });
    expect(students.preview.unknownProgrammes).toHaveLength(9);
    expect(students.preview.unknownProgrammes.every(({ create }) => create)).toBe(true);
    expect(students.result.status).toBe(201);
    const coaches = await at.import(fixture('coacher.csv'), { role: 'mentor' });
    expect(coaches.preview.counts).toMatchObject({ rows: 68, new: 68, refused: 0 });

    const { rows } = await kull.owner.query(
      `select role, state, from_roster, count(*)::int,
         count(max_groups)::int as leading, sum(cardinality(slots))::int > 0 as has_slots
       from enrolments where round_id = $1 group by 1, 2, 3 order by 1`,
      [round.id],
    );
    expect(rows).toEqual([
      {
        role: 'mentee',
        state: 'listed',
        from_roster: true,
        count: 640,
        leading: 0,
        has_slots: true,
      },
      {
        role: 'mentor',
        state: 'joined',
        from_roster: true,
        count: 68,
        leading: 68,
        has_slots: true,
      },
    ]);
    const [first] = (
      await kull.owner.query(
        `select given_name, family_name, feide_id, phone, cohort, campus, gender, birth_year, pr.code
         from persons p join programmes pr on pr.id = p.programme_id
         where p.institution_id = $1 and student_number = '310001'`,
        [round.institutionId],
      )
    ).rows as unknown[];
    expect(first).toEqual({
      given_name: 'Mathias',
      family_name: 'Ødegård',
      feide_id: 'mathiaodeg@agder.example',
      phone: '+4745011466',
      cohort: '2026-HØST',
      campus: 'Grimstad',
      gender: 'man',
      birth_year: 2007,
      code: 'BINGMASK',
    });
    const log = await at.client.get(`/rounds/${round.id}/roster-imports`);
    expect(log.as<{ items: { role: string; counts: object }[] }>().items).toMatchObject([
      { role: 'mentor', counts: { new: 68 } },
      { role: 'mentee', counts: { new: 640, newProgrammes: 9 } },
    ]);
  });

  it('change nothing when they come again, not one row', async () => {
    const { round, desk: at } = await desk();
    await at.import(fixture('studenter.csv'));
    await at.import(fixture('coacher.csv'), { role: 'mentor' });
    const before = await everything(round.institutionId);
    const again = await at.import(fixture('studenter.csv'));
    expect(again.preview.counts).toMatchObject({ unchanged: 640, new: 0, changed: 0, missing: 0 });
    expect(again.result.as<{ importId: null }>().importId).toBeNull();
    await at.import(fixture('coacher.csv'), { role: 'mentor' });
    expect(await everything(round.institutionId)).toBe(before);
  });

  it('show a preview and write nothing', async () => {
    const { round, desk: at } = await desk();
    const before = await everything(round.institutionId);
    expect((await at.preview(fixture('studenter.csv'))).status).toBe(200);
    expect(await everything(round.institutionId)).toBe(before);
  });

  it('tell ten faults of the untidy one by line and field, and bring the rest', async () => {
    const { round, desk: at } = await desk();
    for (const code of programmes) await kull.a.programme(round, { code, name: code });
    const { preview, result } = await at.import(fixture('studenter-uryddig.csv'));
    const faults = preview.refused.map(({ line, problems }) => [
      line,
      problems[0]?.field,
      problems[0]?.code,
    ]);
    expect(faults).toEqual([
      [5, 'studentNumber', 'duplicate'],
      [7, 'feideId', 'duplicate'],
      [9, 'email', 'email'],
      [13, 'programmeCode', 'programme_unknown'],
      [19, 'familyName', 'formula'],
      [23, 'birthYear', 'birth_year'],
      [28, 'studentNumber', 'required'],
      [30, 'givenName', 'too_long'],
      [32, 'slots', 'slot'],
      [63, null, 'too_few_columns'],
    ]);
    expect(result.as<object>()).toMatchObject({ counts: { new: 51, refused: 10 } });
  });

  it('give the refused rows back to mend, and take them mended, with nobody missing', async () => {
    const { round, desk: at } = await desk();
    const bytes = fixture('studenter-uryddig.csv');
    await at.import(bytes);
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)]), 'f.csv');
    form.set('options', JSON.stringify({ role: 'mentee' }));
    const refused = await at.client.post(`/rounds/${round.id}/roster-previews/refused-rows`, form);
    const table = refused.as<{ header: string[]; rows: { cells: string[] }[] }>();
    const row = table.rows.find(
      ({ cells }) =>
        cells.some((cell) => cell.startsWith('søn-26')) || cells.join().includes('søn-26'),
    )!;
    const mended = row.cells.map((cell) => cell.replace('søn-26', 'fre-12'));
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const file = [
      [...table.header, 'feil'],
      [...mended, 'x'],
    ]
      .map((cells) => cells.map(quote).join(';'))
      .join('\r\n');
    const { preview } = await at.import(file);
    expect(preview.counts).toMatchObject({ rows: 1, new: 1, refused: 0, missing: 0 });
  });

  it('show in a later one who is gone and what changed, and remove nobody unasked', async () => {
    const { round, desk: at } = await desk();
    await at.import(fixture('studenter.csv'));
    const lines = fixture('studenter.csv').toString('utf8').split(/\r?\n/);
    const gone = lines.splice(1, 5).map((line) => line.split(';')[0]);
    for (const i of [1, 2, 3])
      lines[i] = lines[i]!.replace(/;(Grimstad|Kristiansand);/, ';Arendal;');
    const later = lines.join('\n');
    const { rows } = await kull.owner.query<{ id: string; person_id: string }>(
      `select e.id, e.person_id from enrolments e join persons p on p.id = e.person_id
       where e.round_id = $1 and p.student_number = $2`,
      [round.id, gone[0]],
    );
    await seat(round, rows[0]!.id);

    const { preview, result } = await at.import(later);
    expect(preview.counts).toMatchObject({ unchanged: 632, changed: 3, missing: 5, new: 0 });
    expect(preview.missing.map((m) => m.groupNumber).filter((n) => n !== null)).toEqual([7]);
    expect(preview.changed[0]?.changes).toMatchObject([{ field: 'campus', new: ['Arendal'] }]);
    expect(result.as<object>()).toMatchObject({ counts: { changed: 3, missing: 5, withdrawn: 0 } });
    expect(await count(round.id, 'withdrawn')).toBe(0);

    const second = (await at.preview(later)).as<Preview>();
    const seated = second.missing.find((m) => m.groupNumber === 7)!;
    const withdrawn = await at.commit(later, {
      fingerprint: second.fingerprint,
      withdraw: [seated.enrolmentId],
    });
    expect(withdrawn.as<object>()).toMatchObject({ counts: { missing: 4, withdrawn: 1 } });
    expect(await count(round.id, 'withdrawn')).toBe(1);
    const seats = await kull.owner.query(`select seats_taken from groups where round_id = $1`, [
      round.id,
    ]);
    expect(seats.rows).toEqual([{ seats_taken: 0 }]);

    const back = await at.import(fixture('studenter.csv'));
    expect(back.preview.counts).toMatchObject({ withdrawn: 1 });
    expect(await count(round.id, 'withdrawn')).toBe(1);
  });

  it('lose against what was corrected in Kull, and say so', async () => {
    const { round, desk: at } = await desk();
    await at.import(fixture('studenter.csv'));
    const where = `institution_id = '${round.institutionId}' and student_number = '310001'`;
    await kull.owner.query(
      `update persons set given_name = 'Matias', corrected_fields = '{givenName}' where ${where}`,
    );
    const { preview } = await at.import(fixture('studenter.csv'));
    expect(preview.counts).toMatchObject({ unchanged: 640, conflicts: 1 });
    expect(preview.conflicts[0]?.conflicts).toMatchObject([
      { field: 'givenName', old: ['Matias'], new: ['Mathias'] },
    ]);
    const { rows } = await kull.owner.query(`select given_name from persons where ${where}`);
    expect(rows).toEqual([{ given_name: 'Matias' }]);
  });

  const programmes = 'BBIO BFORN BINGBYGG BINGDATA BINGELEK BINGMASK BINGMEKA BMAT MINDOK'.split(
    ' ',
  );

  const count = async (roundId: string, state: string): Promise<number> => {
    const { rows } = await kull.owner.query<{ count: number }>(
      `select count(*)::int from enrolments where round_id = $1 and state = $2`,
      [roundId, state],
    );
    return rows[0]!.count;
  };

  const seat = async (
    round: { institutionId: string; id: string },
    enrolmentId: string,
  ): Promise<void> => {
    await kull.owner.query(
      `with g as (insert into groups (institution_id, id, round_id, number, seats, seats_taken)
         values ($1, gen_random_uuid(), $2, 7, 11, 1) returning institution_id, id)
       insert into memberships (institution_id, id, group_id, enrolment_id, role)
       select institution_id, gen_random_uuid(), id, $3, 'mentee' from g`,
      [round.institutionId, round.id, enrolmentId],
    );
  };
});
