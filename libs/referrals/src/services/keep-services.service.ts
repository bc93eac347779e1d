import { GrantRow, recordAudit, TODAY } from '#access';
import { invalid, newId, notFound, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { keptService } from './service-rows.js';
import { Service } from './service.entity.js';
import { canArrangeServices } from './service.policy.js';
import type { KeptService, ServiceBody } from './services.views.js';

/** Cards are made by whoever arranges the directory, and kept true by their owners too. */
@Injectable()
export class KeepServices {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `service.no_way_to_reach` without link, phone and address */
  create(actor: Actor, body: ServiceBody): Promise<KeptService> {
    if (!canArrangeServices(actor)) throw notFound();
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const ownerId = body.ownerId ?? null;
      await refuseUnlessOwner(tx, ownerId);
      const id = newId();
      await tx
        .repository(Service)
        .insert({ institutionId, id, ownerId, checkedOn: await today(tx), ...fieldsOf(body) });
      await recordAudit(tx, { act: 'service.created', details: { serviceId: id, ownerId } });
      return keptService(tx, id);
    });
  }

  /** @throws DomainError `version.stale`; `service.no_way_to_reach` */
  change(actor: Actor, id: string, version: number, body: ServiceBody): Promise<KeptService> {
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const before = await keptService(tx, id);
      const ownerId = await this.newOwner(tx, before, body);
      const { affected } = await tx
        .repository(Service)
        .update(
          { institutionId, id, version },
          { ...fieldsOf(body), ownerId, version: version + 1 },
        );
      if (!affected) throw stale(await keptService(tx, id));
      await recordAudit(tx, { act: 'service.changed', details: { serviceId: id, ownerId } });
      return keptService(tx, id);
    });
  }

  /** Somebody who keeps the card says that it is still true, today. */
  check(actor: Actor, id: string): Promise<KeptService> {
    return this.db.run(actor, async (tx) => {
      await keptService(tx, id);
      await tx.execute(
        `update services set checked_on = ${TODAY}, version = version + 1
         where institution_id = $1 and id = $2`,
        [tx.institutionId, id],
      );
      await recordAudit(tx, { act: 'service.checked', details: { serviceId: id } });
      return keptService(tx, id);
    });
  }

  private async newOwner(
    tx: Tx,
    before: KeptService,
    { ownerId }: ServiceBody,
  ): Promise<string | null> {
    const current = before.owner?.id ?? null;
    if (ownerId === undefined || ownerId === current) return current;
    if (!canArrangeServices(tx.actor)) throw refused('field.not_yours');
    await refuseUnlessOwner(tx, ownerId);
    return ownerId;
  }
}

const refused = (code: string) =>
  invalid('request.invalid', { fields: [{ pointer: '/ownerId', code }] });

/** Who owns a card has been given the role for it. */
const refuseUnlessOwner = async (tx: Tx, ownerId: string | null): Promise<void> => {
  const { institutionId } = tx;
  const role = 'service_owner';
  if (
    ownerId &&
    !(await tx.repository(GrantRow).existsBy({ institutionId, personId: ownerId, role }))
  )
    throw refused('field.no_service_owner');
};

const today = async (tx: Tx): Promise<string> => {
  const [row] = await tx.query<{ today: string }>(`select ${TODAY}::text as today`, [
    tx.institutionId,
  ]);
  return row!.today;
};

const filled = (text: string | null | undefined): string | null => text?.trim() || null;

const fieldsOf = (body: ServiceBody) => ({
  nameNb: body.names.nb.trim(),
  nameNn: filled(body.names.nn),
  nameEn: filled(body.names.en),
  textNb: body.texts.nb.trim(),
  textNn: filled(body.texts.nn),
  textEn: filled(body.texts.en),
  topics: body.topics,
  campus: filled(body.campus),
  link: filled(body.link),
  phone: filled(body.phone),
  email: filled(body.email),
  isActive: body.isActive,
});
