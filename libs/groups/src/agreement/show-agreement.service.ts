import type { Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { takesLogs } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { AgreementView, GoalView } from './agreement.views.js';
import { findPair, type PairOfTwo } from './find-pair.js';

/** What the actor and the other of the pair have agreed on. */
@Injectable()
export class ShowAgreement {
  constructor(private readonly db: Database) {}

  run(actor: Actor, groupId: string): Promise<AgreementView> {
    return this.db.run(actor, (tx) => viewAgreement(tx, groupId));
  }
}

export const isLive = ({ roundState }: PairOfTwo): boolean => takesLogs(roundState);

export const viewAgreement = async (tx: Tx, groupId: string): Promise<AgreementView> => {
  const pair = await findPair(tx, groupId);
  const isMentor = pair.side === 'mentor';
  const acceptedByMe = isMentor ? pair.mentorAccepted : pair.menteeAccepted;
  const acceptedByOther = isMentor ? pair.menteeAccepted : pair.mentorAccepted;
  return {
    groupId: pair.groupId,
    otherName: pair.otherName,
    goals: await goalsOf(tx, pair),
    acceptedByMe,
    acceptedByOther,
    version: pair.version,
    can: {
      write: isLive(pair),
      accept: isLive(pair) && acceptedByOther && !acceptedByMe,
      tick: isLive(pair) && acceptedByMe && acceptedByOther,
    },
  };
};

const goalsOf = (tx: Tx, { agreementId }: PairOfTwo): Promise<GoalView[]> =>
  tx.query<GoalView>(
    `select number, body, reached_at as "reachedAt" from agreement_goals
     where institution_id = $1 and agreement_id = $2 order by number`,
    [tx.institutionId, agreementId],
  );
