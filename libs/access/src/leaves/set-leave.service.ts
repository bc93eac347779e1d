import { conflict, invalid, newId, notFound, type Actor } from '#kernel';
import { Person } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { GrantRow } from '../grants/grant.entity.js';
import { TODAY } from '../grants/held.js';
import { oneAtATime } from '../grants/never-without.js';
import { Leave } from './leave.entity.js';
import { canSetLeaveOf, canTakeAccess } from './leave.policy.js';
import type { LeaveView, SetLeave as Leaving } from './leaves.views.js';
import { leavesOf } from './list-leaves.service.js';

/** The longest leave: who is away for longer has the roles taken away, and others given them. */
const MOST_DAYS = 366;

/** A deputy holds somebody's roles from one day to another. Both are told by mail. */
@Injectable()
export class SetLeave {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `leave.nothing_to_leave`; `leave.overlaps` */
  async run(actor: Actor, body: Leaving): Promise<LeaveView> {
    const { holderId, deputyId, startsOn, endsOn, keepsAccess = true } = body;
    if (!canSetLeaveOf(actor, holderId)) throw notFound();
    return this.db.run(actor, async (tx) => {
      await oneAtATime(tx);
      const { institutionId } = tx;
      const fields = await this.faults(tx, body);
      if (fields.length > 0) throw invalid('request.invalid', { fields });
      const held = await tx.repository(GrantRow).findBy({ institutionId, personId: holderId });
      if (!held.some(({ role }) => role !== 'service_owner'))
        throw conflict('leave.nothing_to_leave');
      const [overlapping] = await tx.query(
        `select from leaves where institution_id = $1 and holder_id = $2 and ended_at is null
           and daterange(starts_on, ends_on, '[]') && daterange($3, $4, '[]') limit 1`,
        [institutionId, holderId, startsOn, endsOn],
      );
      if (overlapping) throw conflict('leave.overlaps');
      const id = newId();
      const leave = { holderId, deputyId, startsOn, endsOn, keepsAccess };
      await tx.repository(Leave).insert({ institutionId, id, ...leave });
      const about = { kind: 'person', id: holderId } as const;
      await recordAudit(tx, { act: 'leave.set', about, details: { deputyId, startsOn, endsOn } });
      await tx.outbox.add({ type: 'leave.set', leaveId: id });
      const [set] = await leavesOf(tx, id);
      if (!set) throw notFound();
      return set;
    });
  }

  private async faults(tx: Tx, body: Leaving): Promise<{ pointer: string; code: string }[]> {
    const { institutionId, actor } = tx;
    const isHere = (id: string) => tx.repository(Person).existsBy({ institutionId, id });
    const [{ today, days } = { today: '', days: 0 }] = await tx.query<{
      today: string;
      days: number;
    }>(`select ${TODAY}::text as today, $3::date - $2::date + 1 as days`, [
      institutionId,
      body.startsOn,
      body.endsOn,
    ]);
    const checks: [string, boolean, string][] = [
      ['/holderId', await isHere(body.holderId), 'field.unknown'],
      ['/deputyId', await isHere(body.deputyId), 'field.unknown'],
      ['/deputyId', body.deputyId !== body.holderId, 'field.same_person'],
      ['/endsOn', days > 0, 'field.before_start'],
      ['/endsOn', days <= MOST_DAYS, 'field.too_late'],
      ['/endsOn', body.endsOn >= today, 'field.past'],
      ['/keepsAccess', body.keepsAccess !== false || canTakeAccess(actor), 'field.not_limited'],
    ];
    const faults = checks.filter(([, holds]) => !holds);
    // One sentence a field: the first that is wrong with it.
    return faults
      .filter(([pointer], i) => faults.findIndex(([first]) => first === pointer) === i)
      .map(([pointer, , code]) => ({ pointer, code }));
  }
}
