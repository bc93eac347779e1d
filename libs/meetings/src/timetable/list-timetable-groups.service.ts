import { Clock, type Actor } from '#kernel';
import { Database, timeZoneOf } from '#platform';
import { roundToRun, stretchOn, takesLogs } from '#schemes';
import { Injectable } from '@nestjs/common';
import { localTimeOf } from '../meeting-times.js';
import type { TimetableGroups } from './timetable.views.js';
import { timetabledGroups } from './timetabled-groups.js';

/** The groups of a round, for whoever sets their times: who they are, and how far each has come. */
@Injectable()
export class ListTimetableGroups {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, roundId: string): Promise<TimetableGroups> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      const { plannedCount: count, per, minutes, everyWeeks } = round.settings.meetings;
      const today = localTimeOf(this.clock.now(), await timeZoneOf(tx)).date;
      const { startsOn, endsOn } = stretchOn(round, per, today);
      return {
        ...{ startsOn, endsOn, count, minutes, everyWeeks },
        groups: await timetabledGroups(tx, roundId, { startsOn, endsOn }),
        can: { timetable: takesLogs(round.state) },
      };
    });
  }
}
