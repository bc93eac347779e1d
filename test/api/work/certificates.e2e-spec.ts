import { createHash } from 'node:crypto';
import { hashOf, newLinkToken } from '#access';
import { DropInShift, Meeting, Talk } from '#meetings';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';

interface View {
  id: string;
  number: string;
  withdrawnAt: string | null;
}
interface Mentor {
  enrolmentId: string;
  meetings: number;
  talks: number;
  shifts: number;
  minutes: number;
  hours: string;
  canIssue: boolean;
  certificates: View[];
}

describe('certificates of what mentors have done', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  beforeEach(async () => {
    cast = await castOf(kull);
  });
  afterAll(() => kull.stop());

  const held = (on: string) =>
    kull.a.insert(Meeting, cast.round.institutionId, {
      ...{ groupId: cast.group.id, startsAt: new Date(`${on}T10:15:00Z`), state: 'held' },
      endsAt: new Date(`${on}T11:00:00Z`),
    });
  const until = (on: string, minutes: number) => ({
    startsAt: new Date(`${on}T10:15:00Z`),
    endsAt: new Date(Date.parse(`${on}T10:15:00Z`) + minutes * 60_000),
  });
  const talk = (on: string, state: Talk['state'] = 'held') =>
    kull.a.insert(Talk, cast.round.institutionId, {
      ...{ groupId: cast.group.id, mentorId: cast.mentor.id, studentId: cast.mentees[0]!.id },
      ...{ ...until(on, 30), state },
    });
  const shift = (on: string, state: DropInShift['state'] = 'held') =>
    kull.a.insert(DropInShift, cast.round.institutionId, {
      ...{ enrolmentId: cast.mentor.id, ...until(on, 60), state },
      ...{ visitors: state === 'held' ? 0 : null, loggedAt: new Date('2026-04-01') },
      loggedBy: cast.people.mentor.id,
    });
  const path = () => `/enrolments/${cast.mentor.id}/certificates`;
  const ofRound = async (): Promise<Mentor> =>
    (await cast.as.coordinator.get(`/rounds/${cast.round.id}/certificates`))
      .as<{ mentors: Mentor[] }>()
      .mentors.find(({ enrolmentId }) => enrolmentId === cast.mentor.id)!;
  const issued = async (language = 'nb'): Promise<View> => {
    const answer = await cast.as.coordinator.post(path(), { language });
    expect(answer.status).toBe(200);
    return answer.as<{ mentors: Mentor[] }>().mentors[0]!.certificates[0]!;
  };
  /** A secret that is known here, in the place of the one that only the file has. */
  const codeOf = async ({ id }: View): Promise<string> => {
    const code = newLinkToken(cast.round.institutionId);
    await kull.owner.query(`update certificates set secret_hash = $2 where id = $1`, [
      id,
      hashOf(code),
    ]);
    return code;
  };
  const check = (number: string, code: string) =>
    kull.client().post('/certificate-checks', { number, code });

  it('are issued by the coordinator, in each language, as a tagged PDF with its own font', async () => {
    expect((await cast.as.coordinator.post(path(), { language: 'nb' })).body).toMatchObject({
      ...{ status: 409, code: 'certificate.nothing' },
    });
    await held('2026-02-03');
    await held('2026-03-03');
    expect(await ofRound()).toMatchObject({ meetings: 2, minutes: 90, hours: 'logged' });
    for (const [language, tag] of [
      ['nb', 'nb-NO'],
      ['nn', 'nn-NO'],
      ['en', 'en-GB'],
    ] as const) {
      const { id } = await issued(language);
      const { rows } = await kull.owner.query<{ file: Buffer }>(
        `select file from certificates where id = $1`,
        [id],
      );
      const text = rows[0]!.file.toString('latin1');
      expect(text.startsWith('%PDF-1.7')).toBe(true);
      expect(text).toContain(`(${tag})`);
      for (const part of ['/MarkInfo', '/StructTreeRoot', '/FontFile', '/DisplayDocTitle true'])
        expect(text).toContain(part);
      const file = await cast.as.mentor.get(`/certificates/${id}/file`);
      expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    }
    expect((await cast.as.coordinator.post(path(), { language: 'se' })).status).toBe(422);
  });

  it('stay with a mentor who has left, and can be withdrawn still', async () => {
    await held('2026-02-03');
    const { id } = await issued();
    await kull.owner.query(`update enrolments set state = 'withdrawn' where id = $1`, [
      cast.mentor.id,
    ]);
    expect((await cast.as.mentor.get(`/certificates/${id}/file`)).status).toBe(200);
    expect((await ofRound()).certificates).toHaveLength(1);
    const withdrawn = await cast.as.coordinator.post(`/certificates/${id}/withdrawal`);
    expect(withdrawn.status).toBe(200);
    expect((await ofRound()).certificates[0]!.withdrawnAt).not.toBeNull();
  });

  it('are checked by whoever has the number and the secret, and by nobody else', async () => {
    await held('2026-02-03');
    const one = await issued();
    const code = await codeOf(one);
    const { rows } = await kull.owner.query<{ file: Buffer }>(
      `select file from certificates where id = $1`,
      [one.id],
    );
    const { givenName, familyName } = cast.people.mentor;
    expect((await check(one.number, code)).body).toMatchObject({
      ...{ name: `${givenName} ${familyName}`, meetings: 1, minutes: 45, groups: 1 },
      inPairs: false,
      ...{ from: '2026-02-03', to: '2026-02-03', withdrawnAt: null, checksumMatches: true },
      fileHash: createHash('sha256').update(rows[0]!.file).digest('hex'),
    });
    for (const [number, secret] of [
      [one.number, newLinkToken(cast.round.institutionId)],
      ['K-2026-ZZZZZZZZ', code],
      [one.number, 'nonsense'],
    ] as const) {
      const answer = await check(number, secret);
      expect(answer.status).toBe(404);
      expect(answer.text).not.toContain(familyName);
    }
    await kull.owner.query(
      `update certificates set facts = jsonb_set(facts, '{meetings}', '99') where id = $1`,
      [one.id],
    );
    expect((await check(one.number, code)).body).toMatchObject({ checksumMatches: false });
    expect((await check('', '')).status).toBe(404);
    expect((await kull.client().post('/certificate-checks', {})).status).toBe(422);
  });

  it('speak of students, and not of groups, in a round of pairs', async () => {
    await held('2026-02-03');
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{format}', '"pairs"') where id = $1`,
      [cast.round.id],
    );
    const one = await issued();
    expect((await check(one.number, await codeOf(one))).body).toMatchObject({
      ...{ groups: 1, inPairs: true, checksumMatches: true },
    });
  });

  it('are for a mentor of drop-in too, by the shifts that were held', async () => {
    await shift('2026-02-02', 'not_held');
    expect((await cast.as.coordinator.post(path(), { language: 'nb' })).body).toMatchObject({
      ...{ status: 409, code: 'certificate.nothing' },
    });
    const first = await shift('2026-02-09');
    await shift('2026-02-16');
    expect(await ofRound()).toMatchObject({
      ...{ meetings: 0, talks: 0, shifts: 2, minutes: 120, hours: 'logged', canIssue: true },
    });
    const one = await issued();
    expect((await check(one.number, await codeOf(one))).body).toMatchObject({
      ...{ meetings: 0, talks: 0, shifts: 2, groups: 0, minutes: 120, checksumMatches: true },
      ...{ from: '2026-02-09', to: '2026-02-16' },
    });
    await kull.owner.query(
      `update drop_in_shifts set state = 'not_held', visitors = null where id = $1`,
      [first.id],
    );
    expect((await ofRound()).certificates).toMatchObject([{ withdrawnBecause: 'ground_gone' }]);
  });

  it('are for a mentor with talks only, by those that were held', async () => {
    await talk('2026-02-03', 'nobody_came');
    await talk('2026-02-04', 'booked');
    await talk('2026-02-05', 'cancelled');
    expect(await ofRound()).toMatchObject({ talks: 0, minutes: 0, canIssue: false });
    const first = await talk('2026-02-10');
    await talk('2026-03-10');
    expect(await ofRound()).toMatchObject({ meetings: 0, talks: 2, shifts: 0, minutes: 60 });
    const one = await issued('en');
    expect((await check(one.number, await codeOf(one))).body).toMatchObject({
      ...{ meetings: 0, talks: 2, shifts: 0, groups: 1, minutes: 60, checksumMatches: true },
      ...{ from: '2026-02-10', to: '2026-03-10' },
    });
    // A meeting that comes since makes up for no talk.
    await held('2026-02-10');
    await kull.owner.query(`update talks set state = 'nobody_came' where id = $1`, [first.id]);
    expect((await ofRound()).certificates).toMatchObject([{ withdrawnBecause: 'ground_gone' }]);
  });

  it('keep what they say as it was: nothing of talks and shifts where there are none', async () => {
    await held('2026-02-03');
    const { id } = await issued();
    const { rows } = await kull.owner.query<{ facts: object }>(
      `select facts from certificates where id = $1`,
      [id],
    );
    expect(Object.keys(rows[0]!.facts).filter((key) => ['talks', 'shifts'].includes(key))).toEqual(
      [],
    );
  });

  it('are withdrawn when the ground falls away, and for good by the coordinator', async () => {
    const meeting = await held('2026-02-03');
    await held('2026-03-03');
    const one = await issued();
    const code = await codeOf(one);
    await held('2026-03-10');
    expect((await ofRound()).certificates).toMatchObject([{ withdrawnBecause: null }]);
    await kull.owner.query(
      `update meetings set state = 'cancelled' where group_id = $1 and id <> $2`,
      [cast.group.id, meeting.id],
    );
    expect((await ofRound()).certificates).toMatchObject([{ withdrawnBecause: 'ground_gone' }]);
    const withdraw = () => cast.as.coordinator.post(`/certificates/${one.id}/withdrawal`);
    expect((await withdraw()).status).toBe(200);
    expect((await withdraw()).body).toMatchObject({ status: 409, code: 'certificate.withdrawn' });
    expect((await check(one.number, code)).body).toMatchObject({
      ...{ withdrawnBecause: 'decided', withdrawnAt: expect.any(String) as string },
    });
    await kull.owner.query(`update meetings set state = 'held' where group_id = $1`, [
      cast.group.id,
    ]);
    expect((await ofRound()).certificates).toMatchObject([{ withdrawnBecause: 'decided' }]);
    expect(await issued()).toMatchObject({ withdrawnBecause: null });
  });

  it('are a mentor’s own to make only where the round lets them, and is over', async () => {
    await held('2026-02-03');
    const own = () => cast.as.mentor.post(path(), { language: 'en' });
    const set = (sql: string) =>
      kull.owner.query(`update rounds set ${sql} where id = $1`, [cast.round.id]);
    expect((await own()).body).toMatchObject({ status: 403, code: 'certificate.not_yet' });
    await set(`settings = settings || '{"ownCertificates": true}'`);
    expect((await own()).status).toBe(403);
    await set(`state = 'closing'`);
    expect((await own()).status).toBe(200);
    const mine = await cast.as.mentor.get('/me/certificates');
    expect(mine.as<{ mentors: Mentor[] }>().mentors).toMatchObject([
      { canIssue: true, certificates: [{ withdrawnBecause: null }] },
    ]);
    expect((await cast.as.mentee.get('/me/certificates')).body).toEqual({ mentors: [] });
  });

  it('certify approved hours alone, where hours are paid', async () => {
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{mentors,0,paid}', 'true') where id = $1`,
      [cast.round.id],
    );
    await held('2026-02-03');
    expect(await ofRound()).toMatchObject({ meetings: 1, minutes: 0, hours: 'approved' });
  });

  it('are held against the measure they were issued by, also when hours come to be paid', async () => {
    await held('2026-02-03');
    await issued();
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{mentors,0,paid}', 'true') where id = $1`,
      [cast.round.id],
    );
    expect(await ofRound()).toMatchObject({
      ...{ minutes: 0, hours: 'approved', certificates: [{ withdrawnBecause: null }] },
    });
  });

  it('are closed to others', async () => {
    await held('2026-02-03');
    const { id } = await issued();
    const nobody = {
      ...Object.fromEntries(Object.keys(cast.as).map((role) => [role, 404])),
      coordinator: 200,
    };
    expect(await statuses(cast, (c) => c.get(`/certificates/${id}/file`))).toEqual({
      ...nobody,
      mentor: 200,
    });
    expect(await statuses(cast, (c) => c.get(`/rounds/${cast.round.id}/certificates`))).toEqual(
      nobody,
    );
    expect((await kull.client().get(`/certificates/${id}/file`)).status).toBe(401);
    const others = await statuses(
      { ...cast, as: { ...cast.as, coordinator: cast.as.mentor } },
      (c) => c.post(`/certificates/${id}/withdrawal`),
    );
    expect(new Set(Object.values(others))).toEqual(new Set([404]));
  });
});
