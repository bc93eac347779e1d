import { recordAudit } from '#access';
import { conflict, invalid, newId, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database, type Tx } from '#platform';
import { holdRound, PAST_APPLYING, roundToRun, takesInvitations } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { ApplicationListed, DecideOnApplications, MentorApplications } from './call.views.js';
import { isCalling } from './calls.js';

type Decision = DecideOnApplications['decision'];

/** Who applies to be a mentor in a round, and who of them is selected. */
@Injectable()
export class SelectMentors {
  constructor(private readonly db: Database) {}

  list(actor: Actor, roundId: string): Promise<MentorApplications> {
    return this.db.run(actor, (tx) => viewApplications(tx, roundId));
  }

  /**
   * Selects applicants, who are mentors in the round from then on, or turns them down. Each is told.
   * Deciding the same twice changes nothing; who was turned down may still be selected.
   *
   * @throws DomainError `field.unknown` where one is no application of the round;
   *   `application.withdrawn`, `application.is_mentor` where one that is selected is in already and
   *   turned down now; `round.closed`
   */
  decide(
    actor: Actor,
    roundId: string,
    { applicationIds, decision }: DecideOnApplications,
  ): Promise<MentorApplications> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      if (!takesInvitations(round.state)) throw conflict('round.closed');
      const ids = [...new Set(applicationIds)];
      const undecided = await lockThose(tx, roundId, ids, decision);
      if (undecided.length > 0) {
        await settle(tx, undecided, decision);
        if (decision === 'selected') await enrol(tx, roundId, undecided);
        const about = { kind: 'round', id: roundId } as const;
        const details = { applications: undecided.length };
        await recordAudit(tx, { act: `mentors.${decision}`, about, details });
        await tx.outbox.add({
          type: 'mentor_applications.decided',
          roundId,
          applicationIds: undecided,
          decision,
        });
      }
      return viewApplications(tx, roundId);
    });
  }
}

/** Holds them in one order; those that this decision changes. */
const lockThose = async (
  tx: Tx,
  roundId: string,
  ids: readonly string[],
  decision: Decision,
): Promise<string[]> => {
  await holdRound(tx, roundId);
  const found = await tx.query<{ id: string; state: ApplicationListed['state'] }>(
    `select a.id, a.state from mentor_applications a
     join persons p on p.institution_id = a.institution_id and p.id = a.person_id
      and p.erased_at is null
     where a.institution_id = $1 and a.round_id = $2 and a.id = any($3)
     order by a.id for update of a`,
    [tx.institutionId, roundId, ids],
  );
  if (found.length < ids.length)
    throw invalid('request.invalid', {
      fields: [{ pointer: '/applicationIds', code: 'field.unknown' }],
    });
  if (found.some(({ state }) => state === 'withdrawn')) throw conflict('application.withdrawn');
  // Whoever is a mentor already leaves the round by being taken out of it.
  if (decision === 'turned_down' && found.some(({ state }) => state === 'selected'))
    throw conflict('application.is_mentor');
  return found.filter(({ state }) => state !== decision).map(({ id }) => id);
};

const settle = (tx: Tx, ids: readonly string[], decision: Decision): Promise<number> =>
  tx.execute(
    `update mentor_applications set state = $3, decided_at = now(), version = version + 1
     where institution_id = $1 and id = any($2)`,
    [tx.institutionId, ids, decision],
  );

/** Who applied has said yes. Somebody who was on the list already is in from now on. */
const enrol = async (tx: Tx, roundId: string, ids: readonly string[]): Promise<void> => {
  const rows = ids.map((applicationId) => ({ applicationId, id: newId() }));
  await tx.execute(
    `insert into enrolments as t (institution_id, id, round_id, person_id, role, mentor_kind,
       state, answered_at, entered_by)
     select $1, n.id, $2, a.person_id, 'mentor', a.kind, 'joined', now(), 'application'
     from jsonb_to_recordset($3::jsonb) as n("applicationId" uuid, id uuid)
     join mentor_applications a on a.institution_id = $1 and a.id = n."applicationId"
     on conflict (institution_id, round_id, person_id, role) do update
       set state = 'joined', mentor_kind = excluded.mentor_kind, answered_at = now(),
           entered_by = 'application', version = t.version + 1
       where t.state <> 'joined'`,
    [tx.institutionId, roundId, JSON.stringify(rows)],
  );
};

/** @throws DomainError `not_found` also for a round that somebody else runs */
const viewApplications = async (tx: Tx, roundId: string): Promise<MentorApplications> => {
  const { state, settings } = await roundToRun(tx, roundId);
  const [round] = await tx.query<{ isPast: boolean; applyBy: string | null }>(
    `select ${PAST_APPLYING} as "isPast", r.apply_by::text as "applyBy" from rounds r
     where r.institution_id = $1 and r.id = $2`,
    [tx.institutionId, roundId],
  );
  const applications = await tx.query<ApplicationListed>(
    `select a.id, ${fullName('p')} as name, pr.name as programme,
            case when not p.is_protected then p.email end as email,
            p.is_protected as "isProtected", a.kind, a.motivation, a.state,
            a.applied_at as "appliedAt", a.decided_at as "decidedAt"
     from mentor_applications a
     join persons p on p.institution_id = a.institution_id and p.id = a.person_id
      and p.erased_at is null
     left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
     where a.institution_id = $1 and a.round_id = $2 and a.state <> 'withdrawn'
     order by a.state <> 'applied', a.decided_at desc, a.applied_at, a.id`,
    [tx.institutionId, roundId],
  );
  return {
    isCalling: isCalling({ state, mentors: settings.mentors, isPast: round?.isPast ?? false }),
    applyBy: round?.applyBy ?? null,
    applications,
    can: { decide: takesInvitations(state) },
  };
};
