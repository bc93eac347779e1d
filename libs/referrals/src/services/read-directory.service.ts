import { notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { activeServices, keptService, keptServices, speakUpLink } from './service-rows.js';
import { canArrangeServices, canKeepSome } from './service.policy.js';
import type {
  Directory,
  KeptService,
  KeptServices,
  PossibleOwner,
  ServiceChoices,
} from './services.views.js';

/** The directory: everybody of the institution reads it, and some keep it. */
@Injectable()
export class ReadDirectory {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<Directory> {
    return this.db.run(actor, async (tx) => ({
      services: await activeServices(tx),
      speakUpLink: await speakUpLink(tx),
      can: { keep: canKeepSome(actor) },
    }));
  }

  /** The cards the actor keeps, those that nobody reads too. */
  kept(actor: Actor): Promise<KeptServices> {
    if (!canKeepSome(actor)) throw notFound();
    return this.db.run(actor, async (tx) => ({
      services: await keptServices(tx),
      speakUpLink: await speakUpLink(tx),
      can: { arrange: canArrangeServices(actor) },
    }));
  }

  one(actor: Actor, id: string): Promise<KeptService> {
    return this.db.run(actor, (tx) => keptService(tx, id));
  }

  /** What a card may be filled in with: known campuses, and who could own it. */
  choices(actor: Actor): Promise<ServiceChoices> {
    if (!canKeepSome(actor)) throw notFound();
    const arrange = canArrangeServices(actor);
    return this.db.run(actor, async (tx) => {
      const campuses = await tx.query<{ campus: string }>(
        `select campus from persons where institution_id = $1 and campus <> ''
         union select campus from groups where institution_id = $1 and campus <> ''
         union select campus from services where institution_id = $1 and campus <> ''
         order by campus`,
        [tx.institutionId],
      );
      const owners = arrange
        ? await tx.query<PossibleOwner>(
            `select p.id, ${fullName('p')} as name
             from grants g
             join persons p on p.institution_id = g.institution_id and p.id = g.person_id
             where g.institution_id = $1 and g.role = 'service_owner' and not p.is_protected
             order by p.family_name, p.given_name, p.id`,
            [tx.institutionId],
          )
        : [];
      return { campuses: campuses.map(({ campus }) => campus), owners, can: { arrange } };
    });
  }
}
