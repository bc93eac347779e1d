import { Actor } from '#kernel';
import type { Person } from '#people';
import { Concern } from '#referrals';
import type { Cast } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { Concerns } from './concerns.js';

describe('concerns in the database, with no policy of ours in between', () => {
  let concerns: Concerns;
  let kull: TestKull;
  let cast: Cast;
  let as: Cast['as'];
  let institutionId: string;
  let schemeId: string;

  beforeAll(async () => {
    concerns = await Concerns.start();
    ({ kull, cast } = concerns);
    ({ as } = cast);
    ({ institutionId, schemeId } = cast.round);
  });
  afterAll(() => kull.stop());

  const seenBy = async (person: Person | null): Promise<Record<string, number>> => {
    const actor = person ? kull.actor(person) : Actor.institution(institutionId);
    return kull.db.run(actor, async (tx) => {
      const seen: Record<string, number> = {};
      for (const table of ['concerns', 'concern_recipients', 'concern_additions'])
        seen[table] = (
          await tx.query(`select from ${table} where institution_id is not null`)
        ).length;
      return seen;
    });
  };
  const nothing = { concerns: 0, concern_recipients: 0, concern_additions: 0 };

  it('show kull_app nothing that is not its author’s or its recipients’', async () => {
    const { id } = await concerns.written();
    await as.mentor.post(`/concerns/${id}/additions`, { body: 'Mer.' });
    const { mentor, coordinator, administrator, insight, leadMentor, otherInstitution } =
      cast.people;
    for (const person of [administrator, insight, leadMentor, otherInstitution, null])
      expect(await seenBy(person)).toEqual(nothing);
    for (const person of [mentor, coordinator])
      expect((await seenBy(person))['concerns']).toBeGreaterThan(0);
    // The grant is looked up there too: what somebody was named for ends with it.
    const stranger = await kull.a.coordinator({ institutionId, schemeId });
    const other = await concerns.written({ recipientIds: [stranger.id] });
    expect((await seenBy(stranger))['concerns']).toBe(1);
    await kull.owner.query(`delete from grants where person_id = $1`, [stranger.id]);
    expect(await seenBy(stranger)).toEqual(nothing);
    expect(other.id).not.toBe(id);
  });

  it('let nobody write in another’s name, nor name themselves a recipient', async () => {
    const { id } = await concerns.written();
    const { administrator, mentor, coordinator } = cast.people;
    const refused = (work: Promise<unknown>) =>
      expect(work).rejects.toMatchObject({ driverError: { code: '42501' } });
    await refused(
      kull.db.run(kull.actor(administrator), (tx) =>
        tx.query(
          `insert into concern_recipients (institution_id, concern_id, person_id, capacity)
           values ($1, $2, $3, 'coordinator')`,
          [institutionId, id, administrator.id],
        ),
      ),
    );
    await refused(
      kull.db.run(kull.actor(administrator), (tx) =>
        tx.repository(Concern).insert({
          ...{ institutionId, id: administrator.id, schemeId, groupId: cast.group.id },
          ...{ authorId: mentor.id, topic: 'exams', body: 'Falsk.' },
        }),
      ),
    );
    await refused(
      kull.db.run(kull.actor(coordinator), (tx) =>
        tx.query(`update concerns set author_id = $2 where id = $1`, [id, coordinator.id]),
      ),
    );
    await refused(
      kull.db.run(kull.actor(coordinator), (tx) => tx.query(`select * from concern_holders(null)`)),
    );
    // A recipient says what becomes of it, and has no say in its words.
    await refused(
      kull.db.run(kull.actor(coordinator), (tx) =>
        tx.query(`update concerns set body = 'Falsk.' where id = $1`, [id]),
      ),
    );
    await as.mentor.post(`/concerns/${id}/additions`, { body: 'Mer.' });
    const removed = await kull.db.run(kull.actor(coordinator), (tx) =>
      tx.execute(`delete from concern_additions where concern_id = $1`, [id]),
    );
    expect(removed).toBe(0);
  });

  it('tell the institution’s own work no more than ids and numbers', async () => {
    for (let n = 0; n < 5; n += 1) await concerns.written({ topic: 'housing' });
    const leaver = await kull.a.coordinator({ institutionId, schemeId });
    await concerns.written({ recipientIds: [leaver.id] });
    await kull.owner.query(`delete from grants where person_id = $1`, [leaver.id]);
    await kull.db.run(Actor.institution(institutionId), async (tx) => {
      for (const one of ['concerns_left_alone()', 'concern_counts()']) {
        const rows = await tx.query<object>(`select * from ${one}`);
        expect([one, rows.length > 0]).toEqual([one, true]);
        expect(JSON.stringify(rows)).not.toContain('gruer seg');
      }
    });
  });

  it('tell a student alone that she is named, and by topic', async () => {
    const { mentee, fellow, coordinator } = cast.people;
    const named = { enrolmentId: cast.mentees[0]!.id, studentAgreed: true };
    await concerns.written({ ...named, topic: 'career' });
    const naming = (actor: Actor) =>
      kull.db.run(actor, (tx) =>
        tx.query<object>(`select topic from concerns_naming($1)`, [mentee.id]),
      );
    expect(await naming(kull.actor(mentee))).toEqual([{ topic: 'career' }]);
    for (const other of [fellow, coordinator]) expect(await naming(kull.actor(other))).toEqual([]);
    expect(await naming(Actor.institution(institutionId))).toEqual([]);
  });
});
