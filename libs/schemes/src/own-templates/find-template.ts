import { notFound } from '#kernel';
import type { Tx } from '#platform';
import { canSeeOwnTemplates } from '../scheme.policy.js';
import type { SchemeTemplateView } from '../schemes.views.js';
import { viewOwnTemplates } from './list-templates.service.js';
import { OwnTemplate } from './own-template.entity.js';

/** @throws DomainError `not_found` also for one that the actor may not know of */
export const findTemplate = async (tx: Tx, id: string): Promise<OwnTemplate> => {
  const { institutionId } = tx;
  if (!canSeeOwnTemplates(tx.actor)) throw notFound();
  const template = await tx.repository(OwnTemplate).findOneBy({ institutionId, id });
  if (!template) throw notFound();
  return template;
};

export const viewTemplate = async (tx: Tx, id: string): Promise<SchemeTemplateView> => {
  const [view] = await viewOwnTemplates(tx, [await findTemplate(tx, id)]);
  return view!;
};
