import { recordAudit } from '#access';
import { DomainError, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { canChangeTemplate, canLock } from '../scheme.policy.js';
import type { SchemeTemplateView } from '../schemes.views.js';
import { lockedBy } from '../settings/locks.js';
import type { SettingPart } from '../settings/setting-parts.js';
import { findTemplate, viewTemplate } from './find-template.js';
import { OwnTemplate } from './own-template.entity.js';
import type { ChangeTemplateBody } from './own-templates.views.js';
import { fileOf } from './template-file.js';
import type { TemplateFile } from './template-file.views.js';

/** What becomes of a template that is there. Schemes that were made of it stay as they are. */
@Injectable()
export class KeepTemplate {
  constructor(private readonly db: Database) {}

  rename(
    actor: Actor,
    id: string,
    version: number,
    { name, summary }: ChangeTemplateBody,
  ): Promise<SchemeTemplateView> {
    return this.db.run(actor, async (tx) => {
      await refuseOthers(tx, id);
      return write(tx, id, version, {
        ...(name === undefined ? {} : { name: name.trim() }),
        ...(summary === undefined ? {} : { summary: summary.trim() }),
      });
    });
  }

  lock(
    actor: Actor,
    id: string,
    version: number,
    locks: readonly SettingPart[],
  ): Promise<SchemeTemplateView> {
    return this.db.run(actor, async (tx) => {
      await findTemplate(tx, id);
      if (!canLock(actor)) throw new DomainError('forbidden', 403);
      return write(tx, id, version, lockedBy(tx, locks));
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      await refuseOthers(tx, id);
      await tx.repository(OwnTemplate).delete({ institutionId: tx.institutionId, id });
      await recordAudit(tx, { act: 'template.removed', details: { templateId: id } });
    });
  }

  file(actor: Actor, id: string): Promise<TemplateFile> {
    return this.db.run(actor, async (tx) => fileOf(await findTemplate(tx, id)));
  }
}

const refuseOthers = async (tx: Tx, id: string): Promise<void> => {
  if (!canChangeTemplate(tx.actor, await findTemplate(tx, id)))
    throw new DomainError('forbidden', 403);
};

const write = async (
  tx: Tx,
  id: string,
  version: number,
  changes: Partial<Pick<OwnTemplate, 'name' | 'summary' | 'locks' | 'lockedBy'>>,
): Promise<SchemeTemplateView> => {
  const { affected } = await tx
    .repository(OwnTemplate)
    .update({ institutionId: tx.institutionId, id, version }, { ...changes, version: version + 1 });
  const view = await viewTemplate(tx, id);
  if (!affected) throw stale(view.own!);
  await recordAudit(tx, { act: 'template.changed', details: { templateId: id } });
  return view;
};
