import type { Cast } from '../../support/cast.js';
import type { Answer } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';
import { Meetings, past, type MeetingBody } from './meetings.js';

describe('a coordinator who logs for a mentor', () => {
  const meetings = new Meetings();
  const { planned, log, show } = meetings;
  let kull: TestKull;
  let cast: Cast;

  const logFor = (id: string, version: number, body: object): Promise<Answer> =>
    cast.as.coordinator.put(`/meetings/${id}/log`, body, { 'if-match': `"${version}"` });

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
  });
  afterAll(() => kull.stop());

  it('does so with the log marked as hers', async () => {
    const { id } = await planned();
    const { givenName, familyName } = cast.people.coordinator;
    const logged = { as: 'coordinator', name: `${givenName} ${familyName}` };
    const answer = await logFor(id, 1, { outcome: 'held', summary: 'Etter en telefon.' });
    expect(answer.body).toMatchObject({ state: 'held', logged, can: { log: true, change: false } });
    expect(await show('mentor', id)).toMatchObject({ logged, summary: 'Etter en telefon.' });
    // Who coordinates is not told to the students.
    expect(await show('mentee', id)).toMatchObject({ logged: { as: 'coordinator', name: null } });
  });

  it('also a meeting that nobody had planned', async () => {
    const path = `/groups/${cast.group.id}/logged-meetings`;
    const answer = await cast.as.coordinator.post(path, { ...past, outcome: 'held' });
    expect([answer.status, answer.body]).toEqual([
      201,
      expect.objectContaining({ openedAs: 'coordinator' }),
    ]);
    const form = await cast.as.coordinator.get(`/groups/${cast.group.id}/meeting-form`);
    expect(form.body).toMatchObject({ onBehalf: true, writesSummary: true });
  });

  it('never with a reflection, and the mentor’s stays', async () => {
    const { id } = await planned();
    await log(id, 1, { outcome: 'held', reflection: 'Bare mine tanker' });
    const refused = await logFor(id, 2, { outcome: 'held', reflection: 'Mine' });
    expect(refused.body).toMatchObject({
      status: 422,
      fields: [{ pointer: '/reflection', code: 'field.own_reflection' }],
    });
    expect((await logFor(id, 2, { outcome: 'held' })).status).toBe(200);
    expect((await cast.as.mentor.get(`/meetings/${id}/reflection`)).body).toEqual({
      body: 'Bare mine tanker',
    });
  });

  it('where the summary is the group’s, leaves it as it is', async () => {
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{meetings,summaryReaders}', '"group"')
       where id = $1`,
      [cast.round.id],
    );
    const { id } = await planned();
    const step = { nextStep: 'Øv', nextStepOn: '2099-03-01' };
    await log(id, 1, { outcome: 'held', summary: 'Bare for gruppa', ...step });
    const answer = await logFor(id, 2, { outcome: 'held', summary: 'Noe annet', minutes: 30 });
    expect(answer.body).toMatchObject({ summary: null, nextStep: null, minutes: 30 });
    expect(await show('mentor', id)).toMatchObject({
      summary: 'Bare for gruppa',
      nextStep: { what: 'Øv' },
    });
  });

  it('is refused in another scheme’s group, and when the round is over', async () => {
    const { id } = await planned();
    const elsewhere = await cast.as.otherCoordinator.put(
      `/meetings/${id}/log`,
      { outcome: 'held' },
      { 'if-match': '"1"' },
    );
    expect(elsewhere.status).toBe(404);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [cast.round.id]);
    expect((await logFor(id, 1, { outcome: 'held' })).body).toMatchObject({
      status: 409,
      code: 'round.not_running',
    });
  });

  it('who both mentors and coordinates logs as the mentor', async () => {
    const { id } = await planned();
    await kull.owner.query(
      `insert into grants (institution_id, id, person_id, role)
       values ($1, gen_random_uuid(), $2, 'coordinator')`,
      [cast.round.institutionId, cast.people.mentor.id],
    );
    const answer = await log(id, 1, { outcome: 'held', reflection: 'Mine' });
    expect(answer.as<MeetingBody & { logged: object }>().logged).toMatchObject({ as: 'mentor' });
  });
});
