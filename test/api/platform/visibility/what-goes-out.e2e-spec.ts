import { Remind } from '#notices';
import { Jobs } from '#platform';
import type { Answer } from '../../../support/client.js';
import { nameOf, OPERATIONS, sample, type Operation } from '../../../support/operations.js';
import { SmtpSink } from '../../notices/smtp-sink.js';
import { ask } from './asking.js';
import { canary, canariesIn } from './canaries.js';
import { KullProcess } from './kull-process.js';
import { canariesInMail, isForReceiver } from './mails.js';
import { rolesIn, ROLES, type Role } from './roles.js';
import { Stage } from './stage.js';
import { WHO_MAY } from './who-may/index.js';

/** Those who get furthest, and those who get nowhere. */
const ASKERS = [
  'coordinator',
  'mentor',
  'mentee',
  'administrator',
  'newcomer',
  'signedOut',
] as const;
/** Before anything is changed, since it goes by the version. */
const FIRST = /\/publication$/;
/** After these there is nobody left to ask. */
const LAST = /^DELETE \/(?:me\/)?session|\/erasure$/;
const turnOf = (operation: Operation): number =>
  Number(LAST.test(nameOf(operation))) - Number(FIRST.test(nameOf(operation)));
/** Tables whose rows go into the error of whoever writes them, once they are told to. */
const TOUCHY = ['meetings', 'enrolments', 'schemes', 'reflections'];

interface Reminder {
  readonly what: string;
  readonly to: string;
  readonly text: string;
}

/**
 * What leaves Kull by other ways than an answer: mails, the log, and the jobs that outlive an
 * erasure. In a process of its own everything is done that can be, some of it in vain.
 */
describe('what goes out', () => {
  let stage: Stage;
  let postbox: SmtpSink;
  let kull: KullProcess;
  let statuses: ReadonlyMap<number, number>;
  let reminders: readonly Reminder[];

  beforeAll(async () => {
    postbox = new SmtpSink();
    stage = await Stage.open({ undone: false });
    // The other process does the work, and would throw away reminders that have no ground by now.
    await stage.kull.app.get(Jobs).stop();
    reminders = await reminded();
    const env = { SMTP_URL: await postbox.listen(), LOG_LEVEL: 'trace' };
    kull = await KullProcess.start(stage.kull, env);
    // The servers of the first receivers are busy, or do not know them.
    postbox.tricks.end.push('450 <{to}>: busy', '451 <{to}>: busy', '550 <{to}>: unknown');
    const answers = [...(await inVain()), ...(await forReal())];
    statuses = new Map(
      [...Map.groupBy(answers, ({ status }) => status)].map(([s, a]) => [s, a.length]),
    );
    // What is tried again later is tried now.
    await stage.kull.owner.query(`update jobs.job set start_after = now()
       where state in ('retry', 'created') and start_after > now()`);
    await stage.kull.settled();
    await kull.stop();
  }, 300_000);
  afterAll(async () => {
    await stage.close();
    await postbox.close();
  });

  const send = async (operation: Operation, role: Role, body?: unknown): Promise<Answer[]> =>
    ask(kull.address, stage.scene, operation, { role, whose: 'own', ...(body ? { body } : {}) });

  /** What three weeks' reminders say as they are written: by now there is no ground for them. */
  const reminded = async (): Promise<Reminder[]> => {
    const { institutionId } = stage.scene.casts.own.round;
    for (const date of ['2026-10-13', '2026-10-20', '2026-10-27'])
      await stage.kull.app.get(Remind).run(institutionId, new Date(`${date}T02:00:00Z`));
    const { rows } = await stage.kull.owner.query<Reminder>(
      `select split_part(key, ':', 1) as what, to_address as to, text from mails
       where institution_id = $1 and key like 'reminder.%'`,
      [institutionId],
    );
    return rows;
  };

  /** Everybody asks, with texts that are refused, and of a database that quotes what it is given. */
  const inVain = async (): Promise<Answer[]> => {
    const { owner } = stage.kull;
    await owner.query(`
      create function quote() returns trigger language plpgsql as $$
        begin raise exception 'not this: %', to_jsonb(new) using errcode = '22000'; end $$`);
    for (const table of TOUCHY)
      await owner.query(
        `create trigger quoting before insert or update on ${table}
           for each row execute function quote()`,
      );
    const answers: Answer[] = [];
    for (const operation of OPERATIONS) {
      const bodies = operation.body
        ? [
            undefined,
            sample(operation.body, { all: true, text: () => canary('summary', 'own', 'x') }),
          ]
        : [undefined];
      for (const role of ASKERS)
        for (const body of bodies)
          if (!LAST.test(nameOf(operation))) answers.push(...(await send(operation, role, body)));
    }
    for (const table of TOUCHY) await owner.query(`drop trigger quoting on ${table}`);
    return answers;
  };

  /** Whoever may, does it: once for each role, and what ends a session or a person at last. */
  const forReal = async (): Promise<Answer[]> => {
    const inOrder = OPERATIONS.toSorted((a, b) => turnOf(a) - turnOf(b));
    const answers: Answer[] = [];
    for (const operation of inOrder)
      for (const role of rolesIn(WHO_MAY[nameOf(operation)]?.own).keys())
        answers.push(...(await send(operation, role)));
    return answers;
  };

  it('is looked for where there is something to find', () => {
    expect(
      [200, 201, 204, 401, 404, 409, 422, 500].filter((status) => !statuses.has(status)),
    ).toEqual([]);
    expect(kull.log).toContain('"context":"Problem"');
    expect(kull.log).toContain('/invitations/:token');
    expect(kull.log).toContain('"context":"Jobs"');
    const told = postbox.received.flatMap(canariesInMail).map(({ field }) => field);
    expect(told).toEqual(expect.arrayContaining(['mentorName', 'studentName']));
  });

  it('tells the log nothing that people write, are called or come in by', () => {
    expect([...new Set(kull.log.match(/canary[^"\s]*/gi) ?? [])]).toEqual([]);
    const { cookies, tokens: apiTokens, things } = stage.scene;
    const secrets = ROLES.flatMap((role) => cookies[role]?.split('=').at(-1) ?? []);
    const tokens = (['own', 'otherScheme', 'otherInstitution'] as const).map(
      (whose) => things[whose]['invitations']!,
    );
    const all = [...secrets, ...tokens, ...Object.values(apiTokens)];
    expect(all.filter((secret) => kull.log.includes(secret))).toEqual([]);
  });

  it('leaves ids and codes alone in the jobs', async () => {
    const { rows } = await stage.kull.owner.query<{ job: string }>(
      `select to_jsonb(j)::text as job from jobs.job j`,
    );
    expect(rows.flatMap(({ job }) => canariesIn(job))).toEqual([]);
  });

  it('reminds, also of drop-in shifts', () => {
    expect(reminders.map(({ what }) => what)).toContain('reminder.shift_unlogged');
  });

  it('tells each receiver of a mail what they see in Kull, too', () => {
    const written = reminders.map(({ to, text }) => ({ source: text, to: [to] }));
    const wrong = [...postbox.received, ...written].flatMap((mail) => {
      const [receiver] = canariesIn(mail.to.join().toLowerCase());
      if (!receiver) return [`To ${mail.to.join()}, whom nobody knows`];
      return canariesInMail(mail)
        .filter((found) => !isForReceiver(receiver, found))
        .map(({ field, whose }) => `${field} of ${whose} to ${receiver.whose} ${receiver.field}`);
    });
    expect([...new Set(wrong)]).toEqual([]);
  });
});
