import { recordAudit } from '#access';
import { Clock, conflict, invalid, notFound, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { canRunRound, roundToRun, type RoundState } from '#schemes';
import { Injectable } from '@nestjs/common';
import { lockAsking, releaseAsking } from '../directory/choices.js';
import { canNote } from './mentor-path.policy.js';
import type {
  MentorOnPath,
  MentorPaths,
  MentorTermsBody,
  NoteOfMentors as Note,
} from './mentor-path.views.js';
import { mentorsOnPath } from './mentors-on-path.js';
import { latestDeclaration } from './declarations.js';

/** What a round's coordinator notes of its mentors. */
@Injectable()
export class NoteOfMentors {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, roundId: string): Promise<MentorPaths> {
    return this.db.run(actor, (tx) => viewPaths(tx, roundId));
  }

  /**
   * Trained or not, and who follows them up, for many at once; noting twice changes nothing.
   *
   * @throws DomainError `round.archived`; `field.unknown` where one is no mentor of the round
   */
  many(actor: Actor, roundId: string, { enrolmentIds, ...note }: Note): Promise<MentorPaths> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      if (!canNote(round.state)) throw conflict('round.archived');
      const ids = [...new Set(enrolmentIds)];
      await lockMentors(tx, roundId, ids, '/enrolmentIds');
      if (note.trained !== undefined) await this.train(tx, roundId, ids, note.trained);
      if (note.leadId !== undefined) await lead(tx, roundId, ids, note.leadId);
      return viewPaths(tx, roundId);
    });
  }

  private async train(tx: Tx, roundId: string, ids: string[], trained: boolean): Promise<void> {
    const changed = await tx.query(
      `insert into mentor_terms as t (institution_id, enrolment_id, trained_at)
       select $1, id, $3::timestamptz from unnest($2::uuid[]) as id
       on conflict (institution_id, enrolment_id) do update set trained_at = $3
         where (t.trained_at is null) <> ($3::timestamptz is null)
       returning enrolment_id`,
      [tx.institutionId, ids, trained ? this.clock.now() : null],
    );
    if (changed.length === 0) return;
    const act = trained ? 'mentors.trained' : 'mentors.untrained';
    const about = { kind: 'round', id: roundId } as const;
    await recordAudit(tx, { act, about, details: { mentors: changed.length } });
  }

  /**
   * How many groups, which part of a post and when away, of one mentor.
   *
   * @throws DomainError 412 when it has changed; `round.archived`; at its field, a leave that lacks a
   *   day or ends before it begins
   */
  one(
    actor: Actor,
    id: string,
    version: number,
    { maxGroups, partTime, leaveFrom, leaveTo }: MentorTermsBody,
  ): Promise<MentorOnPath> {
    return this.db.run(actor, async (tx) => {
      const mentor = await lockMentor(tx, id);
      refuseLeave(leaveFrom, leaveTo);
      if (mentor.version !== version) throw stale(await viewMentor(tx, mentor.roundId, id));
      await tx.execute(
        `insert into mentor_terms (institution_id, enrolment_id, part_time, leave_from, leave_to)
         values ($1, $2, $3, $4, $5)
         on conflict (institution_id, enrolment_id) do update
           set part_time = $3, leave_from = $4, leave_to = $5`,
        [tx.institutionId, id, partTime, leaveFrom, leaveTo],
      );
      // What was said in Kull wins over a roster file that says otherwise.
      await tx.execute(
        `update enrolments set max_groups = $3, version = version + 1,
           corrected_fields = case when max_groups is distinct from $3
               and not 'maxGroups' = any(corrected_fields)
             then corrected_fields || '{maxGroups}' else corrected_fields end
         where institution_id = $1 and id = $2`,
        [tx.institutionId, id, maxGroups],
      );
      await recordAudit(tx, { act: 'mentor.terms_set', about: { kind: 'enrolment', id } });
      return viewMentor(tx, mentor.roundId, id);
    });
  }

  /**
   * Takes no more groups in the round, or does again. Who asks one that takes no more goes on to the
   * next.
   *
   * @throws DomainError `mentor.has_groups`: they are to have another mentor first; `round.archived`
   */
  end(actor: Actor, id: string, ended: boolean): Promise<MentorOnPath> {
    return this.db.run(actor, async (tx) => {
      // With those who ask, so that all are held in the order of their ids.
      if (ended) await lockAsking(tx, id, [id]);
      const { roundId } = await lockMentor(tx, id);
      const before = await viewMentor(tx, roundId, id);
      if (before.gaps.includes('ended') === ended) return before;
      if (ended && before.groups > 0)
        throw conflict('mentor.has_groups', { numbers: { groups: before.groups } });
      await tx.execute(
        `insert into mentor_terms (institution_id, enrolment_id, ended_at)
         values ($1, $2, $3::timestamptz)
         on conflict (institution_id, enrolment_id) do update set ended_at = $3`,
        [tx.institutionId, id, ended ? this.clock.now() : null],
      );
      if (ended) await releaseAsking(tx, id, this.clock.now());
      const act = ended ? 'mentor.ended' : 'mentor.resumed';
      await recordAudit(tx, { act, about: { kind: 'enrolment', id } });
      return viewMentor(tx, roundId, id);
    });
  }
}

