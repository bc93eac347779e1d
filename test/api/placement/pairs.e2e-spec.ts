import { templateOf } from '#schemes';
import { TestKull } from '../../support/kull.js';
import { proposed, smallRoster } from './placing.js';

describe('a round of pairs', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  it('gives each student a mentor, who has as many as mentors of the kind have', async () => {
    const { settings } = templateOf('staff_single')!;
    const round = await kull.a.round({ settings });
    await smallRoster(kull, round, { students: 12, mentors: 2 });
    // Nothing is said of how many each takes.
    await kull.owner.query(`update enrolments set max_groups = null where round_id = $1`, [
      round.id,
    ]);
    const { institutionId, schemeId } = round;
    const coordinator = await kull.as(await kull.a.coordinator({ institutionId, schemeId }));
    const { id, version } = await proposed(coordinator, round.id);
    const answer = await coordinator.post(
      `/proposals/${id}/publication`,
      {},
      {
        'if-match': `"${version}"`,
      },
    );
    expect([answer.status, answer.text]).toEqual([200, expect.anything()]);
    const { rows } = await kull.owner.query(
      `select g.seats, g.seats_taken, count(*)::int as pairs from groups g
       where g.round_id = $1 group by g.seats, g.seats_taken`,
      [round.id],
    );
    expect(rows).toEqual([{ seats: 1, seats_taken: 1, pairs: 12 }]);
    const led = await kull.owner.query<{ pairs: number }>(
      `select count(*)::int as pairs from memberships m join groups g on g.id = m.group_id
       where g.round_id = $1 and m.role = 'mentor' group by m.enrolment_id`,
      [round.id],
    );
    expect(led.rows.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(12);
  });
});
