import { recordAudit } from '#access';
import { Clock, conflict, invalid, newId, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { holdRound, roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { OPEN_LINK_STATE } from './find-open-link.js';
import { linkAddress, newLinkCode } from './link-code.js';
import { OpenLink } from './open-link.entity.js';
import type { MakeOpenLink, OpenLinkView, RoundOpenLink } from './open-link.views.js';

/** A round's link: shown, made anew, taken away. */
@Injectable()
export class KeepOpenLink {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  show(actor: Actor, roundId: string): Promise<RoundOpenLink> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      return { link: await linkOf(tx, roundId) };
    });
  }

  /**
   * The one before works no more from then on.
   *
   * @throws DomainError `open_link.not_offered`; `field.past` at `/endsAt`
   */
  make(actor: Actor, roundId: string, body: MakeOpenLink): Promise<RoundOpenLink> {
    const { institutionId } = actor;
    const endsAt = body.endsAt ? new Date(body.endsAt) : null;
    if (endsAt && endsAt <= this.clock.now())
      throw invalid('request.invalid', { fields: [{ pointer: '/endsAt', code: 'field.past' }] });
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      if (!round.settings.waysIn.openLink) throw conflict('open_link.not_offered');
      await holdRound(tx, roundId);
      await revoke(tx, roundId, this.clock.now());
      await tx.repository(OpenLink).insert({
        ...{ institutionId, id: newId(), roundId, code: newLinkCode(), endsAt },
        maxPeople: body.maxPeople ?? null,
      });
      await recordAudit(tx, { act: 'open_link.made', about: { kind: 'round', id: roundId } });
      return { link: await linkOf(tx, roundId) };
    });
  }

  async revoke(actor: Actor, roundId: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      if ((await revoke(tx, roundId, this.clock.now())) === 0) return;
      await recordAudit(tx, { act: 'open_link.revoked', about: { kind: 'round', id: roundId } });
    });
  }
}

const revoke = (tx: Tx, roundId: string, now: Date): Promise<number> =>
  tx.execute(
    `update open_links set revoked_at = $3
     where institution_id = $1 and round_id = $2 and revoked_at is null`,
    [tx.institutionId, roundId, now],
  );

const linkOf = async (tx: Tx, roundId: string): Promise<OpenLinkView | null> => {
  const [link] = await tx.query<Omit<OpenLinkView, 'address'> & { slug: string; code: string }>(
    `select i.slug, l.code, l.ends_at as "endsAt", l.max_people as "maxPeople", l.used,
            ${OPEN_LINK_STATE} as state
     from open_links l
     join rounds r on r.institution_id = l.institution_id and r.id = l.round_id
     join institutions i on i.id = l.institution_id
     where l.institution_id = $1 and l.round_id = $2 and l.revoked_at is null`,
    [tx.institutionId, roundId],
  );
  if (!link) return null;
  const { slug, code, ...view } = link;
  return { address: linkAddress(slug, code), ...view };
};