/** @throws DomainError `not_found` also for a round that somebody else runs */
const viewPaths = async (tx: Tx, roundId: string): Promise<MentorPaths> => {
  const { schemeId, settings, state } = await roundToRun(tx, roundId);
  return {
    ...{ roundId, schemeId },
    asksDeclaration: settings.mentors.some(({ declaration }) => declaration),
    declarationVersion: (await latestDeclaration(tx, schemeId))?.version ?? 0,
    mentors: await mentorsOnPath(tx, roundId),
    can: { note: canNote(state) },
  };
};

const viewMentor = async (tx: Tx, roundId: string, id: string): Promise<MentorOnPath> => {
  const [mentor] = await mentorsOnPath(tx, roundId, id);
  if (!mentor) throw notFound();
  return mentor;
};

/** Holds one mentor's part in a round, for whoever runs it. */
const lockMentor = async (tx: Tx, id: string): Promise<{ roundId: string; version: number }> => {
  const [found] = await tx.query<{
    roundId: string;
    schemeId: string;
    state: RoundState;
    version: number;
  }>(
    `select e.round_id as "roundId", r.scheme_id as "schemeId", r.state, e.version
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where e.institution_id = $1 and e.id = $2 and e.role = 'mentor' and p.erased_at is null
     for update of e`,
    [tx.institutionId, id],
  );
  if (!found || !canRunRound(tx.actor, found.schemeId)) throw notFound();
  if (!canNote(found.state)) throw conflict('round.archived');
  return found;
};

/** Holds them in one order. @throws DomainError `field.unknown` where one is no mentor of the round */
const lockMentors = async (
  tx: Tx,
  roundId: string,
  ids: readonly string[],
  at: string,
): Promise<void> => {
  const found = await tx.query(
    `select e.id from enrolments e
     where e.institution_id = $1 and e.round_id = $2 and e.role = 'mentor' and e.id = any($3)
     order by e.id for update`,
    [tx.institutionId, roundId, ids],
  );
  if (found.length < ids.length)
    throw invalid('request.invalid', { fields: [{ pointer: at, code: 'field.unknown' }] });
};

/** Nobody follows up themselves, or whoever follows them up. */
const lead = async (
  tx: Tx,
  roundId: string,
  ids: readonly string[],
  leadId: string | null,
): Promise<void> => {
  if (leadId !== null) {
    await lockMentors(tx, roundId, [leadId], '/leadId');
    const [circle] = await tx.query(
      `select id from enrolments
       where institution_id = $1 and id = $2 and (id = any($3) or lead_id = any($3))`,
      [tx.institutionId, leadId, ids],
    );
    if (circle)
      throw invalid('request.invalid', {
        fields: [{ pointer: '/leadId', code: 'field.leads_itself' }],
      });
  }
  const changed = await tx.execute(
    `update enrolments set lead_id = $3, version = version + 1
     where institution_id = $1 and id = any($2) and lead_id is distinct from $3`,
    [tx.institutionId, ids, leadId],
  );
  if (changed === 0) return;
  const about = { kind: 'round', id: roundId } as const;
  await recordAudit(tx, { act: 'mentors.lead_set', about, details: { mentors: changed } });
};

const refuseLeave = (from: string | null, to: string | null): void => {
  const refuse = (pointer: string, code: string): never => {
    throw invalid('request.invalid', { fields: [{ pointer, code }] });
  };
  if (from !== null && to === null) refuse('/leaveTo', 'field.required');
  if (from === null && to !== null) refuse('/leaveFrom', 'field.required');
  if (from !== null && to !== null && to < from) refuse('/leaveTo', 'field.before_start');
};
