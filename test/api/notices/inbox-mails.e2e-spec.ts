import { Clock } from '#kernel';
import type { Person } from '#people';
import { castOf, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { day } from '../../support/days.js';
import { PostOffice } from './post-office.js';

const WORDS = 'Hvem snakker jeg med om permisjon?';
/** The first minute of three hours of the day. */
const AT_NINE = new Date(`${day(1)}T09:00:00Z`);

describe('what waits for coordinators', () => {
  const office = new PostOffice();
  let cast: Cast;
  let second: Person;

  beforeAll(() => office.open());
  afterAll(() => office.close());
  beforeEach(async () => {
    office.smtp.clear();
    clockAt(AT_NINE);
    cast = await castOf(office.kull);
    second = await office.kull.a.coordinator(cast.round);
  });

  const clockAt = (now: Date) => Object.assign(office.kull.app.get(Clock), { now: () => now });
  const ask = (by: TestClient = cast.as.mentee) =>
    by.post(`/rounds/${cast.round.id}/inbox-messages`, { body: WORDS });
  const told = async (): Promise<string[]> => {
    await office.kull.settled();
    await office.settle();
    return office.smtp.received.map(({ to }) => to[0]!).sort();
  };
  const subjects = () =>
    office.smtp.received.map(({ source }) => /^Subject: (.*)$/m.exec(source)![1]!);
  const both = () => [cast.people.coordinator.email, second.email].sort();
  /** What waits until the three hours are over, if anything does. */
  const waitsUntil = async (): Promise<Date[]> => {
    await office.kull.settled();
    const { rows } = await office.kull.owner.query<{ at: Date }>(
      `select j.start_after as at from jobs.job j
       join mails m on m.id = (j.data ->> 'mailId')::uuid
       where m.institution_id = $1 and j.state = 'created'`,
      [cast.round.institutionId],
    );
    return rows.map(({ at }) => at);
  };
  const laterOn = async (): Promise<void> => {
    clockAt(new Date(`${day(1)}T12:00:00Z`));
    await office.kull.owner.query(
      `update jobs.job set start_after = now() where name = 'mail' and state = 'created'`,
    );
  };
  const inbox = async () =>
    (await cast.as.coordinator.get(`/rounds/${cast.round.id}/inbox`)).as<{
      items: { id: string; version: number }[];
    }>().items;
  const settleThread = async (how: 'taking' | 'closing'): Promise<void> => {
    for (const { id, version } of await inbox()) {
      const done = await cast.as.coordinator.post(`/threads/${id}/${how}`, undefined, {
        'if-match': `"${version}"`,
      });
      expect(done.status).toBe(200);
    }
  };

  it('is told to each of them by mail, and neither the words nor whose they are', async () => {
    await ask();
    expect(await told()).toEqual(both());
    for (const { source } of office.smtp.received) {
      const text = source.replaceAll('=\r\n', '');
      expect(text).toContain(`/rounds/${cast.round.id}/messages`);
      expect(text).not.toContain('permisjon');
      expect(text).not.toContain(cast.people.mentee.familyName);
      expect(text).toContain('List-Unsubscribe:');
    }
  });

  it('is told of once at first, and then together at the end of three hours', async () => {
    await ask();
    await told();
    await ask(cast.as.fellow);
    await ask();
    expect(await waitsUntil()).toEqual([
      new Date(`${day(1)}T12:00:00Z`),
      new Date(`${day(1)}T12:00:00Z`),
    ]);
    expect(office.smtp.received).toHaveLength(2);
    await laterOn();
    expect(await told()).toEqual([...both(), ...both()].sort());
    // In the next hours the first is told of at once again.
    await ask();
    expect(await told()).toHaveLength(6);
  });

  it('is not told of where it has been seen to by then', async () => {
    await ask();
    await told();
    await ask(cast.as.fellow);
    await office.kull.settled();
    await settleThread('closing');
    await laterOn();
    expect(await told()).toEqual(both());
  });

  it('is told to the one who has taken it, and to no other', async () => {
    await ask();
    await told();
    await settleThread('taking');
    office.smtp.clear();
    await ask();
    expect(await told()).toEqual([cast.people.coordinator.email]);
    expect(subjects()[0]).toMatch(/Melding/);
  });

  it('goes by what each of them has chosen', async () => {
    await (
      await office.kull.as(second)
    ).put('/me/mail-choices', {
      ...{ reminder: 'at_once', change: 'at_once', message: 'app', digest: 'at_once' },
    });
    await ask();
    expect(await told()).toEqual([cast.people.coordinator.email]);
  });

  it('is told of a message that somebody has reported, too', async () => {
    await cast.as.mentor.post(`/groups/${cast.group.id}/messages`, { body: 'Stygge ord' });
    const seen = (await cast.as.mentee.get(`/groups/${cast.group.id}/messages`)).as<{
      thread: { messages: { id: string }[] };
    }>();
    await told();
    office.smtp.clear();
    const { id } = seen.thread.messages[0]!;
    await cast.as.mentee.post(`/messages/${id}/reports`, { reason: 'harassment', words: 'Les' });
    expect(await told()).toEqual(both());
    const text = office.smtp.received[0]!.source.replaceAll('=\r\n', '');
    expect(text).toContain(`/rounds/${cast.round.id}/messages/reports`);
    expect(text).not.toContain('Stygge');
  });

  it('is told to a student’s other mentors when one of them answers', async () => {
    const other = await office.kull.a.enrolment({ in: cast.round, role: 'mentor' });
    await office.kull.owner.query(
      `insert into memberships (institution_id, id, group_id, enrolment_id, role)
       values ($1, gen_random_uuid(), $2, $3, 'co_mentor')`,
      [cast.round.institutionId, cast.group.id, other.id],
    );
    const { rows } = await office.kull.owner.query<{ email: string }>(
      `select email from persons where id = $1`,
      [other.personId],
    );
    const begun = await cast.as.mentee.post(`/groups/${cast.group.id}/mentor-messages`, {
      body: 'Kan vi snakkes?',
    });
    const { id } = begun.as<{ id: string }>();
    expect(await told()).toEqual([cast.people.mentor.email, rows[0]!.email].sort());
    office.smtp.clear();
    await cast.as.mentor.post(`/threads/${id}/messages`, { body: 'Ja, i morgen' });
    expect(await told()).toEqual([cast.people.mentee.email, rows[0]!.email].sort());
  });
});
