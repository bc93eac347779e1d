import { conflict, invalid, newId, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { keepRoundStill, PAST_APPLYING } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { ApplyBody, MentorCall, MentorCalls } from './call.views.js';
import { takesPart } from '../takes-part.js';
import { callsFor } from './calls.js';

/** Somebody of the institution applies to be a mentor, changes it or takes it back. */
@Injectable()
export class Apply {
  constructor(private readonly db: Database) {}

  list(actor: Actor): Promise<MentorCalls> {
    return this.db.run(actor, async (tx) => ({ calls: await callsFor(tx, null) }));
  }

  /**
   * Applying again changes what was written, until somebody has decided.
   *
   * @throws DomainError `not_found` for a round that has called for nobody, and has no application of
   *   theirs; `application.closed`, also where the last day has passed meanwhile; `application.decided`; `application.in_round` for who is in it
   *   already; at `/kind` where mentors of that kind do not apply
   */
  run(actor: Actor, roundId: string, { kind, motivation }: ApplyBody): Promise<MentorCall> {
    return this.db.run(actor, async (tx) => {
      // Decisions and deadlines wait for each other.
      await keepRoundStill(tx, roundId);
      const [call] = await callsFor(tx, roundId);
      if (!call) throw (await hasCalled(tx, roundId)) ? conflict('application.closed') : notFound();
      refuseDecided(call);
      if (!call.canApply) throw conflict(await whyNot(tx, roundId));
      const fields = [
        ...(call.kinds.some((each) => each.kind === kind)
          ? []
          : [{ pointer: '/kind', code: 'field.isIn' }]),
        ...(motivation.trim() === '' ? [{ pointer: '/motivation', code: 'field.isNotEmpty' }] : []),
      ];
      if (fields.length > 0) throw invalid('request.invalid', { fields });
      await tx.execute(
        `insert into mentor_applications as t
           (institution_id, id, round_id, person_id, kind, motivation)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (institution_id, round_id, person_id) do update
           set kind = $5, motivation = $6, version = t.version + 1, state = 'applied',
               applied_at = case when t.state = 'withdrawn' then now() else t.applied_at end
           where t.state in ('applied', 'withdrawn')`,
        [tx.institutionId, newId(), roundId, actor.personId, kind, motivation.trim()],
      );
      return callOf(tx, roundId);
    });
  }

  /**
   * Takes it back, and what was written with it. Twice is once.
   *
   * @throws DomainError `application.decided` for who is selected, or was turned down
   */
  async withdraw(actor: Actor, roundId: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      await keepRoundStill(tx, roundId);
      const [call] = await callsFor(tx, roundId);
      if (!call) throw notFound();
      refuseDecided(call);
      await tx.execute(
        `update mentor_applications
         set state = 'withdrawn', motivation = '', version = version + 1
         where institution_id = $1 and round_id = $2 and person_id = $3 and state = 'applied'`,
        [tx.institutionId, roundId, actor.personId],
      );
    });
  }
}

const callOf = async (tx: Tx, roundId: string): Promise<MentorCall> => {
  const [call] = await callsFor(tx, roundId);
  if (!call) throw notFound();
  return call;
};

/** It did, and the last day is over. */
const hasCalled = async (tx: Tx, roundId: string): Promise<boolean> => {
  const [round] = await tx.query(
    `select r.id from rounds r where r.institution_id = $1 and r.id = $2 and ${PAST_APPLYING}
       and r.settings @> '{"mentors": [{"apply": true}]}'`,
    [tx.institutionId, roundId],
  );
  return round !== undefined;
};

const refuseDecided = ({ application }: MentorCall): void => {
  if (application && application.state !== 'applied') throw conflict('application.decided');
};

const whyNot = async (tx: Tx, roundId: string): Promise<string> => {
  const [inRound] = await tx.query(
    `select e.id from enrolments e where e.institution_id = $1 and e.round_id = $2
       and e.person_id = $3 and ${takesPart('e')}`,
    [tx.institutionId, roundId, tx.actor.personId],
  );
  return inRound ? 'application.in_round' : 'application.closed';
};
