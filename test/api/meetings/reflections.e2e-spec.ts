import { newId } from '#kernel';
import { statuses, type Cast, type Role } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { Meetings, WHO_KEEPS_MEETINGS, whole } from './meetings.js';

describe('reflections on meetings', () => {
  const meetings = new Meetings();
  const { planned, log } = meetings;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
  });
  afterAll(() => kull.stop());

  it('the reflection is its author’s alone, in every answer and in the database itself', async () => {
    const { id } = await planned();
    const answer = await log(id, 1, whole, { 'idempotency-key': 'log-1' });
    expect(answer.text).not.toContain('talked too much');
    for (const role of ['mentee', 'leadMentor', 'coordinator', 'mentor'] as const)
      for (const path of [`/meetings/${id}`, `/groups/${cast.group.id}/meetings`, '/me/meetings'])
        expect((await cast.as[role].get(path)).text).not.toContain('talked too much');
    const { rows } = await kull.owner.query(
      `select from idempotency_keys where response::text like '%talked too much%'`,
    );
    expect(rows).toEqual([]);

    const path = `/meetings/${id}/reflection`;
    expect(await statuses(cast, (c) => c.get(path))).toEqual(WHO_KEEPS_MEETINGS);
    expect((await cast.as.mentor.get(path)).body).toEqual({ body: 'I talked too much.' });
    const readAs = (role: Role): Promise<{ body: string }[]> =>
      kull.db.run(kull.actor(cast.people[role]), (tx) =>
        tx.query<{ body: string }>('select body from reflections'),
      );
    expect(await readAs('mentor')).toHaveLength(1);
    for (const role of ['mentee', 'leadMentor', 'coordinator', 'administrator'] as const)
      expect(await readAs(role)).toEqual([]);
  });

  it('a second mentor has a reflection of her own', async () => {
    const { id } = await planned();
    await log(id, 1, whole);
    const second = await kull.a.enrolment({ in: cast.round, role: 'mentor' });
    await kull.owner.query(
      `insert into memberships (institution_id, id, group_id, enrolment_id, role)
       values ($1, $2, $3, $4, 'co_mentor')`,
      [second.institutionId, newId(), cast.group.id, second.id],
    );
    const client = await kull.as({ institutionId: second.institutionId, id: second.personId });
    const path = `/meetings/${id}/reflection`;
    expect((await client.get(path)).body).toEqual({ body: null });
    expect((await client.put(path, { body: 'Mine.' })).body).toEqual({ body: 'Mine.' });
    expect((await cast.as.mentor.get(path)).body).toEqual({ body: 'I talked too much.' });
    expect((await client.put(path, { body: '' })).body).toEqual({ body: null });
    expect((await client.put(path, { body: 7 })).status).toBe(422);
    const write = (c: Cast['as']['mentor']) => c.put(path, { body: 'Written over.' });
    expect(await statuses(cast, write)).toEqual(WHO_KEEPS_MEETINGS);
    expect((await write(kull.client())).status).toBe(401);
    expect((await kull.client().get(path)).status).toBe(401);
  });
});
