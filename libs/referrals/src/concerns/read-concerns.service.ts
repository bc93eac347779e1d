import { recordAudit } from '#access';
import { notFound, type Actor } from '#kernel';
import { knownName } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { activeServices } from '../services/service-rows.js';
import {
  concernRows,
  holdConcern,
  listed,
  openConcern,
  viewOfConcern,
  type ConcernRow,
} from './concern-rows.js';
import type { ConcernAdditionView, Concerns, ConcernText, ConcernView } from './concerns.views.js';

/** What was sent to me and what I have sent. The text is read by an act that is written down. */
@Injectable()
export class ReadConcerns {
  constructor(private readonly db: Database) {}

  list(actor: Actor): Promise<Concerns> {
    return this.db.run(actor, async (tx) => {
      const rows = await concernRows(tx);
      return {
        received: rows.filter(({ isMine }) => !isMine).map(listed),
        sent: rows.filter(({ isMine }) => isMine).map(listed),
      };
    });
  }

  show(actor: Actor, id: string): Promise<ConcernView> {
    return this.db.run(actor, async (tx) => showConcern(tx, await openConcern(tx, id)));
  }

  /** Reads the text. It is written down who did, and to the author that a recipient has. */
  read(actor: Actor, id: string): Promise<ConcernText> {
    return this.db.run(actor, async (tx) => {
      const concern = await holdConcern(tx, id);
      const { institutionId } = tx;
      await tx.execute(
        `update concern_recipients set read_at = clock_timestamp()
         where institution_id = $1 and concern_id = $2 and person_id = $3`,
        [institutionId, id, actor.personId],
      );
      const about = { kind: 'scheme', id: concern.schemeId } as const;
      await recordAudit(tx, { act: 'concern.read', about, details: { concernId: id } });
      const [text] = await tx.query<Omit<ConcernText, 'additions'>>(
        `select c.body, c.student_id is not null as "isAboutStudent",
                ${knownName('p')} as student
         from concerns c
         left join persons p on p.institution_id = c.institution_id and p.id = c.student_id
         where c.institution_id = $1 and c.id = $2`,
        [institutionId, id],
      );
      if (!text) throw notFound();
      const additions = await tx.query<ConcernAdditionView>(
        `select body, created_at as "createdAt" from concern_additions
         where institution_id = $1 and concern_id = $2 order by created_at, id`,
        [institutionId, id],
      );
      return { ...text, additions };
    });
  }
}

/** For a recipient with the services about the same, at the group's campus. */
export const showConcern = async (tx: Tx, row: ConcernRow): Promise<ConcernView> => {
  const services = row.isMine ? [] : await activeServices(tx);
  return {
    ...(await viewOfConcern(tx, row)),
    services: services.filter(
      ({ topics, campus }) =>
        topics.includes(row.topic) &&
        (campus === null || row.campus === null || campus === row.campus),
    ),
  };
};
