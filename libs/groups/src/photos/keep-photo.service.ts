import { conflict, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Photo } from './photo.entity.js';
import { portraitOf } from './portrait.js';

/** One's own photo: a mentor may have one, and nobody else puts it there. */
@Injectable()
export class KeepPhoto {
  constructor(private readonly db: Database) {}

  /** Where the web finds it; null: there is none. */
  address(actor: Actor): Promise<string | null> {
    return this.db.run(actor, async (tx) => {
      const photo = await tx
        .repository(Photo)
        .findOne({ where: keyOf(tx), select: { personId: true, changedAt: true } });
      return photo && `/api/v1/me/photo/image?v=${photo.changedAt.getTime()}`;
    });
  }

  /** @throws DomainError `not_found` where there is none */
  show(actor: Actor): Promise<Buffer> {
    return this.db.run(actor, async (tx) => {
      const photo = await tx.repository(Photo).findOneBy(keyOf(tx));
      if (!photo) throw notFound();
      return photo.image;
    });
  }

  /**
   * In place of the one there was.
   *
   * @throws DomainError `photo.mentors_only`, `photo.unreadable`
   */
  async replace(actor: Actor, bytes: Buffer): Promise<void> {
    await this.db.run(actor, requireMentor);
    const image = await portraitOf(bytes);
    await this.db.run(actor, async (tx) => {
      await requireMentor(tx);
      const photo = { ...keyOf(tx), image, changedAt: () => 'now()' };
      await tx.repository(Photo).upsert(photo, ['institutionId', 'personId']);
    });
  }

  remove(actor: Actor): Promise<void> {
    return this.db.run(actor, async (tx) => {
      await tx.repository(Photo).delete(keyOf(tx));
    });
  }
}

const keyOf = ({ institutionId, actor }: Tx) => {
  if (!actor.personId) throw notFound();
  return { institutionId, personId: actor.personId };
};

const requireMentor = async (tx: Tx): Promise<void> => {
  const { institutionId, personId } = keyOf(tx);
  const [is] = await tx.query(
    `select from enrolments
     where institution_id = $1 and person_id = $2 and role = 'mentor' and state <> 'withdrawn'
     limit 1`,
    [institutionId, personId],
  );
  if (!is) throw conflict('photo.mentors_only');
};
