import { Enrolment } from '#enrolment';
import { newId } from '#kernel';
import type { Tx } from '#platform';
import type { DemoCalendar } from './demo-calendar.js';
import { addScheme, grantsFor } from './demo-institution.js';
import { addProgrammes, DemoPeople } from './demo-people.js';

/** The institution beside the demo, with people and a round of its own. Nobody may see it from there. */
export const seedNeighbour = async (tx: Tx, calendar: DemoCalendar): Promise<void> => {
  const { institutionId } = tx;
  const { roundId } = await addScheme(tx, calendar, {
    faculty: 'Nabofakultetet (demo)',
    scheme: 'Nabogrupper (demo)',
  });
  const people = new DemoPeople('Nabo', await addProgrammes(tx));
  const roles = grantsFor(people, [
    { givenName: 'Nils', familyName: 'Nabo', role: 'coordinator', demoRole: null },
  ]);
  const { cohort } = calendar;
  const roster = Array.from({ length: 14 }, (_, i) => ({
    ...{ institutionId, id: newId(), roundId, state: 'joined' as const },
    role: i < 2 ? ('mentor' as const) : ('mentee' as const),
    personId: people.addStudent({ campus: 'Nabo', cohort }).id,
  }));
  await people.insert(tx);
  await roles.insert(tx);
  await tx.repository(Enrolment).insert(roster);
};
