import { COVERS, UNITS_ABOVE, type Newcomer } from '#access';
import type { Actor } from '#kernel';
import { fullName } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { EnrolmentRole, EnrolmentState } from '../enrolment.entity.js';
import { whyNotEligible, type Student } from './eligibility.js';
import { withOpenLink, type FoundLink } from './find-open-link.js';
import type { JoinDoor, JoinPage } from './open-link.views.js';

/** Who looks at a link's page. */
export interface JoinReader {
  readonly actor: Actor | null;
  readonly newcomer: Newcomer | null;
}

/** Who is told whom to ask: those who are signed in, and may not come in. */
const ASKS: readonly JoinDoor[] = ['mentor', 'not_eligible', 'withdrawn'];

/** What a link leads into, and how the reader gets in. Changes nothing: phones open links to show them. */
@Injectable()
export class ShowJoinPage {
  constructor(private readonly db: Database) {}

  run(address: string, reader: JoinReader): Promise<JoinPage> {
    return withOpenLink(this.db, address, reader.actor, async (tx, link) => {
      const [page] = await tx.query<PageOfRound>(QUERY, [tx.institutionId, link.roundId]);
      const standing = await standingOf(tx, link, reader);
      return {
        ...page!,
        ...standing,
        state: link.state,
        coordinators: ASKS.includes(standing.door) ? await coordinatorsOf(tx, link.schemeId) : [],
      };
    });
  }
}

type PageOfRound = Omit<JoinPage, 'state' | 'coordinators' | keyof Standing>;

export type Standing = Pick<JoinPage, 'door' | 'notEligible' | 'enrolmentId'>;

/** Where the reader stands towards the link's round. */
export const standingOf = async (
  tx: Tx,
  link: FoundLink,
  { actor, newcomer }: JoinReader,
): Promise<Standing> => {
  const at = (door: JoinDoor, enrolmentId: string | null = null): Standing => ({
    ...{ door, enrolmentId },
    notEligible: null,
  });
  if (newcomer) {
    if (newcomer.institutionId !== tx.institutionId) return at('elsewhere');
    return at((await hasAsked(tx, link, newcomer)) ? 'asked' : 'ask');
  }
  if (!actor) return at('sign_in');
  if (actor.institutionId !== tx.institutionId) return at('elsewhere');
  const parts = await tx.query<{ id: string; role: EnrolmentRole; state: EnrolmentState }>(
    `select id, role, state from enrolments
     where institution_id = $1 and round_id = $2 and person_id = $3`,
    [tx.institutionId, link.roundId, actor.personId],
  );
  const mentee = parts.find(({ role }) => role === 'mentee');
  if (mentee?.state === 'joined') return at('in', mentee.id);
  if (mentee?.state === 'withdrawn') return at('withdrawn');
  // Whoever is on the roster is eligible: somebody has said so.
  if (mentee) return at('join', mentee.id);
  if (parts.some(({ state }) => state !== 'withdrawn' && state !== 'declined')) return at('mentor');
  const notEligible = whyNotEligible(await personOf(tx), link);
  return notEligible ? { ...at('not_eligible'), notEligible } : at('join');
};

const hasAsked = async (
  tx: Tx,
  { roundId }: FoundLink,
  { identityId }: Newcomer,
): Promise<boolean> => {
  const asked = await tx.query(
    `select id from join_requests
     where institution_id = $1 and round_id = $2 and identity_id = $3`,
    [tx.institutionId, roundId, identityId],
  );
  return asked.length > 0;
};

const personOf = async (tx: Tx): Promise<Student> => {
  const [person] = await tx.query<Student>(
    `select p.cohort, p.programme_id as "programmeId",
            p.student_number is not null or p.cohort is not null or p.programme_id is not null
              or exists (select from enrolments e where e.institution_id = p.institution_id
                         and e.person_id = p.id and e.role = 'mentee') as "isStudent"
     from persons p where p.institution_id = $1 and p.id = $2`,
    [tx.institutionId, tx.actor.personId],
  );
  return person ?? { isStudent: false, cohort: null, programmeId: null };
};

const coordinatorsOf = async (tx: Tx, schemeId: string): Promise<string[]> => {
  const [found] = await tx.query<{ names: string[] }>(
    `with recursive ${UNITS_ABOVE}
     select array(select distinct ${fullName('p')}
                  from grants g
                  join persons p on p.institution_id = g.institution_id and p.id = g.person_id
                  where g.institution_id = s.institution_id and g.role = 'coordinator'
                    and ${COVERS} and not p.is_protected) as names
     from schemes s where s.institution_id = $1 and s.id = $2`,
    [tx.institutionId, schemeId],
  );
  return found?.names ?? [];
};

const QUERY = `
  select i.id as "institutionId", i.name as "institutionName", s.name as "schemeName",
         r.name as "roundName", r.starts_on::text as "startsOn", r.ends_on::text as "endsOn",
         r.settings -> 'about' as about
  from rounds r
  join institutions i on i.id = r.institution_id
  join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
  where r.institution_id = $1 and r.id = $2`;
