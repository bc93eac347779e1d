import { invalid, notFound, type Actor } from '#kernel';
import { explain, moveEffects, swapEffect, type Explanation } from '#matching';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { reasonView } from '../reasons.views.js';
import type { Board } from './board.js';
import {
  moveEffectView,
  type ExplanationQuery,
  type ExplanationView,
  type MoveEffectsView,
  swapEffectView,
  type SwapEffectView,
} from './effects.views.js';
import { openProposal, readBoard } from './open-proposal.js';
import { scorecardView } from './scorecard.views.js';

/** @throws DomainError `not_found` for somebody whom the proposal does not place */
const requireStudent = (board: Board, id: string): void => {
  if (!board.problem.persons.some((p) => p.id === id)) throw notFound();
};

const explanationView = (explanation: Explanation): ExplanationView => {
  if (explanation.of === 'group') {
    const card = scorecardView(explanation.card);
    const { key: groupId } = explanation.card;
    return { of: 'group', enrolmentId: null, groupId, reasons: card.reasons, elsewhere: [], card };
  }
  return {
    of: explanation.of,
    enrolmentId: explanation.personId,
    groupId: explanation.of === 'person' ? explanation.groupKey : null,
    reasons: explanation.reasons.map(reasonView),
    elsewhere: explanation.elsewhere.map(moveEffectView),
    card: null,
  };
};

/** What changes would do to a proposal, and why it is as it is. Changes nothing. */
@Injectable()
export class ShowEffects {
  constructor(private readonly db: Database) {}

  ofMoving(actor: Actor, proposalId: string, enrolmentId: string): Promise<MoveEffectsView> {
    return this.judge(actor, proposalId, (board, version) => {
      requireStudent(board, enrolmentId);
      const effects = moveEffects(board.problem, board.drafts, enrolmentId);
      return { version, enrolmentId, effects: effects.map(moveEffectView) };
    });
  }

  ofSwapping(actor: Actor, proposalId: string, a: string, b: string): Promise<SwapEffectView> {
    return this.judge(actor, proposalId, (board, version) => {
      for (const id of [a, b]) requireStudent(board, id);
      return swapEffectView(swapEffect(board.problem, board.drafts, a, b), version);
    });
  }

  explanation(
    actor: Actor,
    proposalId: string,
    { enrolmentId, groupId }: ExplanationQuery,
  ): Promise<ExplanationView> {
    const id = enrolmentId ?? groupId;
    if (!id || (enrolmentId && groupId)) throw invalid('explanation.one_of');
    return this.judge(actor, proposalId, (board) => {
      if (enrolmentId) requireStudent(board, enrolmentId);
      else if (!board.groups.some((g) => g.id === id)) throw notFound();
      const unplaced = board.reasons;
      return explanationView(explain(board.problem, { groups: board.drafts, unplaced }, id));
    });
  }

  private judge<T>(
    actor: Actor,
    proposalId: string,
    work: (board: Board, version: number) => T,
  ): Promise<T> {
    return this.db.run(actor, async (tx) => {
      const opened = await openProposal(tx, proposalId);
      return work(await readBoard(tx, opened), opened.proposal.version);
    });
  }
}
