import type { Actor, Localized } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import {
  canChangeTemplate,
  canCreateScheme,
  canLock,
  canSeeOwnTemplates,
} from '../scheme.policy.js';
import { viewOfTemplate, type SchemeTemplates, type SchemeTemplateView } from '../schemes.views.js';
import { viewLocks } from '../settings/locks.js';
import type { LocksView } from '../settings/locks.views.js';
import type { SchemeSettingsView } from '../settings/settings.views.js';
import { TEMPLATES } from '../templates/templates.js';
import { OwnTemplate } from './own-template.entity.js';

/** The templates that come with Kull, and those that the institution has made. */
@Injectable()
export class ListTemplates {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<SchemeTemplates> {
    return this.db.run(actor, async (tx) => ({
      templates: [...TEMPLATES.map(viewOfTemplate), ...(await ownTemplates(tx))],
      can: { import: canCreateScheme(actor) },
    }));
  }
}

const ownTemplates = async (tx: Tx): Promise<SchemeTemplateView[]> => {
  const { institutionId, actor } = tx;
  if (!canSeeOwnTemplates(actor)) return [];
  const templates = await tx
    .repository(OwnTemplate)
    .find({ where: { institutionId }, order: { name: 'ASC', id: 'ASC' } });
  return viewOwnTemplates(tx, templates);
};

export const viewOwnTemplates = async (
  tx: Tx,
  templates: readonly OwnTemplate[],
): Promise<SchemeTemplateView[]> => {
  const locks = await viewLocks(tx, templates);
  return templates.map((template, i) => viewOwn(tx.actor, template, locks[i]!));
};

/** It is written in one language, and read so in all. */
const said = (text: string): Localized => ({ nb: text, nn: text, en: text });

const viewOwn = (actor: Actor, template: OwnTemplate, locks: LocksView): SchemeTemplateView => ({
  key: template.id,
  name: said(template.name),
  summary: said(template.summary),
  source: null,
  facts: [],
  choices: [],
  settings: template.settings as SchemeSettingsView,
  own: {
    version: template.version,
    createdAt: template.createdAt,
    locks,
    can: { change: canChangeTemplate(actor, template), lock: canLock(actor) },
  },
});
