import { Clock, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { roundToRun, stretchOn, TODAY } from '#schemes';
import { Injectable } from '@nestjs/common';
import { countTalks, talksToLog } from './talk-rows.js';
import type { RoundTalks } from './talks.views.js';
import { ofStudent, viewTalk } from './view-talk.js';

/** Who of a round still lacks a talk, and which talks nobody has logged, for its coordinators. */
@Injectable()
export class ListLacking {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` where the round has no talks */
  run(actor: Actor, roundId: string): Promise<RoundTalks> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      const { talks } = round.settings.meetings;
      if (!talks) throw notFound();
      const [day] = await tx.query<{ today: string }>(
        `select ${TODAY}::text as today from rounds r where r.institution_id = $1 and r.id = $2`,
        [tx.institutionId, roundId],
      );
      const stretch = stretchOn(round, talks.per, day!.today);
      const counts = await countTalks(tx, { roundId }, stretch);
      const students = counts.map((one) => ({
        ...ofStudent({ ...one, isProtected: false }, talks.count, 'coordinator'),
        ...{ groupId: one.groupId, groupNumber: one.groupNumber, pair: one.pair },
      }));
      const now = this.clock.now();
      const reading = { me: tx.actor.personId, now, goesOn: true, logsFor: true };
      const toLog = await talksToLog(tx, roundId, now);
      return {
        count: talks.count,
        ...stretch,
        lacking: students.filter(({ isComplete }) => !isComplete),
        students: students.length,
        toLog: toLog.map((row) => viewTalk(row, 'coordinator', reading)),
      };
    });
  }
}
