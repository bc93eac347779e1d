import { notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { reasonView } from '../reasons.views.js';
import { mentorIn, takenBy } from './pair-board.js';
import { isAllowed, pairReasons, placesIn } from './pair-reasons.js';
import { mentorView, openPairs, studentView, viewPairs, type OpenPairs } from './pair-views.js';
import type {
  AlternativeView,
  ExchangeView,
  PairAlternatives,
  PairProposalView,
} from './pairs.views.js';

/** A proposal of pairs, and what else there would be for one student. */
@Injectable()
export class ShowPairs {
  constructor(private readonly db: Database) {}

  one(actor: Actor, id: string): Promise<PairProposalView> {
    return this.db.run(actor, async (tx) => viewPairs(tx, await openPairs(tx, id)));
  }

  /** @throws DomainError `not_found` for who is not to be matched in the round */
  alternatives(actor: Actor, id: string, menteeId: string): Promise<PairAlternatives> {
    return this.db.run(actor, async (tx) => {
      const opened = await openPairs(tx, id);
      const { market, board } = opened;
      const mentee = market.mentees.get(menteeId);
      if (!mentee) throw notFound();
      const mentorId = mentorIn(board, menteeId);
      const others = market.problem.mentors
        .filter((mentor) => mentor.id !== mentorId)
        .map((mentor) => ({
          view: alternativeView(opened, menteeId, mentor.id),
          points: market.score.points(mentee, mentor),
        }))
        .sort(
          (a, b) =>
            Number(b.view.isAllowed) - Number(a.view.isAllowed) ||
            b.points - a.points ||
            (a.view.mentor.name < b.view.mentor.name ? -1 : 1),
        );
      return {
        student: studentView(market, menteeId),
        mentorId,
        alternatives: others.map(({ view }) => view),
      };
    });
  }
}

const alternativeView = (
  { market, board }: OpenPairs,
  menteeId: string,
  mentorId: string,
): AlternativeView => {
  const allowed = isAllowed(market, menteeId, mentorId);
  const isFull = takenBy(board, mentorId) >= placesIn(market, mentorId);
  const holders = board.pairs.filter((pair) => pair.mentorId === mentorId);
  const given = mentorIn(board, menteeId);
  const exchange = (otherId: string): ExchangeView[] => {
    if (given === null) return [{ student: studentView(market, otherId), reasons: null }];
    if (!isAllowed(market, otherId, given)) return [];
    const reasons = pairReasons(market, otherId, given).map(reasonView);
    return [{ student: studentView(market, otherId), reasons }];
  };
  return {
    mentor: mentorView(market, board, mentorId),
    reasons: pairReasons(market, menteeId, mentorId).map(reasonView),
    isAllowed: allowed,
    exchanges: allowed && isFull ? holders.flatMap((pair) => exchange(pair.menteeId)) : [],
  };
};
