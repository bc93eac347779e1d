import type { Actor } from '#kernel';
import { checkFeasibility } from '#matching';
import { Database } from '#platform';
import { matters, roundToRun, wishedIn, wishesOf } from '#schemes';
import { Injectable } from '@nestjs/common';
import { canRunIn } from '../placement.policy.js';
import { causeView } from '../reasons.views.js';
import { activeRunOf } from '../runs/active-run.js';
import { groupingProblem } from './grouping-problem.js';
import type { MatchingOptionsView } from './matching-options.views.js';
import { menteesToPlace, mentorsToLead, readParticipants } from './participants.js';
import { campusesOf, countsOf, fieldsOf, leftOutOf } from './roster-summary.js';

/** What there is to place and to mix by, and what will stand in the way, before a run. */
@Injectable()
export class ShowMatchingOptions {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string, includeUnanswered: boolean): Promise<MatchingOptionsView> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      const roster = await readParticipants(tx, roundId);
      const activeRunId = await activeRunOf(tx, roundId);
      const { group: size, matching } = round.settings;
      const wishes = wishesOf(matching);
      const mentees = menteesToPlace(roster, includeUnanswered);
      const { feasible, causes, groupCount } = checkFeasibility(
        groupingProblem({
          settings: round.settings,
          wishes,
          mentees,
          mentors: mentorsToLead(roster),
        }),
      );
      return {
        roundId,
        size,
        counts: countsOf(mentees, roster),
        fields: fieldsOf(mentees, matching, wishes),
        wishes,
        campuses: campusesOf(mentees, roster),
        mentorsLeftOut: leftOutOf(roster),
        neverAlone: wishedIn(wishes, 'never_alone'),
        commonHour: wishes.some((wish) => wish.kind === 'common_hour' && matters(wish)),
        groupCount,
        mentorsPerGroup: round.settings.mentorsPerGroup,
        feasible,
        causes: causes.map(causeView),
        activeRunId,
        can: { run: canRunIn(round.state) && activeRunId === null },
      };
    });
  }
}
