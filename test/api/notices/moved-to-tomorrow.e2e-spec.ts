import { Remind } from '#notices';
import { castOf, type Cast } from '../../support/cast.js';
import { day } from '../../support/days.js';
import { TestKull } from '../../support/kull.js';

/** Reminders of tomorrow's meetings are decided in the night to today. What is moved there after that is told at once. */
describe('a meeting that is moved to tomorrow', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start();
    cast = await castOf(kull);
    await kull.owner.query(`update rounds set ends_on = $2 where id = $1`, [
      cast.round.id,
      day(100),
    ]);
  });
  afterAll(() => kull.stop());

  /** What the night to a day writes, and what has been told besides since this was last asked. */
  const told = async (): Promise<{ what: string; to: string }[]> => {
    await kull.settled();
    const { rows } = await kull.owner.query<{ what: string; to: string }>(
      `delete from mails where institution_id = $1
       returning split_part(key, ':', 1) || ':' || split_part(key, ':', 2) as what, to_address as to`,
      [cast.round.institutionId],
    );
    return rows;
  };
  const night = (offset: number) =>
    kull.app.get(Remind).run(cast.round.institutionId, new Date(`${day(offset)}T02:15:00Z`));
  const plannedOn = async (offset: number): Promise<string> => {
    const answer = await cast.as.mentor.post(`/groups/${cast.group.id}/meetings`, {
      ...{ date: day(offset), time: '10:15' },
    });
    expect(answer.status).toBe(201);
    return answer.as<{ meetings: { id: string }[] }>().meetings[0]!.id;
  };

  it('is told of by the mail of the move to all who would be reminded, and by no reminder', async () => {
    // Whoever is reminded the day before, of one that stood there in time.
    await plannedOn(1);
    await told();
    await night(0);
    const reminded = (await told()).map(({ what, to }) => `${what.split(':')[0]} ${to}`).sort();
    expect(reminded).toHaveLength(4);
    expect(reminded.every((one) => one.startsWith('reminder.meeting_soon '))).toBe(true);

    const id = await plannedOn(5);
    await told();
    await night(0);
    expect(await told()).toEqual([]);
    const moved = await cast.as.mentor.patch(
      `/meetings/${id}`,
      { date: day(1), time: '14:15' },
      { 'if-match': '"1"' },
    );
    expect(moved.status).toBe(200);
    const changed = await told();
    expect(changed.map(({ what, to }) => `${what} ${to}`).sort()).toEqual(
      reminded.map((one) => one.replace('reminder.meeting_soon', 'meetings:changed')).sort(),
    );
    await night(1);
    expect(await told()).toEqual([]);
  });
});
