import { recordAudit } from '#access';
import { conflict, invalid, LOCALES, newId, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { canChangeScheme, Scheme } from '#schemes';
import { Injectable } from '@nestjs/common';
import { Declaration } from './declaration.entity.js';
import type { DeclarationTexts, DeclarationView, WriteDeclaration } from './declaration.views.js';
import { latestDeclaration } from './declarations.js';
import { SUGGESTED_DECLARATION } from './suggested-declaration.js';

/** What a scheme's mentors are to accept. The versions before stay, for those who accepted them. */
@Injectable()
export class KeepDeclaration {
  constructor(private readonly db: Database) {}

  show(actor: Actor, schemeId: string): Promise<DeclarationView> {
    return this.db.run(actor, async (tx) => {
      await refuseOthers(tx, schemeId);
      return viewOf(await latestDeclaration(tx, schemeId));
    });
  }

  /**
   * Publishes a new version: all mentors of the scheme are asked anew.
   *
   * @throws DomainError `declaration.written_meanwhile` where somebody was before
   */
  write(
    actor: Actor,
    schemeId: string,
    { after, texts }: WriteDeclaration,
  ): Promise<DeclarationView> {
    return this.db.run(actor, async (tx) => {
      await refuseOthers(tx, schemeId);
      refuseEmpty(texts);
      const version = ((await latestDeclaration(tx, schemeId))?.version ?? 0) + 1;
      if (version !== after + 1 || !actor.personId) throw conflict('declaration.written_meanwhile');
      const { institutionId } = tx;
      const { nb, nn, en } = texts;
      const written = { schemeId, version, nb, nn, en, writtenBy: actor.personId };
      await tx.repository(Declaration).insert({ institutionId, id: newId(), ...written });
      const about = { kind: 'scheme', id: schemeId } as const;
      await recordAudit(tx, { act: 'declaration.written', about, details: { version } });
      await tx.outbox.add({ type: 'declaration.written', schemeId, version });
      return viewOf(await latestDeclaration(tx, schemeId));
    });
  }
}

/** @throws DomainError `not_found` for a scheme that is not there, or not theirs to set up */
const refuseOthers = async (tx: Tx, id: string): Promise<void> => {
  const { institutionId } = tx;
  const isThere = await tx.repository(Scheme).existsBy({ institutionId, id });
  if (!isThere || !canChangeScheme(tx.actor, id)) throw notFound();
};

const refuseEmpty = (texts: DeclarationTexts): void => {
  const fields = LOCALES.filter((locale) => texts[locale].trim() === '').map((locale) => ({
    pointer: `/texts/${locale}`,
    code: 'field.isNotEmpty',
  }));
  if (fields.length > 0) throw invalid('request.invalid', { fields });
};

const viewOf = (latest: Declaration | null): DeclarationView => ({
  version: latest?.version ?? 0,
  writtenAt: latest?.writtenAt.toISOString() ?? null,
  texts: latest && { nb: latest.nb, nn: latest.nn, en: latest.en },
  suggestion: { ...SUGGESTED_DECLARATION },
});
