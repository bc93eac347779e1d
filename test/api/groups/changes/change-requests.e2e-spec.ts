import type { Enrolment } from '#enrolment';
import { castOf, statuses } from '../../../support/cast.js';
import { TestKull } from '../../../support/kull.js';
import { Changing } from './changing.js';

interface Own {
  readonly groupNumber: number;
  readonly request: { state: string; words: string; answer: string; wishes: string[] } | null;
  readonly groups: { id: string; number: number; free: number }[];
}
interface Asked {
  readonly id: string;
  readonly state: string;
  readonly words: string;
  readonly groupNumber: number;
  readonly wishes: { number: number }[];
}

const WORDS = 'Timen krasjer med jobben min';

describe('a student who asks for another group', () => {
  let kull: TestKull;
  let round: Changing;
  beforeAll(async () => {
    kull = await TestKull.start();
    round = await Changing.of(kull);
  });
  afterAll(() => kull.stop());

  const path = ({ id }: Enrolment): string => `/enrolments/${id}/change-request`;
  const own = async (student: Enrolment): Promise<Own> =>
    (await (await round.client(student)).get(path(student))).as<Own>();
  const ask = async (student: Enrolment, body: object) =>
    (await round.client(student)).put(path(student), { words: '', groupIds: [], ...body });
  const asked = async (): Promise<{ open: Asked[]; past: Asked[] }> =>
    (await round.coordinator.get(`/rounds/${round.round.id}/change-requests`)).as();

  it('tells the coordinators alone, who move them to a group they wish for', async () => {
    const here = await round.group(2, { number: 1 });
    const there = await round.group(1, { number: 2 });
    const [aisha, fellow] = here.mentees;
    expect(await own(aisha!)).toMatchObject({
      ...{ groupNumber: 1, request: null },
      groups: [{ id: there.group.id, number: 2, free: 3 }],
    });
    const sent = await ask(aisha!, { words: WORDS, groupIds: [there.group.id] });
    expect(sent.status).toBe(204);
    expect((await own(aisha!)).request).toMatchObject({ state: 'asked', words: WORDS });
    const { open } = await asked();
    expect(open).toMatchObject([{ words: WORDS, groupNumber: 1, wishes: [{ number: 2 }] }]);
    const home = await round.coordinator.get('/home');
    expect(home.text).toContain('"change_requests"');

    for (const other of [here.mentor, fellow!]) {
      const client = await round.client(other);
      expect((await client.get(path(aisha!))).status).toBe(404);
      for (const page of [`/groups/${here.group.id}`, '/home', '/me/groups'])
        expect((await client.get(page)).text).not.toContain('change_request');
      expect((await client.get(`/rounds/${round.round.id}/change-requests`)).status).toBe(404);
    }
    await round.change({ kind: 'transfer', enrolmentId: aisha!.id, groupId: there.group.id });
    expect((await own(aisha!)).request?.state).toBe('moved');
    expect((await asked()).open).toEqual([]);
    await kull.settled();
    const { rows } = await kull.owner.query<{ text: string }>(
      `select coalesce(text, '') || subject as text from mails where institution_id = $1`,
      [round.round.institutionId],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { text } of rows) expect(text).not.toMatch(/jobben|ønske/);
  });

  it('may say more, take it back, and ask again; one request at a time', async () => {
    const { mentees } = await round.group(1, { number: 10 });
    const student = mentees[0]!;
    await ask(student, {});
    await ask(student, { words: 'Mer' });
    expect((await asked()).open).toMatchObject([{ words: 'Mer', groupNumber: 10 }]);
    const client = await round.client(student);
    for (let twice = 0; twice < 2; twice += 1)
      expect((await client.delete(path(student))).status).toBe(204);
    expect((await own(student)).request).toMatchObject({ state: 'withdrawn', words: '' });
    expect((await asked()).past[0]).toMatchObject({ state: 'withdrawn', words: '' });
    const both = await Promise.all([ask(student, { words: 'a' }), ask(student, { words: 'b' })]);
    expect(both.map(({ status }) => status)).toEqual([204, 204]);
    expect((await asked()).open).toHaveLength(1);
    await client.delete(path(student));
  });

  it('is told no with a word, which stands in Kull and not in the mail', async () => {
    const { mentees } = await round.group(1, { number: 20 });
    const student = mentees[0]!;
    await ask(student, {});
    const [request] = (await asked()).open;
    const refusal = `/change-requests/${request!.id}/refusal`;
    const answer = 'Alle grupper er fulle';
    expect((await round.coordinator.post(refusal, { answer })).status).toBe(204);
    const again = await round.coordinator.post(refusal, { answer });
    expect(again.body).toMatchObject({ status: 409, code: 'change_request.over' });
    expect((await own(student)).request).toMatchObject({ state: 'declined', answer });
    await kull.settled();
    expect(await round.subjects(student)).toEqual(['Du har fått svar på ønsket om å bytte gruppe']);
    const { rows } = await kull.owner.query(`select id from mails where text like $1`, [
      `%${answer}%`,
    ]);
    expect(rows).toEqual([]);
  });

  it('asks no more once they have left the round', async () => {
    const { mentees } = await round.group(1, { number: 30 });
    await ask(mentees[0]!, {});
    await round.coordinator.post(`/enrolments/${mentees[0]!.id}/withdrawal`);
    expect((await asked()).open).toEqual([]);
    expect((await asked()).past[0]).toMatchObject({ state: 'lapsed' });
  });

  it('is refused with the field at fault, where there is no such group or no group at all', async () => {
    const here = await round.group(1, { number: 40 });
    const elsewhere = await (await Changing.of(kull)).group(0);
    const student = here.mentees[0]!;
    const wishes = async (...ids: string[]) => (await ask(student, { groupIds: ids })).body;
    const unknown = { status: 422, fields: [{ pointer: '/groupIds', code: 'field.unknown' }] };
    expect(await wishes(elsewhere.group.id)).toMatchObject(unknown);
    expect(await wishes(here.group.id)).toMatchObject(unknown);
    expect(await wishes('x')).toMatchObject({ fields: [{ pointer: '/groupIds' }] });
    const long = await ask(student, { words: 'x'.repeat(501) });
    expect(long.body).toMatchObject({ fields: [{ pointer: '/words', code: 'field.maxLength' }] });
    const groupless = await kull.a.enrolment({ in: round.round });
    expect((await ask(groupless, {})).status).toBe(404);
  });

  it('is the student, and the coordinators answer', async () => {
    const cast = await castOf(kull);
    const [mentee] = cast.mentees;
    const none = {
      ...{ mentee: 404, fellow: 404, mentor: 404, leadMentor: 404, administrator: 404 },
      ...{ insight: 404, otherMentee: 404, otherMentor: 404, otherCoordinator: 404 },
      ...{ otherInstitution: 404, coordinator: 404 },
    };
    expect(await statuses(cast, (c) => c.get(path(mentee!)))).toEqual({ ...none, mentee: 200 });
    expect(
      await statuses(cast, (c) => c.put(path(mentee!), { words: WORDS, groupIds: [] })),
    ).toEqual({ ...none, mentee: 204 });
    const list = `/rounds/${cast.round.id}/change-requests`;
    expect(await statuses(cast, (c) => c.get(list))).toEqual({ ...none, coordinator: 200 });
    expect((await kull.client().put(path(mentee!), {})).status).toBe(401);
    const { open } = (await cast.as.coordinator.get(list)).as<{ open: Asked[] }>();
    const refusal = `/change-requests/${open[0]!.id}/refusal`;
    for (const role of ['mentor', 'mentee', 'otherCoordinator', 'otherInstitution'] as const)
      expect((await cast.as[role].post(refusal, { answer: '' })).status).toBe(404);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [cast.round.id]);
    const late = await cast.as.mentee.put(path(mentee!), { words: '', groupIds: [] });
    expect(late.body).toMatchObject({ status: 409, code: 'change.not_running' });
  });
});
