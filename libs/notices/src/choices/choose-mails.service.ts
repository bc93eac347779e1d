import { conflict, notFound, type Actor } from '#kernel';
import { CHOOSABLE_KINDS, Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { MailChoice } from './mail-choice.entity.js';
import type { MailChoices } from './mail-choices.views.js';

type Choice = Pick<MailChoice, 'kind' | 'how'>;

/** One's own choice of which mails to get, and how often; the rest is read in Kull. */
@Injectable()
export class ChooseMails {
  constructor(private readonly db: Database) {}

  show(actor: Actor): Promise<MailChoices> {
    return this.db.run(actor, (tx) => choices(tx, ownId(actor)));
  }

  /** @throws DomainError `mail_choices.no_digest` for whoever coordinates nothing, and so gets none */
  run(actor: Actor, chosen: MailChoices): Promise<MailChoices> {
    return this.db.run(actor, async (tx) => {
      const personId = ownId(actor);
      if (chosen.digest && !tx.actor.coordinatesAny) throw conflict('mail_choices.no_digest');
      const named = CHOOSABLE_KINDS.filter((kind) => chosen[kind]);
      const said = named.filter((kind) => chosen[kind] !== 'at_once');
      await tx.execute(
        `delete from mail_choices
         where institution_id = $1 and person_id = $2 and kind = any($3)`,
        [tx.institutionId, personId, named.filter((kind) => !said.includes(kind))],
      );
      await tx.execute(
        `insert into mail_choices (institution_id, person_id, kind, how)
         select $1, $2, said.kind, said.how from unnest($3::text[], $4::text[]) said (kind, how)
         on conflict on constraint mail_choices_pkey do update set how = excluded.how`,
        [tx.institutionId, personId, said, said.map((kind) => chosen[kind])],
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
  const rows = await tx.query<Choice>(
    `select kind, how from mail_choices where institution_id = $1 and person_id = $2`,
    [tx.institutionId, personId],
  );
  return {
    ...{ reminder: 'at_once', change: 'at_once', message: 'at_once', digest: 'at_once' },
    ...Object.fromEntries(rows.map(({ kind, how }) => [kind, how])),
    ...(!tx.actor.coordinatesAny && { digest: null }),
  };
};
