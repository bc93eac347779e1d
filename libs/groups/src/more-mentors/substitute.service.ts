import { recordAudit } from '#access';
import { Clock, conflict, invalid, isId, newId, notFound, type Actor } from '#kernel';
import { Database, dayOf } from '#platform';
import { Injectable } from '@nestjs/common';
import { addDays } from '../directory/days.js';
import { openGroup } from '../find-group.js';
import type { GroupView } from '../group.views.js';
import { viewOfGroup } from '../show-group.service.js';
import { lockMentor, openToRun } from './add-mentor.service.js';
import type { SetSubstitute } from './more-mentors.views.js';
import { Substitution } from './substitution.entity.js';

/** Longer than this is no substitute, but another mentor. */
const MOST_DAYS = 200;

/** A coordinator lets a mentor of the round stand in for a group's own, for some days. */
@Injectable()
export class Substitute {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * From the first day to the last the substitute does in the group what its mentors do.
   *
   * @throws DomainError at its field, for days that are over, out of order or too many, and for no
   *   mentor of the round; `mentor.not_ready`; `enrolment.in_group`; `substitution.exists`;
   *   `round.closed`
   */
  set(
    actor: Actor,
    groupId: string,
    { enrolmentId, startsOn, endsOn }: SetSubstitute,
  ): Promise<GroupView> {
    return this.db.run(actor, async (tx) => {
      const { group } = await openToRun(tx, groupId);
      const today = await dayOf(tx, this.clock.now());
      const fields = [
        ...(endsOn < startsOn ? [{ pointer: '/endsOn', code: 'field.before_start' }] : []),
        ...(endsOn >= startsOn && endsOn < today
          ? [{ pointer: '/endsOn', code: 'field.past' }]
          : []),
        ...(endsOn > addDays(startsOn, MOST_DAYS)
          ? [{ pointer: '/endsOn', code: 'field.too_many_days' }]
          : []),
      ];
      if (fields.length > 0) throw invalid('request.invalid', { fields });
      await lockMentor(tx, group.roundId, enrolmentId, { from: startsOn, to: endsOn });
      const [there] = await tx.query(
        `select id from memberships where institution_id = $1 and group_id = $2
           and enrolment_id = $3 and left_at is null`,
        [tx.institutionId, groupId, enrolmentId],
      );
      if (there) throw conflict('enrolment.in_group');
      const { institutionId } = tx;
      const id = newId();
      await tx
        .repository(Substitution)
        .insert({ institutionId, id, groupId, enrolmentId, startsOn, endsOn });
      const about = { kind: 'enrolment', id: enrolmentId } as const;
      await recordAudit(tx, { act: 'substitute.set', about, details: { groupId } });
      await tx.outbox.add({ type: 'substitute.set', substitutionId: id });
      return viewOfGroup(tx, await openGroup(tx, groupId, 'coordinator'));
    });
  }

  /** Ends it at once; what the substitute did stays. @throws DomainError `not_found` */
  end(actor: Actor, id: string): Promise<GroupView> {
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const found = isId(id)
        ? await tx.repository(Substitution).findOneBy({ institutionId, id })
        : null;
      if (!found) throw notFound();
      const { groupId, enrolmentId } = found;
      await openGroup(tx, groupId, 'coordinator');
      await tx.repository(Substitution).delete({ institutionId, id });
      const about = { kind: 'enrolment', id: enrolmentId } as const;
      await tx.outbox.add({ type: 'substitute.ended', groupId });
      await recordAudit(tx, { act: 'substitute.ended', about, details: { groupId } });
      return viewOfGroup(tx, await openGroup(tx, groupId, 'coordinator'));
    });
  }
}
