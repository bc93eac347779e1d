import { coordinatedFromTheStart, recordAudit } from '#access';
import { DomainError, invalid, newId, type Actor } from '#kernel';
import { Unit } from '#people';
import { Database, onceKey } from '#platform';
import { Injectable } from '@nestjs/common';
import { Scheme } from './scheme.entity.js';
import { canCreateScheme, canPlaceScheme } from './scheme.policy.js';
import type { CreateSchemeBody, SchemeView } from './schemes.views.js';
import { ShowScheme } from './show-scheme.service.js';
import { templateToUse } from './own-templates/template-to-use.js';

/** Sets a scheme up from a template, whose settings it takes a copy of. */
@Injectable()
export class CreateScheme {
  constructor(
    private readonly db: Database,
    private readonly showScheme: ShowScheme,
  ) {}

  /** @param key the same key twice makes one scheme */
  run(actor: Actor, body: CreateSchemeBody, key: string | undefined): Promise<SchemeView> {
    if (!canCreateScheme(actor)) throw new DomainError('scheme.not_yours_to_create', 403);
    const { templateKey, name, unitId = null } = body;
    return this.db.once(actor, onceKey(key, 'schemes.create', body), async (tx) => {
      const { institutionId } = tx;
      const template = await templateToUse(tx, templateKey);
      if (!template) throw unknown('/templateKey');
      if (unitId && !(await tx.repository(Unit).existsBy({ institutionId, id: unitId })))
        throw unknown('/unitId');
      if (!canPlaceScheme(actor, unitId)) throw new DomainError('scheme.not_yours_to_create', 403);
      const id = newId();
      const { settings, locks, lockedBy } = template;
      await coordinatedFromTheStart(tx, async () => {
        await tx.repository(Scheme).insert({
          ...{ institutionId, id, unitId, name: name.trim(), templateKey, settings },
          ...{ locks, lockedBy },
        });
        await recordAudit(tx, { act: 'scheme.created', about: { kind: 'scheme', id } });
        return id;
      });
      return this.showScheme.view(tx, id, actor.coordinating(id));
    });
  }
}

const unknown = (pointer: string): DomainError =>
  invalid('request.invalid', { fields: [{ pointer, code: 'field.unknown' }] });
