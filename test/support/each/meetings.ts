import { hashOf, newLinkToken } from '#access';
import { DropInShift, Talk } from '#meetings';
import type { Person } from '#people';
import type { Cast } from '../cast.js';
import type { TestKull } from '../kull.js';

/** A time that the group's mentor has opened. */
export const openTalk = async (kull: TestKull, { round, group, mentor }: Cast): Promise<string> => {
  const talk = await kull.a.insert(Talk, round.institutionId, {
    ...{ groupId: group.id, mentorId: mentor.id },
    startsAt: new Date('2099-09-01T10:15:00Z'),
    endsAt: new Date('2099-09-01T10:45:00Z'),
  });
  return talk.id;
};

/** The mentor was there for whoever dropped in. */
export const shiftOf = async (kull: TestKull, { round, mentor, people }: Cast): Promise<string> => {
  const shift = await kull.a.insert(DropInShift, round.institutionId, {
    ...{ enrolmentId: mentor.id, state: 'held', visitors: 3, loggedBy: people.mentor.id },
    ...{ startsAt: new Date('2026-09-07T10:15:00Z'), endsAt: new Date('2026-09-07T11:00:00Z') },
    loggedAt: new Date('2026-09-07T12:00:00Z'),
  });
  return shift.id;
};

/** Its address, which anybody may read who has it. */
export const calendarOf = async (
  kull: TestKull,
  { institutionId, id: personId }: Person,
): Promise<string> => {
  const token = newLinkToken(institutionId);
  await kull.owner.query(
    `insert into calendar_feeds (institution_id, person_id, secret_hash) values ($1, $2, $3)`,
    [institutionId, personId, hashOf(token)],
  );
  return `${token}.ics`;
};
