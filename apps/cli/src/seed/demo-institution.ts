import { GrantRow } from '#access';
import { newId, type Grant } from '#kernel';
import { Unit } from '#people';
import type { Tx } from '#platform';
import { Round, Scheme, templateOf } from '#schemes';
import type { DemoCalendar } from './demo-calendar.js';
import type { DemoPeople } from './demo-people.js';

interface Placed {
  readonly schemeId: string;
  readonly roundId: string;
}

/** A faculty with a scheme from the FYSE template, and its round of this year, running. */
export const addScheme = async (
  tx: Tx,
  calendar: DemoCalendar,
  names: { faculty: string; scheme: string },
): Promise<Placed> => {
  const { institutionId } = tx;
  const template = templateOf('fyse');
  if (!template) throw new Error('The demo is made from the template FYSE');
  const { key: templateKey, settings } = template;
  const [unitId, schemeId, roundId] = [newId(), newId(), newId()];
  await tx.repository(Unit).insert({ institutionId, id: unitId, name: names.faculty });
  await tx
    .repository(Scheme)
    .insert({ institutionId, id: schemeId, unitId, name: names.scheme, templateKey, settings });
  const { cohort, startsOn, endsOn } = calendar;
  const [year, season] = cohort.split('-');
  await tx.repository(Round).insert({
    ...{ institutionId, id: roundId, schemeId, cohort, startsOn, endsOn, settings },
    name: `${names.scheme} ${season!.toLowerCase()} ${year!}`,
    state: 'running',
  });
  return { schemeId, roundId };
};

export interface Employee {
  readonly givenName: string;
  readonly familyName: string;
  readonly role: Grant['role'];
  readonly demoRole: string | null;
}

/** Those who have been given a role; their people are inserted before. */
export const grantsFor = (people: DemoPeople, employees: readonly Employee[]) => {
  const grants = employees.map(({ givenName, familyName, role, demoRole }) => ({
    id: newId(),
    personId: people.add({ givenName, familyName, demoRole }).id,
    role,
    schemeId: null,
  }));
  return {
    holderOf: (role: Grant['role']) => grants.find((grant) => grant.role === role)?.personId,
    async insert(tx: Tx): Promise<void> {
      const { institutionId } = tx;
      await tx.repository(GrantRow).insert(grants.map((grant) => ({ institutionId, ...grant })));
    },
  };
};
