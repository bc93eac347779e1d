import { TestKull } from '../../../support/kull.js';
import { Changing } from './changing.js';

describe('who was in which group, in the database', () => {
  let kull: TestKull;
  let round: Changing;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    round = await Changing.of(kull);
  });
  afterAll(() => kull.stop());

  const sql = async (text: string, parameters: unknown[]): Promise<string | undefined> => {
    try {
      await kull.owner.query(text, parameters);
      return undefined;
    } catch (error) {
      return (error as { constraint?: string }).constraint;
    }
  };

  it('rewrites no history, and lets a group close empty and take nobody after', async () => {
    const { group, mentees } = await round.group(1);
    const { group: other } = await round.group(0);
    const member = [mentees[0]!.id, group.id];
    const close = `update groups set closed_at = now() where id = $1`;
    expect(await sql(close, [group.id])).toBe('groups_closed_check');
    expect(
      await sql(`update memberships set group_id = $3 where enrolment_id = $1 and group_id = $2`, [
        ...member,
        other.id,
      ]),
    ).toBe('memberships_history');
    const leave = `update memberships set left_at = now() where enrolment_id = $1 and group_id = $2`;
    expect(await sql(leave, member)).toBeUndefined();
    expect(
      await sql(
        `update memberships set left_at = null where enrolment_id = $1 and group_id = $2`,
        member,
      ),
    ).toBe('memberships_history');
    expect(await sql(close, [other.id])).toBeUndefined();
    const join = `insert into memberships (institution_id, id, group_id, enrolment_id, role)
                  values ($1, gen_random_uuid(), $2, $3, 'mentee')`;
    const { institutionId } = round.round;
    expect(await sql(join, [institutionId, other.id, mentees[0]!.id])).toBe(
      'memberships_group_open',
    );
    const elsewhere = await (await Changing.of(kull)).group(0);
    const theirs = await kull.a.enrolment({ in: round.round });
    expect(await sql(join, [institutionId, elsewhere.group.id, theirs.id])).toBe(
      'memberships_group_open',
    );
  });
});
