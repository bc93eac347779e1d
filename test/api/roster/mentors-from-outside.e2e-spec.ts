import { TestKull } from '../../support/kull.js';
import { type Preview, RosterDesk } from '../../support/roster-files.js';

const FILE = [
  'Navn;E-post;Mobil',
  'Kari Moen;Kari@GP.example;41234567',
  'Ola Lie;ola@gp.example;',
  'Åse Ås;;41234568',
].join('\n');

interface Clashes {
  readonly clashes: readonly { name: string; reason: string }[];
}

describe('mentors from outside, in a file with name, e-mail and mobile', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  const desk = async () => {
    const round = await kull.a.round();
    const client = await kull.as(await kull.a.coordinator(round));
    return { round, desk: new RosterDesk(client, round.id) };
  };

  it('come in by the address alone, and are known again by it', async () => {
    const { round, desk: at } = await desk();
    const { preview, result } = await at.import(FILE, { role: 'mentor' });
    expect(preview.counts).toMatchObject({ rows: 3, new: 2, refused: 1 });
    expect(preview.refused[0]?.problems).toEqual([
      { field: 'email', code: 'no_identity', params: {} },
    ]);
    expect(result.status).toBe(201);

    const again = await at.import(FILE.replace('41234567', '41234569'), { role: 'mentor' });
    expect(again.preview.counts).toMatchObject({ new: 0, changed: 1, unchanged: 1, missing: 0 });
    expect(again.result.status).toBe(201);
    const { rows } = await kull.owner.query(
      `select given_name, email, phone from persons p join enrolments e on e.person_id = p.id
       where e.round_id = $1 and e.state = 'joined' order by 1`,
      [round.id],
    );
    expect(rows).toEqual([
      { given_name: 'Kari', email: 'kari@gp.example', phone: '+4741234569' },
      { given_name: 'Ola', email: 'ola@gp.example', phone: null },
    ]);
  });

  it('overwrite nobody who has the address and may be somebody else', async () => {
    const { round, desk: at } = await desk();
    const { institutionId } = round;
    const taken = { institutionId, email: 'kari@gp.example', studentNumber: '77' };
    await kull.a.person({ ...taken, givenName: 'Berit', familyName: 'Moen' });
    for (const studentNumber of ['78', '79'])
      await kull.a.person({ institutionId, email: 'ola@gp.example', studentNumber });
    const before = await kull.owner.query(`select * from persons where institution_id = $1`, [
      institutionId,
    ]);
    const { preview } = await at.import(FILE, { role: 'mentor' });
    expect((preview as Preview & Clashes).clashes).toMatchObject([
      { name: 'Kari Moen', reason: 'other_name' },
      { name: 'Ola Lie', reason: 'shared_address' },
    ]);
    expect(
      (await kull.owner.query(`select * from persons where institution_id = $1`, [institutionId]))
        .rows,
    ).toEqual(before.rows);
  });

  it('are asked for a key where no column is one, and the rows are counted all the same', async () => {
    const { desk: at } = await desk();
    const keyless = 'Navn;Mobil\nKari Moen;41234567\nOla Lie;\n';
    const mentors = (await at.preview(keyless, { role: 'mentor' })).as<Preview>();
    expect(mentors).toMatchObject({ missingFields: ['email'], counts: { rows: 2 } });
    const students = (await at.preview(FILE)).as<Preview>();
    expect(students).toMatchObject({ missingFields: ['studentNumber'], counts: { rows: 3 } });
  });
});
