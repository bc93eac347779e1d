import { recordAudit } from '#access';
import { DomainError, invalid, newId, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { canChangeClosedDays } from '../scheme.policy.js';
import { ClosedDays } from './closed-days.entity.js';
import type { AddClosedDays, ClosedDaysList } from './closed-days.views.js';
import { closedBetween } from './closed-on.js';
import { publicHolidaysOf } from './public-holidays.js';

/** The days an institution keeps free of meetings: read by all of it, set by its administrators. */
@Injectable()
export class KeepClosedDays {
  constructor(private readonly db: Database) {}

  list(actor: Actor): Promise<ClosedDaysList> {
    return this.db.run(actor, (tx) => listed(tx));
  }

  add(actor: Actor, { name, ...days }: AddClosedDays): Promise<ClosedDaysList> {
    return this.db.run(actor, async (tx) => {
      mustChange(actor);
      const fields = [
        ...(days.lastDay < days.firstDay
          ? [{ pointer: '/lastDay', code: 'field.before_start' }]
          : []),
        ...(name.trim() === '' ? [{ pointer: '/name', code: 'field.isNotEmpty' }] : []),
      ];
      if (fields.length > 0) throw invalid('request.invalid', { fields });
      const { institutionId } = tx;
      const id = newId();
      await tx.repository(ClosedDays).insert({ institutionId, id, ...days, name: name.trim() });
      await recordAudit(tx, { act: 'closed_days.added', details: { count: 1 } });
      return listed(tx);
    });
  }

  /** Those that stand there already are left as they are. */
  addPublicHolidays(actor: Actor, year: number): Promise<ClosedDaysList> {
    return this.db.run(actor, async (tx) => {
      mustChange(actor);
      const { institutionId } = tx;
      const rows = publicHolidaysOf(year).map(({ holiday, day }) => ({
        ...{ institutionId, id: newId(), firstDay: day, lastDay: day },
        ...{ kind: 'holiday' as const, holiday, name: '' },
      }));
      const made = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(ClosedDays)
        .values(rows)
        .orIgnore()
        .returning('id')
        .execute();
      const count = (made.raw as unknown[]).length;
      if (count > 0) await recordAudit(tx, { act: 'closed_days.added', details: { count, year } });
      return listed(tx);
    });
  }

  remove(actor: Actor, id: string): Promise<ClosedDaysList> {
    return this.db.run(actor, async (tx) => {
      if (!canChangeClosedDays(actor)) throw notFound();
      const { institutionId } = tx;
      const { affected } = await tx.repository(ClosedDays).delete({ institutionId, id });
      if (!affected) throw notFound();
      await recordAudit(tx, { act: 'closed_days.removed', details: { count: 1 } });
      return listed(tx);
    });
  }
}

const mustChange = (actor: Actor): void => {
  if (!canChangeClosedDays(actor)) throw new DomainError('forbidden', 403);
};

const listed = async (tx: Tx): Promise<ClosedDaysList> => ({
  items: await closedBetween(tx, '0001-01-01', '9999-12-31'),
  can: { change: canChangeClosedDays(tx.actor) },
});
