import { newId } from '#kernel';
import { castOf, statuses } from '../../../support/cast.js';
import { keepApart } from '../../../support/kept-apart.js';
import { TestKull } from '../../../support/kull.js';
import { fyseLikeSettings } from '../../../support/scheme-settings.js';
import { proposed, smallRoster } from '../../placement/placing.js';
import { Changing, type Preview } from './changing.js';

interface Pair {
  readonly id: string;
  readonly names: string[];
}

const waysIn = { ...fyseLikeSettings.waysIn, waitingList: true };

describe('a group that is closed before its time', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const pairs = async (round: Changing): Promise<Pair[]> =>
    (await round.coordinator.get(`/rounds/${round.round.id}/not-again`)).as<{ pairs: Pair[] }>()
      .pairs;

  it('lets all who were in it go, who wait before others, and says why to coordinators alone', async () => {
    const round = await Changing.of(kull, { waysIn });
    const { group, mentor, mentees } = await round.group(2, { number: 5 });
    const [student] = mentees;
    const client = await round.client(student!);
    const preview = await round.change({
      ...{ kind: 'close', groupId: group.id, reason: 'not_working' },
      notAgain: [{ oneId: student!.id, otherId: mentor.id }],
    });
    expect(preview.groups).toMatchObject([{ number: 5, closes: true, after: null }]);
    await kull.settled();
    expect((await client.get(`/groups/${group.id}`)).status).toBe(404);
    const { rows } = await kull.owner.query(
      `select priority, reason from waits where enrolment_id = $1 and ended_at is null`,
      [student!.id],
    );
    expect(rows).toEqual([{ priority: 2, reason: 'group_closed' }]);
    const stays = await round.coordinator.get(`/groups/${group.id}/stays`);
    expect(stays.body).toMatchObject({ closedBecause: 'not_working' });
    expect(await pairs(round)).toMatchObject([{ names: [expect.any(String), expect.any(String)] }]);
    expect(await round.subjects(mentor)).toEqual(['Du er ikke lenger mentor for gruppe 5']);
    expect(await round.subjects(student!)).toContain('Gruppe 5 er avsluttet');
    const mails = await kull.owner.query<{ text: string }>(
      `select text from mails where institution_id = $1`,
      [round.round.institutionId],
    );
    for (const { text } of mails.rows) expect(text).not.toMatch(/samarbeid|igjen med/i);
  });

  it('says why also of one that nobody was in', async () => {
    const round = await Changing.of(kull);
    const { group, mentor } = await round.group(0);
    const other = await round.group(0);
    await round.coordinator.post(`/enrolments/${mentor.id}/withdrawal`);
    await round.change({ kind: 'close', groupId: group.id, reason: 'mentor_left' });
    await round.change({ kind: 'close', groupId: other.group.id, reason: 'too_few' });
    const why = async ({ id }: { id: string }): Promise<unknown> =>
      (await round.coordinator.get(`/groups/${id}/stays`)).as<{ closedBecause: unknown }>()
        .closedBecause;
    expect(await why(group)).toBe('mentor_left');
    expect(await why(other.group)).toBe('too_few');
  });

  it('needs a reason, and pairs that were in it', async () => {
    const round = await Changing.of(kull);
    const { group, mentor, mentees } = await round.group(1);
    const other = await round.group(1);
    const close = { kind: 'close', groupId: group.id };
    expect((await round.preview(close)).body).toMatchObject({
      fields: [{ pointer: '/reason', code: 'field.required' }],
    });
    expect((await round.preview({ ...close, reason: 'boring' })).body).toMatchObject({
      fields: [{ pointer: '/reason', code: 'field.isIn' }],
    });
    for (const oneId of [other.mentees[0]!.id, mentor.id]) {
      const notAgain = [{ oneId, otherId: mentor.id }];
      const answer = await round.preview({ ...close, reason: 'other', notAgain });
      expect(answer.body).toMatchObject({
        fields: [{ pointer: '/notAgain', code: 'field.unknown' }],
      });
    }
    const half = await round.preview({
      ...{ ...close, reason: 'other' },
      notAgain: [{ oneId: mentees[0]!.id }],
    });
    expect(half.body).toMatchObject({
      fields: [{ pointer: '/notAgain/0/otherId', code: 'field.isUuid' }],
    });
    expect((await round.members()).get(group.id)).toHaveLength(1);
  });

  it('keeps two apart wherever somebody is placed, until a coordinator says otherwise', async () => {
    const round = await Changing.of(kull, { waysIn });
    const { group, mentor, mentees } = await round.group(1, { number: 1 });
    const [student] = mentees;
    await round.change({
      ...{ kind: 'close', groupId: group.id, reason: 'not_working' },
      notAgain: [{ oneId: mentor.id, otherId: student!.id }],
    });
    // The mentor's next group has a free seat; it is for others.
    const next = await round.group(0, { number: 2, mentor });
    await kull.settled();
    const client = await round.client(student!);
    const { waits } = (await client.get('/me/waits')).as<{ waits: { offer: unknown }[] }>();
    expect(waits).toMatchObject([{ offer: null }]);
    const free = await client.get(`/rounds/${round.round.id}/free-seats`);
    expect(free.as<{ groups: unknown[] }>().groups).toEqual([]);
    expect((await client.post(`/groups/${next.group.id}/members`)).status).toBe(409);
    const places = await round.coordinator.get(
      `/rounds/${round.round.id}/places?enrolmentId=${student!.id}`,
    );
    expect(places.body).toMatchObject({ places: [{ number: 2, notAgain: true }] });
    const place = { kind: 'place', enrolmentId: student!.id, groupId: next.group.id };
    const looked = (await round.preview(place)).as<Preview>();
    expect(looked.warnings).toMatchObject([{ code: 'not_again', groupNumber: 2 }]);

    const [pair] = await pairs(round);
    expect((await client.delete(`/not-again/${pair!.id}`)).status).toBe(404);
    expect((await round.coordinator.delete(`/not-again/${pair!.id}`)).status).toBe(204);
    expect((await round.coordinator.delete(`/not-again/${pair!.id}`)).status).toBe(404);
    expect(await pairs(round)).toEqual([]);
    expect((await round.preview(place)).as<Preview>().warnings).toEqual([]);
  });

  it('keeps a mentor out of the directory of a student, who cannot ask', async () => {
    const round = await Changing.of(kull, {
      ...{ format: 'pairs', matching: { ...fyseLikeSettings.matching, by: 'choice' } },
      waysIn: { ...fyseLikeSettings.waysIn, freeSeats: false, directory: true },
    });
    const { group, mentor, mentees } = await round.group(1, { seats: 1 });
    const other = await kull.a.enrolment({ in: round.round, role: 'mentor' });
    const [student] = mentees;
    const late = await kull.a.enrolment({ in: round.round });
    await round.change({
      ...{ kind: 'close', groupId: group.id, reason: 'not_working' },
      notAgain: [{ oneId: mentor.id, otherId: student!.id }],
    });
    const seen = async (enrolment: typeof student): Promise<string[]> => {
      const client = await round.client(enrolment!);
      const { mentors } = (await client.get(`/rounds/${round.round.id}/mentors`)).as<{
        mentors: { enrolmentId: string }[];
      }>();
      return mentors.map(({ enrolmentId }) => enrolmentId).sort();
    };
    expect(await seen(student)).toEqual([other.id]);
    expect(await seen(late)).toEqual([mentor.id, other.id].sort());
    const asked = await (
      await round.client(student!)
    ).put(`/rounds/${round.round.id}/mentor-choices`, { mentorIds: [mentor.id], message: '' });
    expect(asked.body).toMatchObject({
      fields: [{ pointer: '/mentorIds/0', code: 'field.unknown' }],
    });
  });

  it('takes one of the two off the other’s list, and asks the next', async () => {
    const round = await Changing.of(kull, {
      format: 'pairs',
      waysIn: { ...fyseLikeSettings.waysIn, freeSeats: false, directory: true },
    });
    const scheme = { institutionId: round.round.institutionId, id: round.round.schemeId };
    const { group, mentor, mentees } = await round.group(1, { seats: 1 });
    const nextRound = await kull.a.round({
      of: { ...scheme, settings: round.round.settings } as never,
      ...{ state: 'running', endsOn: '2099-12-31' },
    });
    const again = (personId: string, role: 'mentee' | 'mentor') =>
      kull.a.enrolment({ in: nextRound, personId, role });
    const student = await again(mentees[0]!.personId, 'mentee');
    const same = await again(mentor.personId, 'mentor');
    const other = await kull.a.enrolment({ in: nextRound, role: 'mentor' });
    const client = await round.client(student);
    const body = { mentorIds: [same.id, other.id], message: '' };
    expect((await client.put(`/rounds/${nextRound.id}/mentor-choices`, body)).status).toBe(200);
    await round.change({
      ...{ kind: 'close', groupId: group.id, reason: 'not_working' },
      notAgain: [{ oneId: mentor.id, otherId: mentees[0]!.id }],
    });
    await kull.settled();
    const { rows } = await kull.owner.query(
      `select mentor_id = $2 as same, state from mentor_choices where mentee_id = $1 order by rank`,
      [student.id, same.id],
    );
    expect(rows).toEqual([
      { same: true, state: 'withdrawn' },
      { same: false, state: 'asked' },
    ]);
  });

  it('is respected where groups are proposed', async () => {
    const scheme = await kull.a.scheme();
    const round = await kull.a.round({ of: scheme });
    const coordinator = await kull.a.coordinator(round);
    const { mentees, mentors } = await smallRoster(kull, round, { students: 20, mentors: 2 });
    const client = await kull.as(coordinator);
    const before = await proposed(client, round.id);
    const home = before.groups.find(({ members }) =>
      members.some(({ enrolmentId }) => enrolmentId === mentees[0]),
    )!;
    const leader = home.leader!.enrolmentId;
    const fellow = home.members.find(({ enrolmentId }) => enrolmentId !== mentees[0])!.enrolmentId;
    for (const other of [leader, fellow]) await keepApart(kull, { id: mentees[0]! }, { id: other });
    const after = await proposed(client, round.id);
    const group = after.groups.find(({ members }) =>
      members.some(({ enrolmentId }) => enrolmentId === mentees[0]),
    )!;
    expect(group.leader?.enrolmentId).toBe(mentors.find((id) => id !== leader));
    expect(group.members.map(({ enrolmentId }) => enrolmentId)).not.toContain(fellow);
  });

  it('is forgotten with either of the two', async () => {
    const round = await Changing.of(kull);
    const { group, mentor, mentees } = await round.group(1);
    await round.change({
      ...{ kind: 'close', groupId: group.id, reason: 'student_left' },
      notAgain: [{ oneId: mentor.id, otherId: mentees[0]!.id }],
    });
    const { institutionId } = round.round;
    const administrator = await kull.as(
      await kull.a.person({ institutionId, grants: [{ role: 'administrator', schemeId: null }] }),
    );
    const { rows } = await kull.owner.query<{ name: string }>(
      `select given_name || ' ' || family_name as name from persons where id = $1`,
      [mentees[0]!.personId],
    );
    const erased = await administrator.post(`/persons/${mentees[0]!.personId}/erasure`, {
      name: rows[0]!.name,
    });
    expect(erased.status).toBeLessThan(300);
    await kull.settled();
    expect(await pairs(round)).toEqual([]);
  });

  it('has its pairs read and ended by the coordinators of the scheme', async () => {
    const cast = await castOf(kull);
    const none = {
      ...{ mentee: 404, fellow: 404, mentor: 404, leadMentor: 404, administrator: 404 },
      ...{ insight: 404, otherMentee: 404, otherMentor: 404, otherCoordinator: 404 },
      otherInstitution: 404,
    };
    const path = `/rounds/${cast.round.id}/not-again`;
    expect(await statuses(cast, (c) => c.get(path))).toEqual({ ...none, coordinator: 200 });
    expect((await kull.client().get(path)).status).toBe(401);
    expect((await cast.as.coordinator.delete(`/not-again/${newId()}`)).status).toBe(404);
  });
});
