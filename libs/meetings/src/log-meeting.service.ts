import { Clock, newId, type Actor } from '#kernel';
import { Database, onceKey, timeZoneOf } from '#platform';
import { Injectable } from '@nestjs/common';
import type { LogMeeting as Log, LogUnplannedMeeting } from './meeting-requests.views.js';
import { Meeting } from './meeting.entity.js';
import type { MeetingView } from './meeting.views.js';
import { openMeeting } from './open-meeting.js';
import { openGroupToLog, openToLog } from './open-to-log.js';
import { plannedSpans } from './planned-spans.js';
import { refuseDoubleLog } from './refuse-double-log.js';
import { writeLog } from './write-log.js';

/**
 * A mentor, or a coordinator for one, logs a meeting or corrects the log: with one request, which a phone
 * may send twice.
 */
@Injectable()
export class LogMeeting {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    { version, key, log }: { version: number; key: string | undefined; log: Log },
  ): Promise<MeetingView> {
    const once = onceKey(key, 'meetings.log', { id, version, log });
    return this.db.once(actor, once, async (tx) => {
      const opened = await openToLog(tx, id);
      return writeLog(tx, opened, { version, log, now: this.clock.now(), as: opened.part });
    });
  }

  /** A meeting that nobody had planned: made and logged in one step. */
  unplanned(
    actor: Actor,
    groupId: string,
    { key, log }: { key: string | undefined; log: LogUnplannedMeeting },
  ): Promise<MeetingView> {
    const once = onceKey(key, 'meetings.log_unplanned', { groupId, log });
    return this.db.once(actor, once, async (tx) => {
      const { group, part } = await openGroupToLog(tx, groupId);
      const [span] = plannedSpans(
        {
          date: log.date,
          time: log.time,
          timeZone: await timeZoneOf(tx),
          minutes: log.minutes ?? group.settings.meetings.minutes,
          count: 1,
          everyWeeks: 1,
        },
        group,
      );
      if (log.outcome !== 'cancelled' && !log.besidesOther)
        await refuseDoubleLog(tx, { groupId, ...span! }, group.roundId);
      const { institutionId } = tx;
      const id = newId();
      await tx
        .repository(Meeting)
        .insert({ institutionId, id, groupId, place: log.place ?? null, ...span });
      const made = await openMeeting(tx, id, part);
      return writeLog(tx, made, { version: 1, log, now: this.clock.now(), as: part });
    });
  }
}
