import { recordAudit } from '#access';
import { Group } from '#groups';
import { conflict, type Actor } from '#kernel';
import { Database, onceKey, type Tx } from '#platform';
import { advanceRound, holdRound, STARTS } from '#schemes';
import { Injectable } from '@nestjs/common';
import { canRunIn } from '../placement.policy.js';
import { claimProposal } from '../review/claim-proposal.js';
import { openProposal, readBoard } from '../review/open-proposal.js';
import { activeRunOf } from '../runs/active-run.js';
import { openGroups } from './open-groups.js';
import { publicationPlan } from './publication-plan.js';
import type { PublicationView, PublishProposal } from './publication.views.js';
import { requireAllowedPairs } from './require-allowed-pairs.js';

/** Makes a proposal the round's groups. Once: a second time is refused, and tells nobody anything. */
@Injectable()
export class PublishProposalAsGroups {
  constructor(private readonly db: Database) {}

  /**
   * @throws DomainError `proposal.published`, `proposal.superseded`, 412 when it has changed;
   *   `run.in_progress`; `round.has_groups`; `proposal.groups_without_leader` unless that is wanted;
   *   `proposal.pairs_not_allowed`
   */
  run(
    actor: Actor,
    id: string,
    version: number,
    wanted: PublishProposal,
    key: string | undefined,
  ): Promise<PublicationView> {
    const once = onceKey(key, 'proposals.publish', { id, version, wanted });
    return this.db.once(actor, once, async (tx) => {
      const { round } = await openProposal(tx, id);
      // Before the proposal, as a run that starts does: else the two could wait for each other.
      const state = await holdRound(tx, round.id);
      const opened = await claimProposal(tx, id, version);
      if (!canRunIn(state)) throw conflict('round.past_matching');
      if (await activeRunOf(tx, round.id)) throw conflict('run.in_progress');
      const rooms = { institutionId: tx.institutionId, roundId: round.id };
      if (await tx.repository(Group).existsBy(rooms)) throw conflict('round.has_groups');

      if (opened.proposal.mode !== 'groups') await requireAllowedPairs(tx, opened);
      const plan = publicationPlan(await readBoard(tx, opened));
      const withoutLeader = plan.withoutLeader.length;
      if (withoutLeader > 0 && !wanted.withoutLeader) {
        const numbers = { groups: withoutLeader };
        throw conflict('proposal.groups_without_leader', { numbers, groups: plan.withoutLeader });
      }
      await openGroups(tx, round.id, plan);
      await close(tx, round.id, id);
      await tx.outbox.add({ type: 'proposal.published', roundId: round.id, proposalId: id });
      await recordAudit(tx, {
        act: 'proposal.published',
        about: { kind: 'round', id: round.id },
        details: { proposalId: id, groups: plan.groups.length, placed: plan.placed },
      });
      return {
        proposalId: id,
        roundId: round.id,
        version: opened.proposal.version,
        groups: plan.groups.length,
        placed: plan.placed,
        unplaced: plan.unplaced,
        leftOut: plan.leftOut,
        fewMentors: plan.fewMentors.length,
        withoutLeader,
      };
    });
  }
}

/** The round runs, and none of its other proposals can be published any more. */
const close = async (tx: Tx, roundId: string, proposalId: string): Promise<void> => {
  await tx.execute(
    `update proposals set state = 'superseded', version = version + 1
     where institution_id = $1 and round_id = $2 and id <> $3 and state = 'draft'`,
    [tx.institutionId, roundId, proposalId],
  );
  await tx.execute(
    `update proposals set state = 'published', published_at = now()
     where institution_id = $1 and id = $2`,
    [tx.institutionId, proposalId],
  );
  await advanceRound(tx, { id: roundId }, STARTS);
};
