import { recordAudit } from '#access';
import { DomainError, newId, notFound, type Actor } from '#kernel';
import { Database, onceKey, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Scheme } from '../scheme.entity.js';
import { canChangeScheme, canCreateScheme, canSeeScheme } from '../scheme.policy.js';
import type { SchemeTemplateView } from '../schemes.views.js';
import { viewTemplate } from './find-template.js';
import { OwnTemplate } from './own-template.entity.js';
import type { SaveTemplateBody } from './own-templates.views.js';
import { readTemplateFile } from './template-file.js';

/** Makes a template of the institution's own: of a scheme as it is set up, or of a file. */
@Injectable()
export class SaveTemplate {
  constructor(private readonly db: Database) {}

  /** What the centre has locked in the scheme is locked in those that are made of the template. */
  ofScheme(
    actor: Actor,
    schemeId: string,
    body: SaveTemplateBody,
    key: string | undefined,
  ): Promise<SchemeTemplateView> {
    return this.db.once(actor, onceKey(key, 'templates.save', [schemeId, body]), async (tx) => {
      const { institutionId } = tx;
      const scheme = await tx.repository(Scheme).findOneBy({ institutionId, id: schemeId });
      if (!scheme || !canSeeScheme(actor, schemeId)) throw notFound();
      if (!canChangeScheme(actor, schemeId)) throw new DomainError('forbidden', 403);
      const { settings, locks, lockedBy } = scheme;
      const { name, summary } = body;
      return add(tx, { name, summary, settings, locks, lockedBy });
    });
  }

  /** @throws DomainError `request.invalid`, at what is wrong in the file */
  ofFile(actor: Actor, file: string, key: string | undefined): Promise<SchemeTemplateView> {
    if (!canCreateScheme(actor)) throw new DomainError('scheme.not_yours_to_create', 403);
    const template = readTemplateFile(file);
    return this.db.once(actor, onceKey(key, 'templates.import', template), (tx) =>
      add(tx, { ...template, locks: [], lockedBy: null }),
    );
  }
}

type Made = Pick<OwnTemplate, 'name' | 'summary' | 'settings' | 'locks' | 'lockedBy'>;

const add = async (tx: Tx, { name, summary, ...made }: Made): Promise<SchemeTemplateView> => {
  const { institutionId, actor } = tx;
  const id = newId();
  await tx.repository(OwnTemplate).insert({
    ...{ institutionId, id, madeBy: actor.personId! },
    ...{ ...made, name: name.trim(), summary: summary.trim() },
  });
  await recordAudit(tx, { act: 'template.saved', details: { templateId: id } });
  return viewTemplate(tx, id);
};
