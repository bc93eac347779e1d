import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import type { Person } from '#people';
import type { Round, Scheme } from '#schemes';
import type { TestClient } from './client.js';
import type { TestKull } from './kull.js';

/** Somebody for each row and column of 'Who sees what'. */
export const ROLES = [
  'mentee',
  'fellow',
  'mentor',
  'leadMentor',
  'coordinator',
  'administrator',
  'insight',
  'otherMentee',
  'otherMentor',
  'otherCoordinator',
  'otherInstitution',
] as const;
export type Role = (typeof ROLES)[number];

export interface Cast {
  readonly round: Round;
  readonly group: Group;
  readonly otherGroup: Group;
  readonly mentor: Enrolment;
  readonly mentees: readonly Enrolment[];
  readonly people: Readonly<Record<Role, Person>>;
  readonly as: Readonly<Record<Role, TestClient>>;
}

/**
 * A running round with a group of three, another group beside it, and everybody signed in.
 *
 * @param of the scheme it is a round of; without it, one in an institution of its own
 */
export const castOf = async (kull: TestKull, of?: Scheme): Promise<Cast> => {
  const a = kull.a;
  const scheme = of ?? (await a.scheme());
  const round = await a.round({ of: scheme, state: 'running', startsOn: '2026-01-01' });
  const { institutionId, schemeId } = round;
  const lead = await a.enrolment({ in: round, role: 'mentor' });
  const mentor = await a.enrolment({ in: round, role: 'mentor', leadId: lead.id });
  const { group, mentees } = await a.group({ in: round, of: 3, mentor, slot: 210 });
  const other = await a.group({ in: round, of: 1 });
  const byId = (enrolment: Enrolment | undefined): Promise<Person> => {
    if (!enrolment) throw new Error('No such enrolment');
    return personOf(kull, enrolment);
  };
  const grant = (role: 'administrator' | 'insight') =>
    a.person({ institutionId, grants: [{ role, schemeId: null }] });
  const people: Record<Role, Person> = {
    mentee: await byId(mentees[0]),
    fellow: await byId(mentees[1]),
    mentor: await byId(mentor),
    leadMentor: await byId(lead),
    coordinator: await a.coordinator({ institutionId, schemeId }),
    administrator: await grant('administrator'),
    insight: await grant('insight'),
    otherMentee: await byId(other.mentees[0]),
    otherMentor: await byId(other.mentor),
    otherCoordinator: await a.coordinator({
      institutionId,
      schemeId: (await a.scheme({ institutionId })).id,
    }),
    otherInstitution: await a.coordinator({ institutionId: (await a.institution()).id }),
  };
  const clients = await Promise.all(
    ROLES.map(async (role) => [role, await kull.as(people[role])] as const),
  );
  return {
    round,
    group,
    otherGroup: other.group,
    mentor,
    mentees,
    people,
    as: Object.fromEntries(clients) as Record<Role, TestClient>,
  };
};

export const personOf = async (kull: TestKull, { personId }: Enrolment): Promise<Person> => {
  const { rows } = await kull.owner.query<Record<string, unknown>>(
    `select id, institution_id as "institutionId", given_name as "givenName",
            family_name as "familyName", email, phone, is_protected as "isProtected"
     from persons where id = $1`,
    [personId],
  );
  return rows[0] as unknown as Person;
};

/** The status each role gets, so that a test can state the whole table at once. */
export const statuses = async (
  cast: Cast,
  ask: (client: TestClient) => Promise<{ status: number }>,
): Promise<Record<Role, number>> => {
  const answers = await Promise.all(
    ROLES.map(async (role) => [role, (await ask(cast.as[role])).status] as const),
  );
  return Object.fromEntries(answers) as Record<Role, number>;
};
