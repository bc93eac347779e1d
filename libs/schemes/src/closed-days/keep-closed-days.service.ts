import { recordAudit } from '#access';
import { conflict, DomainError, invalid, newId, notFound, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { canChangeClosedDays } from '../scheme.policy.js';
import { ClosedDays } from './closed-days.entity.js';
import type { ClosedDaysBody, ClosedDaysKept, ClosedDaysList } from './closed-days.views.js';
import { closedBetween, type ClosedStretch } from './closed-on.js';
import { PlannedOnDays, type Days } from './planned-on-days.js';
import { publicHolidaysOf } from './public-holidays.js';

/** The days an institution keeps free of meetings: read by all of it, set by its administrators. */
@Injectable()
export class KeepClosedDays {
  constructor(
    private readonly db: Database,
    private readonly planned: PlannedOnDays,
  ) {}

  list(actor: Actor): Promise<ClosedDaysList> {
    return this.db.run(actor, (tx) => listed(tx));
  }

  add(actor: Actor, body: ClosedDaysBody): Promise<ClosedDaysKept> {
    return this.db.run(actor, async (tx) => {
      mustChange(actor);
      const days = readDays(body);
      const { institutionId } = tx;
      await tx.repository(ClosedDays).insert({ institutionId, id: newId(), ...days });
      await recordAudit(tx, { act: 'closed_days.added', details: { count: 1 } });
      return this.kept(tx, [days]);
    });
  }

  /** @throws DomainError `closed_days.public_holiday` for one whose name and day are not theirs to change */
  change(actor: Actor, id: string, version: number, body: ClosedDaysBody): Promise<ClosedDaysKept> {
    return this.db.run(actor, async (tx) => {
      if (!canChangeClosedDays(actor)) throw notFound();
      const present = (await listedDays(tx)).find((one) => one.id === id);
      if (!present) throw notFound();
      if (present.holiday !== null) throw conflict('closed_days.public_holiday');
      const days = readDays(body);
      const { institutionId } = tx;
      const { affected } = await tx
        .repository(ClosedDays)
        .update({ institutionId, id, version }, { ...days, version: version + 1 });
      if (!affected) throw stale(present);
      await recordAudit(tx, { act: 'closed_days.changed', details: { count: 1 } });
      return this.kept(tx, [days]);
    });
  }

  /** Those that stand there already are left as they are. */
  addPublicHolidays(actor: Actor, year: number): Promise<ClosedDaysKept> {
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
      const ids = new Set((made.raw as { id: string }[]).map(({ id }) => id));
      const count = ids.size;
      if (count > 0) await recordAudit(tx, { act: 'closed_days.added', details: { count, year } });
      return this.kept(
        tx,
        rows.filter(({ id }) => ids.has(id)),
      );
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

  private async kept(tx: Tx, days: readonly Days[]): Promise<ClosedDaysKept> {
    const { items, can } = await listed(tx);
    return { items, can, planned: await this.planned.of(tx, days) };
  }
}

const mustChange = (actor: Actor): void => {
  if (!canChangeClosedDays(actor)) throw new DomainError('forbidden', 403);
};

/** @throws DomainError `request.invalid` at each field */
const readDays = ({ name, ...days }: ClosedDaysBody): Pick<ClosedDays, keyof ClosedDaysBody> => {
  const fields = [
    ...(days.lastDay < days.firstDay ? [{ pointer: '/lastDay', code: 'field.before_start' }] : []),
    ...(name.trim() === '' ? [{ pointer: '/name', code: 'field.isNotEmpty' }] : []),
  ];
  if (fields.length > 0) throw invalid('request.invalid', { fields });
  return { ...days, name: name.trim() };
};

const listedDays = (tx: Tx): Promise<ClosedStretch[]> =>
  closedBetween(tx, '0001-01-01', '9999-12-31');

const listed = async (tx: Tx): Promise<ClosedDaysList> => ({
  items: await listedDays(tx),
  can: { change: canChangeClosedDays(tx.actor) },
});
