import { newId } from '#kernel';
import { Mailing } from '#messages';
import type { Person } from '#people';
import { Mail } from '#platform';
import type { Cast } from '../cast.js';
import type { TestKull } from '../kull.js';
import type { Ids } from './ids.js';

/** To the group's students. */
export const mailing = async (
  kull: TestKull,
  { round, mentees, people }: Cast,
): Promise<string> => {
  const { institutionId, id: roundId } = round;
  const { id } = await kull.a.insert(Mailing, institutionId, {
    ...{ roundId, audience: 'students', subject: 'Eksamen', body: 'Snart er det eksamen' },
    ...{ receivers: mentees.length, unreachable: 0, sentBy: people.coordinator.id },
  });
  await kull.owner.query(
    `insert into mailing_receivers (institution_id, mailing_id, enrolment_id)
     select $1, $2, unnest($3::uuid[])`,
    [institutionId, id, mentees.map((mentee) => mentee.id)],
  );
  return id;
};

/** What a student has written to the mentor, and to the coordinators; and the mentor to the group. */
export const written = async (kull: TestKull, { round, group, people }: Cast): Promise<Ids> => {
  const { institutionId, id: roundId } = round;
  const { mentee, mentor } = people;
  const begin = async (kind: string, groupId: string | null, personId: string | null) => {
    const id = newId();
    await kull.owner.query(
      `insert into threads (institution_id, id, round_id, kind, group_id, person_id, mentor_ids)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [institutionId, id, roundId, kind, groupId, personId, kind === 'mentor' ? [mentor.id] : []],
    );
    return { id };
  };
  const toGroup = await begin('group', group.id, null);
  const toMentor = await begin('mentor', group.id, mentee.id);
  const toCoordinators = await begin('inbox', null, mentee.id);
  const write = (thread: { id: string }, by: Person, side: 'member' | 'mentor') =>
    kull.owner.query<{ id: string }>(
      `insert into messages (institution_id, id, round_id, thread_id, author_id, side, body)
       values ($1, $2, $3, $4, $5, $6, 'Hei') returning id`,
      [institutionId, newId(), roundId, thread.id, by.id, side],
    );
  const { rows: toAll } = await write(toGroup, mentor, 'mentor');
  await write(toCoordinators, mentee, 'member');
  await write(toMentor, mentee, 'member');
  const { rows: reported } = await write(toMentor, mentee, 'member');
  await kull.owner.query(
    `insert into message_reads (institution_id, thread_id, person_id, round_id)
     values ($1, $2, $3, $4)`,
    [institutionId, toMentor.id, mentor.id, roundId],
  );
  const report = newId();
  await kull.owner.query(
    `insert into message_reports (institution_id, id, round_id, message_id, reporter_id, reason)
     values ($1, $2, $3, $4, $5, 'other')`,
    [institutionId, report, roundId, reported[0]!.id, mentor.id],
  );
  return {
    ...{ threads: toMentor.id, 'inbox-threads': toCoordinators.id, 'group-threads': toGroup.id },
    ...{ messages: toAll[0]!.id, 'reported-messages': reported[0]!.id, 'message-reports': report },
  };
};

export const givenUpMail = async (kull: TestKull, to: Person): Promise<string> => {
  const mail = { personId: to.id, toAddress: 'fellow@kull.example', key: newId() };
  const said = { subject: 'Emne', text: 'Tekst', html: '<p>Tekst</p>' };
  return (await kull.a.insert(Mail, to.institutionId, { ...mail, ...said, state: 'failed' })).id;
};
