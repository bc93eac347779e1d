import { recordAudit } from '#access';
import { conflict, invalid, newId, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { holdRound } from '../hold-round.js';
import { Injectable } from '@nestjs/common';
import { roundToRun } from '../find-round.js';
import type { Round } from '../round.entity.js';
import { isArchived } from '../round-states.js';
import { tidied } from './form-fields.js';
import { formFaults } from './form-faults.js';
import { Form } from './form.entity.js';
import { answersUse } from './answers-use.js';
import { formVersions, KULLS_OWN, kullsOwnIn } from './form-of-round.js';
import type { PublishFormBody, RoundFormView } from './form.views.js';

/** What a round asks of those who are in it: read, and published anew. */
@Injectable()
export class KeepForm {
  constructor(private readonly db: Database) {}

  show(actor: Actor, roundId: string): Promise<RoundFormView> {
    return this.db.run(actor, async (tx) => viewForm(tx, await roundToRun(tx, roundId)));
  }

  /**
   * A new version beside the ones before it. Answers stay, each with the version it was given to.
   *
   * @param version the version that the actor has changed
   * @throws DomainError `request.invalid` with a pointer to each field that cannot be
   */
  publish(
    actor: Actor,
    roundId: string,
    version: number,
    body: PublishFormBody,
  ): Promise<RoundFormView> {
    return this.db.run(actor, async (tx) => {
      await holdRound(tx, roundId);
      const round = await roundToRun(tx, roundId);
      if (isArchived(round.state)) throw conflict('round.closed');
      const before = await viewForm(tx, round);
      if (before.version !== version) throw stale(before);
      const form = body.fields.map(tidied);
      const fields = formFaults(form, before.id ? before.fields : []);
      if (fields.length > 0) throw invalid('request.invalid', { fields });
      const { institutionId } = tx;
      const id = newId();
      await tx.repository(Form).insert({
        ...{ institutionId, id, previousId: before.id, number: version + 1, fields: form },
      });
      await tx.execute(`update rounds set form_id = $3 where institution_id = $1 and id = $2`, [
        institutionId,
        roundId,
        id,
      ]);
      await recordAudit(tx, { act: 'form.published', about: { kind: 'round', id: roundId } });
      return viewForm(tx, round);
    });
  }
}

const viewForm = async (
  tx: Tx,
  { id, state, settings }: Pick<Round, 'id' | 'state' | 'settings'>,
) => {
  const [latest = KULLS_OWN, ...before] = await formVersions(tx, id);
  const form = latest.id === null ? kullsOwnIn(settings) : latest;
  return {
    id: form.id,
    version: form.number,
    publishedAt: form.publishedAt?.toISOString() ?? null,
    fields: [...form.fields],
    earlier: before.flatMap(({ number, publishedAt, fields }) =>
      publishedAt ? [{ version: number, publishedAt: publishedAt.toISOString(), fields }] : [],
    ),
    use: answersUse(settings),
    can: { change: !isArchived(state) },
  } as RoundFormView;
};
