import { recordAudit } from '#access';
import { conflict, invalid, LOCALES, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { canWriteNotice } from './notice.policy.js';
import type { NoticeTexts, WriteNotice as Written } from './notice.views.js';
import { PrivacyNotice } from './privacy-notice.entity.js';
import { latestNotice } from './show-notice.service.js';
import { hasBlanks } from './starting-text/index.js';

/** Publishes a new version. The earlier ones stay to be read. */
@Injectable()
export class WriteNotice {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `privacy_notice.written_meanwhile` where somebody was before */
  async run(actor: Actor, { after, texts }: Written): Promise<void> {
    if (!canWriteNotice(actor)) throw notFound();
    refuseBlanks(texts);
    await this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const version = ((await latestNotice(tx))?.version ?? 0) + 1;
      if (version !== after + 1 || !actor.personId)
        throw conflict('privacy_notice.written_meanwhile');
      const written = { nb: texts.nb, nn: texts.nn?.trim() || null, en: texts.en?.trim() || null };
      await tx
        .repository(PrivacyNotice)
        .insert({ institutionId, version, ...written, writtenBy: actor.personId });
      await recordAudit(tx, { act: 'privacy_notice.written', details: { version } });
    });
  }
}

/** What only the institution knows has to be filled in first; and something has to be said. */
const refuseBlanks = (texts: NoticeTexts): void => {
  if (texts.nb.trim() === '')
    throw invalid('request.invalid', {
      fields: [{ pointer: '/texts/nb', code: 'field.isNotEmpty' }],
    });
  const fields = LOCALES.filter((language) => hasBlanks(texts[language] ?? '')).map((language) => ({
    pointer: `/texts/${language}`,
    code: 'field.blanks_left',
  }));
  if (fields.length > 0) throw invalid('request.invalid', { fields });
};
