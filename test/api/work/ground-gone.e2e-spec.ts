import { hashOf, newLinkToken } from '#access';
import { Meeting } from '#meetings';
import { WatchGrounds } from '#work';
import { castOf, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';

interface View {
  readonly id: string;
  readonly number: string;
}
interface Mail {
  readonly to: string;
  readonly key: string;
  readonly subject: string;
  readonly text: string;
}

describe('a certificate whose ground falls away', () => {
  let kull: TestKull;
  let cast: Cast;
  let meeting: string;
  let one: View;
  let nights = 0;

  beforeAll(async () => {
    kull = await TestKull.start();
  });
  beforeEach(async () => {
    cast = await castOf(kull);
    meeting = await held('2026-02-03');
    await held('2026-03-03');
    one = await issued();
  });
  afterAll(() => kull.stop());

  const held = async (on: string): Promise<string> => {
    const { id } = await kull.a.insert(Meeting, cast.round.institutionId, {
      ...{ groupId: cast.group.id, startsAt: new Date(`${on}T10:15:00Z`), state: 'held' },
      endsAt: new Date(`${on}T11:00:00Z`),
    });
    return id;
  };
  const issued = async (): Promise<View> => {
    const answer = await cast.as.coordinator.post(`/enrolments/${cast.mentor.id}/certificates`, {
      language: 'nb',
    });
    const { mentors } = answer.as<{ mentors: { certificates: View[] }[] }>();
    return mentors[0]!.certificates[0]!;
  };
  const correct = (state: 'held' | 'cancelled') =>
    kull.owner.query(`update meetings set state = $2 where id = $1`, [meeting, state]);
  /** Each is a day later than the one before. */
  const night = async (): Promise<void> => {
    const now = new Date(Date.parse('2026-04-01T02:15:00Z') + nights++ * 86_400_000);
    await kull.app.get(WatchGrounds).run(cast.round.institutionId, now);
    await kull.settled();
  };
  const mails = async (): Promise<Mail[]> => {
    const { rows } = await kull.owner.query<Mail>(
      `select to_address as to, key, subject, text from mails
       where institution_id = $1 and key like 'certificate%.ground\\_%' order by key`,
      [cast.round.institutionId],
    );
    return rows;
  };
  /** Why each of the mentor’s is withdrawn, the newest first. */
  const listed = async (): Promise<unknown> =>
    (await cast.as.mentor.get('/me/certificates'))
      .as<{ mentors: { certificates: { withdrawnBecause: string | null }[] }[] }>()
      .mentors.flatMap(({ certificates }) => certificates)
      .map(({ withdrawnBecause }) => withdrawnBecause);
  const audited = async (): Promise<string[]> => {
    const { rows } = await kull.owner.query<{ act: string }>(
      `select act from audit_events where institution_id = $1 and subject_id = $2
         and actor_id is null order by id`,
      [cast.round.institutionId, cast.mentor.id],
    );
    return rows.map(({ act }) => act.replace('certificate.', ''));
  };
  const due = async (): Promise<unknown> =>
    (await cast.as.coordinator.get('/home'))
      .as<{ coordinator: { due: { kind: string; count: number }[] }[] }>()
      .coordinator.flatMap((round) => round.due)
      .find(({ kind }) => kind === 'certificates')?.count;

  it('is withdrawn, and told once to its mentor and to the coordinators, who have it at their home', async () => {
    await night();
    expect([await mails(), await due()]).toEqual([[], undefined]);
    await correct('cancelled');
    await night();
    const [own, coordinators, ...more] = await mails();
    expect(more).toEqual([]);
    expect(own).toMatchObject({
      to: cast.people.mentor.email,
      subject: `Attesten ${one.number} gjelder ikke lenger`,
    });
    expect(own!.text).toMatch(/\/certificates\s/);
    expect(coordinators!.to).toBe(cast.people.coordinator.email);
    expect(coordinators!.text).toContain(one.number);
    expect(coordinators!.text).toContain(
      `/schemes/${cast.round.schemeId}/rounds/${cast.round.id}/certificates`,
    );
    expect(await due()).toBe(1);
    await night();
    await night();
    expect(await mails()).toHaveLength(2);
  });

  it('is told the coordinators without the name of a mentor who is protected', async () => {
    const { id, givenName, familyName } = cast.people.mentor;
    const name = `${givenName} ${familyName}`;
    const toCoordinator = async () =>
      (await mails()).find(({ key }) => key.startsWith('certificates.'));
    await correct('cancelled');
    await night();
    expect((await toCoordinator())!.text).toContain(name);
    await correct('held');
    await night();
    await kull.owner.query(`delete from mails where institution_id = $1`, [
      cast.round.institutionId,
    ]);
    await kull.owner.query(`update persons set is_protected = true where id = $1`, [id]);
    await correct('cancelled');
    await night();
    const { text } = (await toCoordinator())!;
    expect(text).not.toContain(name);
    expect(text).toContain('En mentor');
    expect(text).toContain(one.number);
  });

  it('is told in the reader’s language', async () => {
    for (const [person, locale] of [
      [cast.people.mentor, 'en'],
      [cast.people.coordinator, 'nn'],
    ] as const)
      await kull.owner.query(`update persons set locale = $2 where id = $1`, [person.id, locale]);
    await correct('cancelled');
    await night();
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      `The certificate ${one.number} is no longer valid`,
      expect.stringMatching(/^Attestar i .* gjeld ikkje lenger$/),
    ]);
  });

  it('is valid again when the log is corrected back, and told anew if it falls away again', async () => {
    await correct('cancelled');
    await night();
    await correct('held');
    expect(await listed()).toEqual([null]);
    await night();
    expect(await due()).toBeUndefined();
    const back = (await mails()).filter(({ key }) => key.includes('ground_back'));
    expect(back).toMatchObject([
      { to: cast.people.mentor.email, subject: `Attesten ${one.number} gjelder igjen` },
    ]);
    expect(await mails()).toHaveLength(3);
    await correct('cancelled');
    await night();
    expect(await mails()).toHaveLength(5);
    expect(await due()).toBe(1);
    expect(await audited()).toEqual(['ground_gone', 'ground_back', 'ground_gone']);
  });

  it('waits for nobody once another is issued, which is borne out', async () => {
    await correct('cancelled');
    await night();
    await issued();
    expect(await due()).toBeUndefined();
    await night();
    expect(await mails()).toHaveLength(2);
    expect(await listed()).toEqual([null, 'ground_gone']);
  });

  it('waits for nobody once it is withdrawn for good, and does not come back', async () => {
    await correct('cancelled');
    await night();
    await cast.as.coordinator.post(`/certificates/${one.id}/withdrawal`);
    await kull.settled();
    expect(await due()).toBeUndefined();
    await correct('held');
    await night();
    expect(await mails()).toHaveLength(2);
    expect(await listed()).toEqual(['decided']);
  });

  it('is not told of where it is withdrawn before anybody looks', async () => {
    await correct('cancelled');
    await cast.as.coordinator.post(`/certificates/${one.id}/withdrawal`);
    await night();
    expect(await mails()).toEqual([]);
  });

  it('is told by two at once as by one', async () => {
    await correct('cancelled');
    await Promise.all([night(), night(), night()]);
    expect(await mails()).toHaveLength(2);
  });

  it('is said to whoever checks it, at once', async () => {
    const code = newLinkToken(cast.round.institutionId);
    await kull.owner.query(`update certificates set secret_hash = $2 where id = $1`, [
      one.id,
      hashOf(code),
    ]);
    const check = async () =>
      (await kull.client().post('/certificate-checks', { number: one.number, code })).body;
    expect(await check()).toMatchObject({ withdrawnAt: null, withdrawnBecause: null });
    await correct('cancelled');
    expect(await check()).toMatchObject({ withdrawnAt: null, withdrawnBecause: 'ground_gone' });
    await night();
    expect(await check()).toMatchObject({
      ...{ withdrawnAt: expect.any(String) as string, withdrawnBecause: 'ground_gone' },
    });
    await correct('held');
    expect(await check()).toMatchObject({ withdrawnAt: null, withdrawnBecause: null });
    await correct('cancelled');
    await cast.as.coordinator.post(`/certificates/${one.id}/withdrawal`);
    expect(await check()).toMatchObject({ withdrawnBecause: 'decided' });
  });
});
