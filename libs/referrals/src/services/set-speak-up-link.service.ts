import { recordAudit } from '#access';
import { notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { HelpDirectory } from './help-directory.entity.js';
import { canArrangeServices } from './service.policy.js';

/** Where the institution receives reports of what is wrong. Kull links there, and receives none. */
@Injectable()
export class SetSpeakUpLink {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, link: string | null): Promise<void> {
    if (!canArrangeServices(actor)) throw notFound();
    await this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      await tx
        .repository(HelpDirectory)
        .upsert({ institutionId, speakUpLink: link }, ['institutionId']);
      await recordAudit(tx, { act: 'speak_up_link.changed' });
    });
  }
}
