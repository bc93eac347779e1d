import { notFound, type Actor } from '#kernel';
import { CHOOSABLE_KINDS, Database, type ChoosableKind, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { MailChoices } from './mail-choices.views.js';

/** One's own choice of which mails to get; the rest is read in Kull. */
@Injectable()
export class ChooseMails {
  constructor(private readonly db: Database) {}

  show(actor: Actor): Promise<MailChoices> {
    return this.db.run(actor, (tx) => choices(tx, ownId(actor)));
  }

  run(actor: Actor, { wanted }: MailChoices): Promise<MailChoices> {
    return this.db.run(actor, async (tx) => {
      const personId = ownId(actor);
      const unwanted = CHOOSABLE_KINDS.filter((kind) => !wanted.includes(kind));
      await tx.execute(
        `delete from unwanted_mails
         where institution_id = $1 and person_id = $2 and kind <> all($3)`,
        [tx.institutionId, personId, unwanted],
      );
      await tx.execute(
        `insert into unwanted_mails (institution_id, person_id, kind)
         select $1, $2, kind from unnest($3::text[]) kind
         on conflict on constraint unwanted_mails_pkey do nothing`,
        [tx.institutionId, personId, unwanted],
      );
      return choices(tx, personId);
    });
  }
}

const ownId = ({ personId }: Actor): string => {
  if (!personId) throw notFound();
  return personId;
};

const choices = async (tx: Tx, personId: string): Promise<MailChoices> => {
  const rows = await tx.query<{ kind: ChoosableKind }>(
    `select kind from unwanted_mails where institution_id = $1 and person_id = $2`,
    [tx.institutionId, personId],
  );
  const unwanted = new Set(rows.map(({ kind }) => kind));
  return { wanted: CHOOSABLE_KINDS.filter((kind) => !unwanted.has(kind)) };
};
