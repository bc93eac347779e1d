import { notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { imageInDirectory } from '../directory/image-in-directory.js';
import { imageInDropIn } from '../drop-in/image-in-drop-in.js';
import { tryOpenGroup } from '../find-group.js';

interface Led {
  readonly groupId: string;
  readonly image: Buffer;
}

/**
 * A mentor's photo, for whoever may open one of the groups they lead now, for the students who choose
 * among a round's mentors, and for whoever sees when they are there to drop in on.
 */
@Injectable()
export class ShowPhoto {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `not_found` also where the mentor is protected */
  run(actor: Actor, enrolmentId: string): Promise<Buffer> {
    return this.db.run(actor, async (tx) => {
      for (const { groupId, image } of await ledBy(tx, enrolmentId))
        if (await tryOpenGroup(tx, groupId)) return image;
      const chosenFrom = await imageInDirectory(tx, enrolmentId);
      const shown = chosenFrom ?? (await imageInDropIn(tx, enrolmentId));
      if (!shown) throw notFound();
      return shown;
    });
  }
}

const ledBy = (tx: Tx, enrolmentId: string): Promise<Led[]> =>
  tx.query<Led>(
    `select m.group_id as "groupId", ph.image
     from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
      and not p.is_protected
     join photos ph on ph.institution_id = p.institution_id and ph.person_id = p.id
     join memberships m on m.institution_id = e.institution_id and m.enrolment_id = e.id
      and m.left_at is null and m.role <> 'mentee'
     where e.institution_id = $1 and e.id = $2`,
    [tx.institutionId, enrolmentId],
  );
