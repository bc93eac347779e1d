import type { Enrolment } from '#enrolment';
import { newId } from '#kernel';
import { keepApart } from '../../../support/kept-apart.js';
import { TestKull } from '../../../support/kull.js';
import { Queue } from './queue.js';

const HOUR = 60 * 60 * 1000;
const after = (hours: number): Date => new Date(Date.now() + hours * HOUR);

describe('waiting for a seat', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  const codeOf = (answer: { as: <T>() => T }): string => answer.as<{ code: string }>().code;
  const eventsAbout = async (queue: Queue): Promise<string[]> => {
    const { rows } = await kull.owner.query<{ type: string }>(
      `select data->'event'->>'type' as type from jobs.job
       where name = 'outbox' and data->>'institutionId' = $1 order by created_on, id`,
      [queue.round.institutionId],
    );
    return rows.map(({ type }) => type);
  };

  it('begins for who comes when all seats are taken, with a place and no promise', async () => {
    const queue = await Queue.of(kull);
    await queue.group(2, 2);
    const first = await queue.newcomer();
    const second = await queue.newcomer();
    await queue.look();
    expect(await queue.mine(first)).toMatchObject({ state: 'waiting', place: 1, of: 2 });
    expect(await queue.mine(second)).toMatchObject({ place: 2, of: 2, estimate: null });
    expect((await eventsAbout(queue)).filter((type) => type === 'waiting.began')).toHaveLength(2);
    await queue.look();
    expect((await eventsAbout(queue)).filter((type) => type === 'waiting.began')).toHaveLength(2);
  });

  it('asks the first when a seat frees, holds it, and gives it with a yes', async () => {
    const queue = await Queue.of(kull);
    const { group, mentees } = await queue.group(2, 2);
    const first = await queue.newcomer();
    const second = await queue.newcomer();
    await queue.withdraw(mentees[0]!);
    await queue.look();
    const asked = await queue.mine(first);
    expect(asked).toMatchObject({ state: 'offered', offer: { groupNumber: group.number } });
    expect(await queue.mine(second)).toMatchObject({ state: 'waiting', offer: null });
    expect(await queue.groups()).toEqual([{ seats: 2, held: 1, taken: 1, offers: 1, members: 1 }]);

    // Neither a later comer nor who waits can take what is held.
    const grab = await (await queue.client(second)).post(`/groups/${group.id}/members`);
    expect(grab.status).toBe(409);

    const client = await queue.client(first);
    const yes = () => client.post(`/seat-offers/${asked!.offer!.id}/acceptance`);
    const answers = await Promise.all([yes(), yes(), yes()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[0].body).toEqual({ groupId: group.id });
    expect(await queue.groups()).toEqual([{ seats: 2, held: 0, taken: 2, offers: 0, members: 2 }]);
    expect(await queue.mine(first)).toBeUndefined();
    expect(await queue.mine(second)).toMatchObject({ place: 1, of: 1 });
    const told = await eventsAbout(queue);
    expect(told.filter((type) => type === 'group.joined')).toHaveLength(1);
    expect(told.filter((type) => type === 'seat.given')).toHaveLength(1);
  });

  it('goes to the next with a no, and when nobody has answered in time', async () => {
    const queue = await Queue.of(kull, { offerHours: 24 });
    await queue.group(1, 0);
    const people: Enrolment[] = [];
    for (let i = 0; i < 3; i += 1) people.push(await queue.newcomer());
    const [one, two, three] = people as [Enrolment, Enrolment, Enrolment];
    await queue.look();
    const offer = (await queue.mine(one))!.offer!;
    const client = await queue.client(one);
    expect((await client.post(`/seat-offers/${offer.id}/refusal`)).status).toBe(204);
    expect((await client.post(`/seat-offers/${offer.id}/refusal`)).status).toBe(204);
    expect(codeOf(await client.post(`/seat-offers/${offer.id}/acceptance`))).toBe(
      'seat_offer.over',
    );
    expect(await queue.mine(one)).toMatchObject({ state: 'out', endedBy: 'left', place: null });
    await queue.look();
    const second = (await queue.mine(two))!.offer!;
    await queue.look(after(23));
    expect(await queue.mine(three)).toMatchObject({ state: 'waiting' });
    await queue.look(after(25));
    expect(await queue.mine(two)).toMatchObject({ state: 'out', endedBy: 'lapsed' });
    expect(await queue.mine(three)).toMatchObject({ state: 'offered' });
    const late = await (await queue.client(two)).post(`/seat-offers/${second.id}/acceptance`);
    expect(codeOf(late)).toBe('seat_offer.over');
    expect((await eventsAbout(queue)).filter((type) => type === 'seat_offer.ended')).toHaveLength(
      1,
    );

    // Back into the queue, at its end.
    expect((await (await queue.client(one)).put(`/enrolments/${one.id}/wait`, {})).status).toBe(
      204,
    );
    expect(await queue.mine(one)).toMatchObject({ place: 2, of: 2 });
  });

  it.each([false, true])(
    'lets who gets a seat ask no mentor any more: at once %s',
    async (giveAtOnce) => {
      const queue = await Queue.of(kull, { giveAtOnce, directory: true });
      await queue.group(1, 0);
      const mentor = await kull.a.enrolment({ in: queue.round, role: 'mentor' });
      const student = await queue.newcomer();
      await kull.owner.query(
        `insert into mentor_choices (institution_id, id, mentee_id, mentor_id, rank)
       values ($1, gen_random_uuid(), $2, $3, 1)`,
        [queue.round.institutionId, student.id, mentor.id],
      );
      await queue.look();
      const offer = (await queue.mine(student))?.offer;
      if (offer) await (await queue.client(student)).post(`/seat-offers/${offer.id}/acceptance`);
      expect(await queue.groups()).toMatchObject([{ taken: 1 }]);
      const { rows } = await kull.owner.query(
        `select state from mentor_choices where mentee_id = $1`,
        [student.id],
      );
      expect(rows).toEqual([{ state: 'withdrawn' }]);
    },
  );

  it('gives seats at once where the round says so', async () => {
    const queue = await Queue.of(kull, { giveAtOnce: true });
    const { group } = await queue.group(1, 0);
    const first = await queue.newcomer();
    await queue.newcomer();
    await queue.look();
    expect(await queue.mine(first)).toBeUndefined();
    expect(await queue.taken(group)).toBe(1);
    expect(await queue.groups()).toEqual([{ seats: 1, held: 0, taken: 1, offers: 0, members: 1 }]);
  });

  it('holds by the scheme’s rules and by what a student wants', async () => {
    const queue = await Queue.of(kull);
    await queue.group(1, 0, 'Grimstad');
    const elsewhere = await queue.newcomer({ campus: 'Kristiansand' });
    const picky = await queue.newcomer({ campus: 'Grimstad' });
    const pickyClient = await queue.client(picky);
    await pickyClient.put(`/enrolments/${picky.id}/wait`, { campus: 'Kristiansand' });
    const suited = await queue.newcomer({ campus: 'Grimstad' });
    await queue.look();
    expect(await queue.mine(elsewhere)).toMatchObject({ state: 'waiting', place: 1 });
    expect(await queue.mine(picky)).toMatchObject({
      state: 'waiting',
      wantedCampus: 'Kristiansand',
    });
    expect(await queue.mine(suited)).toMatchObject({ state: 'offered' });
  });

  it('keeps free seats for those who come first', async () => {
    const queue = await Queue.of(kull);
    const { group } = await queue.group(1, 0);
    const first = await queue.newcomer();
    const second = await queue.newcomer();
    const grab = async (who: Enrolment) =>
      (await queue.client(who)).post(`/groups/${group.id}/members`);
    expect(codeOf(await grab(second))).toBe('group.kept_for_waiting');
    const path = `/rounds/${queue.round.id}/free-seats`;
    expect((await (await queue.client(second)).get(path)).body).toMatchObject({ groups: [] });
    expect((await grab(first)).status).toBe(200);
    expect(await queue.mine(first)).toBeUndefined();
    await queue.look();
    expect(await queue.groups()).toEqual([{ seats: 1, held: 0, taken: 1, offers: 0, members: 1 }]);
  });

  it('follows the coordinator’s priorities, with a reason and without words', async () => {
    const queue = await Queue.of(kull);
    await queue.group(1, 1);
    const first = await queue.newcomer();
    const late = await queue.newcomer();
    await queue.look();
    const path = `/rounds/${queue.round.id}/queue`;
    interface Entry {
      id: string;
      enrolmentId: string;
      reason: string | null;
    }
    const list = async () => (await queue.coordinator.get(path)).as<{ waiting: Entry[] }>().waiting;
    const [, entry] = await list();
    const set = (body: object) => queue.coordinator.patch(`/waits/${entry!.id}`, body, {});
    const noReason = await set({ priority: 1 });
    expect([noReason.status, noReason.body]).toEqual([
      422,
      expect.objectContaining({ fields: [expect.objectContaining({ pointer: '/reason' })] }),
    ]);
    expect((await set({ priority: 3, reason: 'other' })).status).toBe(422);
    expect((await set({ priority: 9, reason: 'other' })).status).toBe(422);
    expect((await set({ priority: 1, reason: 'late_admission' })).status).toBe(204);
    expect((await list()).map(({ enrolmentId }) => enrolmentId)).toEqual([late.id, first.id]);
    expect(await queue.mine(first)).toMatchObject({ place: 2, of: 2 });

    expect((await queue.coordinator.post(`/waits/${entry!.id}/removal`)).status).toBe(204);
    expect(codeOf(await queue.coordinator.post(`/waits/${entry!.id}/removal`))).toBe('wait.over');
    await queue.look();
    expect((await queue.coordinator.get(path)).body).toMatchObject({
      waiting: [{ enrolmentId: first.id }],
      past: [{ enrolmentId: late.id, state: 'removed' }],
    });
    expect((await queue.coordinator.put(`/enrolments/${late.id}/wait`, {})).status).toBe(204);
    expect(await list()).toHaveLength(2);
  });

  it('lets a coordinator offer a chosen seat to somebody further back', async () => {
    const queue = await Queue.of(kull);
    const { group, mentor } = await queue.group(1, 0, 'Grimstad');
    const person = { campus: 'Kristiansand' };
    await queue.newcomer(person);
    const chosen = await queue.newcomer(person);
    await queue.look();
    const { waiting, groups } = (
      await queue.coordinator.get(`/rounds/${queue.round.id}/queue`)
    ).as<{
      waiting: { id: string }[];
      groups: object[];
    }>();
    expect(groups).toEqual([
      { groupId: group.id, number: group.number, pair: null, campus: 'Grimstad', free: 1 },
    ]);
    const offer = (index: number, groupId: string) =>
      queue.coordinator.post(`/waits/${waiting[index]!.id}/offers`, { groupId });
    expect((await offer(1, newId())).status).toBe(422);
    await keepApart(kull, chosen, mentor);
    expect(codeOf(await offer(1, group.id))).toBe('seat_offer.not_again');
    await kull.owner.query(`delete from not_again where institution_id = $1`, [
      queue.round.institutionId,
    ]);
    expect((await offer(1, group.id)).status).toBe(204);
    expect(codeOf(await offer(1, group.id))).toBe('seat_offer.exists');
    expect(codeOf(await offer(0, group.id))).toBe('group.full');
    expect(await queue.mine(chosen)).toMatchObject({ state: 'offered' });
  });

  it('ends for who withdraws or leaves the queue, and a held seat is free again', async () => {
    const queue = await Queue.of(kull);
    await queue.group(2, 0);
    const leaver = await queue.newcomer();
    const quitter = await queue.newcomer();
    const next = await queue.newcomer();
    await queue.look();
    expect(await queue.groups()).toMatchObject([{ held: 2, offers: 2 }]);
    await queue.withdraw(leaver);
    expect(await queue.groups()).toMatchObject([{ held: 1, offers: 1 }]);
    const client = await queue.client(quitter);
    expect((await client.delete(`/enrolments/${quitter.id}/wait`)).status).toBe(204);
    expect((await client.delete(`/enrolments/${quitter.id}/wait`)).status).toBe(204);
    expect(await queue.groups()).toMatchObject([{ held: 0, offers: 0 }]);
    await queue.look();
    expect(await queue.mine(next)).toMatchObject({ state: 'offered' });
    expect(await queue.mine(quitter)).toMatchObject({ state: 'out' });
  });
});
