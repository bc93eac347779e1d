import type { Enrolment } from '#enrolment';
import { newId } from '#kernel';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface Page {
  items: { id: string; name: string }[];
  next: string | null;
}

describe('a round’s people', () => {
  let kull: TestKull;
  let round: Round;
  let coordinator: TestClient;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    round = await kull.a.round();
    coordinator = await kull.as(await kull.a.coordinator({ institutionId: round.institutionId }));
  });
  afterAll(() => kull.stop());

  const list = async (of: Round, query = ''): Promise<Page> =>
    (await coordinator.get(`/rounds/${of.id}/enrolments${query}`)).as<Page>();

  /** Whoever may not know of the round or the person. */
  const strangers = async (): Promise<TestClient[]> => {
    const { institutionId } = round;
    const elsewhere = await kull.a.scheme({ institutionId });
    return [
      await kull.as(await kull.a.person({ institutionId })),
      await kull.as(await kull.a.coordinator({ institutionId, schemeId: elsewhere.id })),
      await kull.as(await kull.a.coordinator({ institutionId: (await kull.a.institution()).id })),
    ];
  };

  describe('GET /rounds/:id/enrolments', () => {
    it('pages by name, with nobody twice and nobody left out', async () => {
      const many = await kull.a.round({
        of: await kull.a.scheme({ institutionId: round.institutionId }),
      });
      for (let i = 0; i < 7; i += 1)
        await kull.a.enrolment({ in: many, person: { familyName: i < 4 ? 'Berg' : 'Ås' } });
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: Page = await list(many, `?size=3${cursor ? `&cursor=${cursor}` : ''}`);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      }
      expect(seen).toHaveLength(7);
      expect(new Set(seen).size).toBe(7);
    });

    it('filters by role, state, name, student number, programme and campus', async () => {
      const some = await kull.a.round({
        of: await kull.a.scheme({ institutionId: round.institutionId }),
      });
      const programme = await kull.a.programme(round);
      const person = {
        givenName: 'Åse',
        familyName: 'Lund_',
        studentNumber: '310999',
        campus: 'Grimstad',
        programmeId: programme.id,
      };
      const one = await kull.a.enrolment({ in: some, state: 'invited', person });
      await kull.a.enrolment({ in: some, role: 'mentor' });
      const queries = [
        '?role=mentee',
        '?state=invited',
        `?search=${encodeURIComponent('åse lund_')}`,
        '?search=310999',
        '?campus=Grimstad',
        `?programmeId=${programme.id}`,
      ];
      for (const query of queries)
        expect((await list(some, query)).items.map((i) => i.id)).toEqual([one.id]);
      expect((await list(some, '?search=%25')).items).toEqual([]);
    });

    it('finds those who lack a group or an e-mail address', async () => {
      const some = await kull.a.round({
        of: await kull.a.scheme({ institutionId: round.institutionId }),
        state: 'running',
      });
      const mentor = await kull.a.enrolment({ in: some, role: 'mentor', person: { email: null } });
      await kull.a.group({ in: some, of: 2, mentor });
      const person = { email: null, campus: 'Grimstad' };
      const waits = await kull.a.enrolment({ in: some, state: 'joined', person });
      const invited = await kull.a.enrolment({ in: some, state: 'invited', person });
      await kull.a.enrolment({ in: some, state: 'declined', person });
      await kull.a.enrolment({ in: some, state: 'withdrawn', person });
      const found = async (query: string): Promise<string[]> =>
        (await list(some, query)).items.map(({ id }) => id).sort();
      expect(await found('?lacks=group')).toEqual([waits.id]);
      expect(await found('?lacks=email')).toEqual([mentor.id, waits.id, invited.id].sort());
      expect(await found('?lacks=email&role=mentor')).toEqual([mentor.id]);
      expect(await found('?lacks=email&campus=Grimstad&state=invited')).toEqual([invited.id]);
      expect(await found('?lacks=group&role=mentor')).toEqual([]);
      const elsewhere = await kull.a.round({
        of: await kull.a.scheme({ institutionId: round.institutionId }),
      });
      expect((await list(elsewhere, '?lacks=group')).items).toEqual([]);
    });

    it('refuses queries and cursors that make no sense', async () => {
      const bad = [
        '?lacks=hope',
        '?role=boss',
        '?state=x',
        '?cursor=nonsense',
        '?cursor=WyJhIl0',
        '?size=0',
      ];
      for (const query of bad)
        expect((await coordinator.get(`/rounds/${round.id}/enrolments${query}`)).status).toBe(422);
      const nul = await coordinator.get(`/rounds/${round.id}/enrolments?search=a%00b`);
      expect(nul.status).toBe(422);
    });

    it('is for those who coordinate the round', async () => {
      const path = `/rounds/${round.id}/enrolments`;
      for (const client of await strangers()) {
        expect((await client.get(path)).status).toBe(404);
        expect((await client.get(`${path}/overview`)).status).toBe(404);
      }
      expect((await kull.client().get(path)).status).toBe(401);
    });
  });

  it('counts who is where, by role', async () => {
    const counted = await kull.a.round({
      of: await kull.a.scheme({ institutionId: round.institutionId }),
    });
    await kull.a.enrolment({ in: counted, state: 'joined', person: { campus: 'Grimstad' } });
    await kull.a.enrolment({ in: counted, state: 'declined' });
    await kull.a.enrolment({ in: counted, role: 'mentor' });
    const { body } = await coordinator.get(`/rounds/${counted.id}/enrolments/overview`);
    const none = { listed: 0, invited: 0, joined: 0, declined: 0, withdrawn: 0 };
    expect(body).toEqual({
      mentees: { ...none, joined: 1, declined: 1 },
      mentors: { ...none, joined: 1 },
      waysIn: [{ way: null, count: 1 }],
      lackAnswers: 0,
      askToBeExcused: 0,
      unlinkedMentors: 1,
      programmes: [],
      campuses: ['Grimstad'],
    });
  });

  describe('GET /enrolments/:id', () => {
    it('shows a protected person by name, and no contact', async () => {
      const person = { email: 'secret@kull.example', phone: '+4790000000', isProtected: true };
      const hidden = await kull.a.enrolment({ in: round, person });
      const answer = await coordinator.get(`/enrolments/${hidden.id}`);
      expect(answer.body).toMatchObject({ isProtected: true, email: null, phone: null });
      expect(answer.text).not.toContain('secret');
    });

    it('answers 404 alike for whom one may not know of', async () => {
      const { id } = await kull.a.enrolment({ in: round });
      for (const client of await strangers())
        expect((await client.get(`/enrolments/${id}`)).status).toBe(404);
      for (const unknown of [newId(), 'nonsense'])
        expect((await coordinator.get(`/enrolments/${unknown}`)).status).toBe(404);
      expect((await kull.client().get(`/enrolments/${id}`)).status).toBe(401);
    });
  });

  describe('PATCH /enrolments/:id', () => {
    const correct = ({ id }: Enrolment, body: object, version = 2) =>
      coordinator.patch(`/enrolments/${id}`, body, { 'if-match': `"${version}"` });

    it('corrects the person and the enrolment, and remembers which fields', async () => {
      const enrolment = await kull.a.enrolment({ in: round, role: 'mentor' });
      const answer = await correct(enrolment, { campus: 'Grimstad', gender: null, maxGroups: 2 });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        campus: 'Grimstad',
        gender: null,
        maxGroups: 2,
        correctedFields: ['campus', 'gender', 'maxGroups'],
        version: 4,
      });
      const { rows } = await kull.owner.query(
        `select p.corrected_fields as person, e.corrected_fields as enrolment
         from enrolments e join persons p on p.id = e.person_id where e.id = $1`,
        [enrolment.id],
      );
      expect(rows).toEqual([{ person: ['campus', 'gender'], enrolment: ['maxGroups'] }]);
    });

    it('lets the second of two corrections know of the first', async () => {
      const enrolment = await kull.a.enrolment({ in: round });
      const answers = await Promise.all([
        correct(enrolment, { campus: 'Grimstad' }),
        correct(enrolment, { campus: 'Kristiansand' }),
      ]);
      expect(answers.map((a) => a.status).sort()).toEqual([200, 412]);
    });

    it('refuses what a field cannot be', async () => {
      const enrolment = await kull.a.enrolment({ in: round });
      const foreign = await kull.a.programme(await kull.a.round());
      const bad: [object, string][] = [
        [{ email: 'x' }, '/email'],
        [{ phone: '123' }, '/phone'],
        [{ givenName: null }, '/givenName'],
        [{ gender: 'k' }, '/gender'],
        [{ maxGroups: 11 }, '/maxGroups'],
        [{ programmeId: foreign.id }, '/programmeId'],
        [{ studentNumber: '1' }, '/studentNumber'],
      ];
      for (const [body, pointer] of bad) {
        const answer = await correct(enrolment, body);
        expect([answer.status, answer.body]).toMatchObject([422, { fields: [{ pointer }] }]);
      }
      for (const client of await strangers()) {
        const answer = await client.patch(`/enrolments/${enrolment.id}`, {}, { 'if-match': '"2"' });
        expect(answer.status).toBe(404);
      }
    });
  });

  describe('POST /enrolments/:id/withdrawal', () => {
    it('frees the seat once, and tells it once', async () => {
      const { group, mentees } = await kull.a.group({ in: round, of: 3 });
      const { id } = mentees[0]!;
      const leave = () => coordinator.post(`/enrolments/${id}/withdrawal`);
      const answers = await Promise.all([leave(), leave()]);
      expect(answers.map((a) => a.status)).toEqual([204, 204]);
      const { rows } = await kull.owner.query(
        `select g.seats_taken, m.left_at is not null as "left", e.state
         from groups g join memberships m on m.group_id = g.id
         join enrolments e on e.id = m.enrolment_id
         where g.id = $1 and e.id = $2`,
        [group.id, id],
      );
      expect(rows).toEqual([{ seats_taken: 2, left: true, state: 'withdrawn' }]);
      const told = await kull.owner.query(
        `select data->'event'->>'groupId' as "groupId" from jobs.job
         where data->'event'->>'type' = 'enrolment.withdrawn'
           and data->'event'->>'enrolmentId' = $1`,
        [id],
      );
      expect(told.rows).toEqual([{ groupId: group.id }]);
    });

    it('is also the student’s own right, and nobody else’s', async () => {
      const enrolment = await kull.a.enrolment({ in: round });
      const path = `/enrolments/${enrolment.id}/withdrawal`;
      for (const client of await strangers()) expect((await client.post(path)).status).toBe(404);
      expect((await kull.client().post(path)).status).toBe(401);
      const student = await kull.as({ institutionId: round.institutionId, id: enrolment.personId });
      expect((await student.post(path)).status).toBe(204);
    });
  });

  describe('POST /enrolments/:id/joining', () => {
    it('joins for them, also who had left', async () => {
      const mentor = await kull.a.enrolment({ in: round, role: 'mentor', state: 'withdrawn' });
      const path = `/enrolments/${mentor.id}/joining`;
      expect((await coordinator.post(path)).body).toMatchObject({ state: 'joined' });
      expect((await coordinator.post(path)).body).toMatchObject({ state: 'joined' });
    });

    it('is the coordinator’s to do', async () => {
      const enrolment = await kull.a.enrolment({ in: round, state: 'listed' });
      const path = `/enrolments/${enrolment.id}/joining`;
      const student = await kull.as({ institutionId: round.institutionId, id: enrolment.personId });
      for (const client of [student, ...(await strangers())])
        expect((await client.post(path)).status).toBe(404);
      expect((await kull.client().post(path)).status).toBe(401);
    });
  });
});
