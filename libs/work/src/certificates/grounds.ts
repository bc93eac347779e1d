import { takesPart } from '#enrolment';
import { isId, notFound } from '#kernel';
import { fullName } from '#people';
import type { Tx } from '#platform';
import { canRunRound, takesOwnCertificates, type MentorKind, type RoundState } from '#schemes';
import { byMentor, linesOf, workersOf, workOf, type NamedWork } from '../hours/workers.js';
import { minutesOf, type WorkKind } from '../hours/timesheet-lines.js';
import type { Ground, KnownGround } from './certificate-facts.js';

/** A mentor of a round, for the sake of certificates. */
export interface Certified {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly name: string;
  readonly kind: MentorKind;
  readonly roundId: string;
  readonly roundName: string;
  readonly roundState: RoundState;
  readonly schemeId: string;
  readonly schemeName: string;
  readonly institution: string;
  readonly inPairs: boolean;
  /** Mentors of the round may issue their own, once it is over. */
  readonly issueOwn: boolean;
}

type Whose = {
  readonly roundId?: string;
  readonly enrolmentId?: string;
  readonly personId?: string;
};

/** Also those who have left and hold a certificate: it stays theirs, and the coordinator's to withdraw. */
export const mentorsOf = (
  tx: Tx,
  { roundId, enrolmentId, personId }: Whose,
): Promise<Certified[]> =>
  tx.query<Certified>(
    `select e.id as "enrolmentId", p.id as "personId", ${fullName('p')} as name,
            coalesce(e.mentor_kind, r.settings #>> '{mentors,0,kind}') as kind,
            r.id as "roundId", r.name as "roundName", r.state as "roundState",
            s.id as "schemeId", s.name as "schemeName", i.name as institution,
            r.settings ->> 'format' = 'pairs' as "inPairs",
            coalesce((r.settings ->> 'ownCertificates')::boolean, false) as "issueOwn"
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     join institutions i on i.id = e.institution_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where e.institution_id = $1 and e.role = 'mentor' and p.erased_at is null
       and (${takesPart('e')} or exists (select from certificates c
         where c.institution_id = e.institution_id and c.enrolment_id = e.id))
       and ($2::uuid is null or r.id = $2) and ($3::uuid is null or e.id = $3)
       and ($4::uuid is null or p.id = $4)
     order by p.given_name, p.family_name, e.id`,
    [tx.institutionId, roundId ?? null, enrolmentId ?? null, personId ?? null],
  );

/** What the logs and the approved hours say of each; nothing of who has held none of what counts. */
export const groundsOf = async (
  tx: Tx,
  mentors: readonly Certified[],
): Promise<ReadonlyMap<string, KnownGround>> => {
  const ids = mentors.map(({ enrolmentId }) => enrolmentId);
  const paid = new Set(
    (await workersOf(tx, { enrolmentIds: ids })).map(({ enrolmentId }) => enrolmentId),
  );
  const work = byMentor((await workOf(tx, ids)).filter(counts));
  const approved = byMentor(await linesOf(tx, ids));
  const grounds = new Map<string, KnownGround>();
  for (const id of ids) {
    const held = work.get(id) ?? [];
    const [first, last] = [held[0], held.at(-1)];
    if (!first || !last) continue;
    const hours = paid.has(id) ? 'approved' : 'logged';
    const minutes = {
      logged: minutesOf(held),
      approved: minutesOf(approved.get(id) ?? []),
    };
    grounds.set(id, {
      ...{ from: first.day, to: last.day, ...numbersOf(held) },
      groups: new Set(held.flatMap(({ groupNumber }) => groupNumber ?? [])).size,
      ...{ hours, minutes: minutes[hours], minutesOf: minutes },
    });
  }
  return grounds;
};

/**
 * What was held; what a mentor has entered counts by its hours alone. A meeting that nobody came to has
 * always counted, and certificates that say so are out; a talk that nobody came to was none.
 */
const counts = ({ kind, isUnworked, nobodyCame }: NamedWork): boolean =>
  kind === 'meeting' ? !isUnworked : kind === 'shift' || (kind === 'talk' && !nobodyCame);

/** Of talks and shifts only where there are some: certificates from before them say nothing of them. */
const numbersOf = (held: readonly NamedWork[]): Pick<Ground, 'meetings' | 'talks' | 'shifts'> => {
  const of = (kind: WorkKind): number => held.filter((one) => one.kind === kind).length;
  const [talks, shifts] = [of('talk'), of('shift')];
  return {
    meetings: of('meeting'),
    ...(talks > 0 && { talks }),
    ...(shifts > 0 && { shifts }),
  };
};

export interface OpenedMentor {
  readonly mentor: Certified;
  readonly runs: boolean;
  readonly canIssue: boolean;
}

/** Coordinators issue at any time; mentors their own, where the round lets them and is over. */
export const openMentor = async (tx: Tx, enrolmentId: string): Promise<OpenedMentor> => {
  const [mentor] = isId(enrolmentId) ? await mentorsOf(tx, { enrolmentId }) : [];
  if (!mentor) throw notFound();
  const runs = canRunRound(tx.actor, mentor.schemeId);
  const isOwn = mentor.personId === tx.actor.personId;
  if (!runs && !isOwn) throw notFound();
  return { mentor, runs, canIssue: runs || mayIssueOwn(mentor) };
};

export const mayIssueOwn = ({ issueOwn, roundState }: Certified): boolean =>
  issueOwn && takesOwnCertificates(roundState);
