import { recordAudit } from '#access';
import { conflict, invalid, type Actor } from '#kernel';
import { Database, onceKey } from '#platform';
import { keepRoundStill, roundToRun, takesLogs } from '#schemes';
import { Injectable } from '@nestjs/common';
import { addMeetings } from '../add-meetings.js';
import { holdTimes } from '../clashes/bookings.js';
import { numbersOf } from './groups-by-number.js';
import { judgeTimetable } from './judge-timetable.js';
import type { MakeTimetable as Timetable, TimetableDone } from './timetable.views.js';

/** A coordinator plans meetings of many groups: all of them, or none. */
@Injectable()
export class MakeTimetable {
  constructor(private readonly db: Database) {}

  /**
   * @throws DomainError `request.invalid` with each meeting that cannot be, at its row;
   *   `round.not_running` in a round whose groups do not meet
   */
  run(
    actor: Actor,
    roundId: string,
    timetable: Timetable,
    key: string | undefined,
  ): Promise<TimetableDone> {
    const once = onceKey(key, 'meetings.timetable', { roundId, timetable });
    return this.db.once(actor, once, async (tx) => {
      const round = await roundToRun(tx, roundId);
      if (!takesLogs(await keepRoundStill(tx, roundId))) throw conflict('round.not_running');
      const { meetings } = timetable;
      const groupIds = [...new Set(meetings.map(({ groupId }) => groupId))];
      await holdTimes(tx, groupIds);
      const judged = await judgeTimetable(tx, round, meetings, await numbersOf(tx, roundId));
      const fields = judged.flatMap(({ faults }, i) =>
        faults.map((fault) => ({ ...fault, pointer: `/meetings/${i}${fault.pointer}` })),
      );
      if (fields.length > 0) throw invalid('request.invalid', { fields });
      await addMeetings(
        tx,
        judged.flatMap(({ meeting }) => meeting ?? []),
      );
      const done = { meetings: meetings.length, groups: groupIds.length };
      const about = { kind: 'round' as const, id: roundId };
      await recordAudit(tx, { act: 'meetings.timetabled', about, details: { ...done } });
      return done;
    });
  }
}
