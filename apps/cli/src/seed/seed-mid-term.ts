import { Actor, newId } from '#kernel';
import { Reflection } from '#meetings';
import type { Database, Tx } from '#platform';
import type { DemoCalendar } from './demo-calendar.js';
import { addGroups } from './demo-groups.js';
import { addScheme, grantsFor, type Employee } from './demo-institution.js';
import { addMeetings, type HeldMeeting } from './demo-meetings.js';
import { addProgrammes, DemoPeople } from './demo-people.js';
import { REFLECTION } from './demo-plan.js';
import { DemoRosterMaker } from './demo-roster.js';
import { addServices } from './demo-services.js';

const EMPLOYEES: readonly Employee[] = [
  { givenName: 'Ingrid', familyName: 'Demodal', role: 'coordinator', demoRole: 'coordinator' },
  { givenName: 'Sara', familyName: 'Demohaug', role: 'insight', demoRole: 'insight' },
  { givenName: 'Anders', familyName: 'Demostad', role: 'administrator', demoRole: 'administrator' },
  { givenName: 'Tora', familyName: 'Demotun', role: 'service_owner', demoRole: 'service_owner' },
];

/** The demo itself: a round in mid-term, with everybody in it. */
export const seedMidTerm = async (tx: Tx, calendar: DemoCalendar): Promise<HeldMeeting[]> => {
  const { roundId } = await addScheme(tx, calendar, {
    faculty: 'Fakultet for teknologi (demo)',
    scheme: 'FYSE-grupper (demo)',
  });
  const people = new DemoPeople('Demo', await addProgrammes(tx));
  const roles = grantsFor(people, EMPLOYEES);
  const maker = new DemoRosterMaker(people, calendar, roundId);
  const roster = maker.make();
  await people.insert(tx);
  await roles.insert(tx);
  await addServices(tx, roles.holderOf('service_owner'));
  await maker.insert(tx);
  const groupIds = await addGroups(tx, calendar, roundId, roster);
  const held = await addMeetings(tx, calendar, groupIds, roster);
  // Those who have not answered have their invitation on the page of sent mail, as in step 3.
  const enrolmentIds = roster.invited.map(({ id }) => id);
  await tx.outbox.add(
    { type: 'round.invited', roundId, enrolmentIds },
    { type: 'proposal.published', roundId, proposalId: newId() },
  );
  return held;
};

/** What coaches wrote for themselves: each author's own, so each is written as that author. */
export const addReflections = async (
  db: Database,
  institutionId: string,
  held: readonly HeldMeeting[],
): Promise<void> => {
  const authors = Map.groupBy(held, ({ coachPersonId }) => coachPersonId);
  for (const [authorId, meetings] of authors) {
    const author = Actor.person(institutionId, authorId, [], 'nb');
    await db.run(author, (tx) =>
      tx
        .repository(Reflection)
        .insert(
          meetings.map(({ id }) => ({ institutionId, meetingId: id, authorId, body: REFLECTION })),
        ),
    );
  }
};
