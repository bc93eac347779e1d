import { castOf, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';

/** What nobody gives: it is there with the group, and gone with it. */
describe('roles that follow from groups', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeEach(async () => {
    kull = await TestKull.start({ work: false });
    cast = await castOf(kull);
  });
  afterEach(() => kull.stop());

  const reads = async (role: 'mentor' | 'leadMentor' | 'mentee'): Promise<number> =>
    (await cast.as[role].get(`/groups/${cast.group.id}`)).status;
  const can = async (role: 'mentor' | 'leadMentor' | 'mentee'): Promise<Record<string, boolean>> =>
    (await cast.as[role].get('/session')).as<{ can: Record<string, boolean> }>().can;
  const leave = (enrolmentId: string) =>
    kull.owner.query(`update memberships set left_at = now() where enrolment_id = $1`, [
      enrolmentId,
    ]);

  it('make a mentor until the mentor leaves the group', async () => {
    expect([await reads('mentor'), (await can('mentor'))['mentor']]).toEqual([200, true]);
    await leave(cast.mentor.id);
    expect([await reads('mentor'), (await can('mentor'))['mentor']]).toEqual([404, false]);
  });

  it('make a mentee until the student leaves the group', async () => {
    expect(await reads('mentee')).toBe(200);
    await leave(cast.mentees[0]!.id);
    expect(await reads('mentee')).toBe(404);
  });

  it('make a lead mentor for as long as somebody is led', async () => {
    expect([await reads('leadMentor'), (await can('leadMentor'))['leadMentors']]).toEqual([
      200,
      true,
    ]);
    await kull.owner.query(`update enrolments set lead_id = null where id = $1`, [cast.mentor.id]);
    expect([await reads('leadMentor'), (await can('leadMentor'))['leadMentors']]).toEqual([
      404,
      false,
    ]);
  });

  it('say that somebody is in pairs alone, as long as nothing else is theirs', async () => {
    const { institutionId, personId } = cast.mentees[0]!;
    const isOnlyInPairs = async () =>
      (await cast.as.mentee.get('/session')).as<{ isOnlyInPairs: boolean }>().isOnlyInPairs;
    const format = (of: string, format: string) =>
      kull.owner.query(
        `update rounds set settings = jsonb_set(settings, '{format}', to_jsonb($2::text)) where id = $1`,
        [of, format],
      );
    expect(await isOnlyInPairs()).toBe(false);
    await format(cast.round.id, 'pairs');
    expect(await isOnlyInPairs()).toBe(true);
    // Hours to drop in at are neither.
    const other = await kull.a.round({ of: await kull.a.scheme({ institutionId }) });
    await format(other.id, 'drop_in');
    const part = await kull.a.enrolment({ in: other, personId });
    expect(await isOnlyInPairs()).toBe(true);
    await format(other.id, 'groups');
    expect(await isOnlyInPairs()).toBe(false);
    await kull.owner.query(`update enrolments set state = 'withdrawn' where id = $1`, [part.id]);
    expect(await isOnlyInPairs()).toBe(true);
    expect((await kull.client().get('/session')).body).toMatchObject({ isOnlyInPairs: false });
  });
});
