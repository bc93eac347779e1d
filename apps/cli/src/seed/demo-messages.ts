import { Actor, newId } from '#kernel';
import { Mailing, MailingReceiver, Message, Thread, type MessageSide } from '#messages';
import type { Database, Tx } from '#platform';
import type { DemoCalendar } from './demo-calendar.js';
import type { HeldMeeting } from './demo-meetings.js';
import { TO_GROUP, TO_INBOX, TO_MANY, TO_MENTOR, type Written } from './demo-words.js';

interface Parties {
  readonly roundId: string;
  readonly groupId: string;
  readonly mentorId: string;
  readonly studentId: string;
  readonly coordinatorId: string;
}
type Begun = Pick<Thread, 'kind'> & Partial<Thread>;
type Authors = Readonly<Record<MessageSide, string>>;

/**
 * What people of the first group have written, and what a coordinator has written to many. Each writes
 * their own, as row-level security has it. Rows alone: of none of it a mail goes out.
 */
export const addMessages = async (
  db: Database,
  institutionId: string,
  calendar: DemoCalendar,
  held: readonly HeldMeeting[],
): Promise<void> => {
  const parties = await as(db, institutionId, null, (tx) => partiesOf(tx, held[0]));
  if (!parties) return;
  const { roundId, groupId, mentorId, studentId, coordinatorId } = parties;
  const by: Authors = { member: studentId, mentor: mentorId, coordinator: coordinatorId };
  const write = async (begun: Begun, words: readonly Written[]): Promise<void> => {
    const id = newId();
    const [first] = words;
    const written = { ...begun, id, roundId, writtenAt: calendar.daysAgo(words.at(-1)!.daysAgo) };
    await as(db, institutionId, by[first!.side], (tx) =>
      tx.repository(Thread).insert({ institutionId, ...written }),
    );
    for (const one of words)
      await as(db, institutionId, by[one.side], (tx) => say(tx, { one, id, roundId }, calendar));
  };
  await write({ kind: 'group', groupId }, TO_GROUP);
  await write({ kind: 'mentor', groupId, personId: studentId, mentorIds: [mentorId] }, TO_MENTOR);
  await write({ kind: 'inbox', personId: studentId, takenBy: coordinatorId, version: 2 }, TO_INBOX);
  await as(db, institutionId, coordinatorId, (tx) => sendToMany(tx, roundId, calendar));
};

const as = <T>(
  db: Database,
  institutionId: string,
  personId: string | null,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  db.run(
    personId === null
      ? Actor.institution(institutionId)
      : Actor.person(institutionId, personId, [], 'nb'),
    work,
  );

/** The group of that meeting, its coach and the student whom the demo lets one be. */
const partiesOf = async (
  tx: Tx,
  meeting: HeldMeeting | undefined,
): Promise<Parties | undefined> => {
  if (!meeting) return undefined;
  const [found] = await tx.query<Parties>(
    `select g.round_id as "roundId", g.id as "groupId", $3::uuid as "mentorId",
            p.id as "studentId", c.person_id as "coordinatorId"
     from meetings m
     join groups g on g.institution_id = m.institution_id and g.id = m.group_id
     join memberships ms on ms.institution_id = g.institution_id and ms.group_id = g.id
     join enrolments e on e.institution_id = g.institution_id and e.id = ms.enrolment_id
     join persons p on p.institution_id = g.institution_id and p.id = e.person_id
      and p.demo_role = 'mentee'
     join grants c on c.institution_id = g.institution_id and c.role = 'coordinator'
     where m.institution_id = $1 and m.id = $2`,
    [tx.institutionId, meeting.id, meeting.coachPersonId],
  );
  return found;
};

const say = async (
  tx: Tx,
  of: { readonly one: Written; readonly id: string; readonly roundId: string },
  calendar: DemoCalendar,
): Promise<void> => {
  const { id: threadId, roundId, one } = of;
  const at = calendar.daysAgo(one.daysAgo);
  const [institutionId, personId] = [tx.institutionId, tx.actor.personId!];
  await tx.repository(Message).insert({
    ...{ institutionId, id: newId(), roundId, threadId, authorId: personId },
    ...{ side: one.side, body: one.body, createdAt: at },
  });
  await tx.execute(
    `insert into message_reads (institution_id, thread_id, person_id, round_id, read_at)
     values ($1, $2, $3, $4, $5)
     on conflict on constraint message_reads_pkey do update set read_at = excluded.read_at`,
    [institutionId, threadId, personId, roundId, at],
  );
};

/** To all the mentors who are in; every other one has opened it. */
const sendToMany = async (tx: Tx, roundId: string, calendar: DemoCalendar): Promise<void> => {
  const { institutionId } = tx;
  const mentors = await tx.query<{ id: string }>(
    `select id from enrolments where institution_id = $1 and round_id = $2
       and role = 'mentor' and state = 'joined' order by id`,
    [institutionId, roundId],
  );
  const mailingId = newId();
  const { subject, body, daysAgo } = TO_MANY;
  await tx.repository(Mailing).insert({
    ...{ institutionId, id: mailingId, roundId, audience: 'mentors', subject, body },
    ...{ receivers: mentors.length, unreachable: 0 },
    ...{ sentBy: tx.actor.personId!, sentAt: calendar.daysAgo(daysAgo) },
  });
  await tx.repository(MailingReceiver).insert(
    mentors.map(({ id }, i) => ({
      ...{ institutionId, mailingId, enrolmentId: id },
      readAt: i % 2 === 0 ? calendar.daysAgo(daysAgo - 1) : null,
    })),
  );
};
