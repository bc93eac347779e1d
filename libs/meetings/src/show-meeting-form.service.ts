import { hoursOf, readsSummaries } from '#groups';
import { Clock, type Actor } from '#kernel';
import { Database, timeZoneOf, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { nextTimeIn } from './meeting-times.js';
import type { MeetingForm } from './meeting.views.js';
import { MUST_SAY_WHO_CAME } from './must-say-sql.js';
import { openGroupToLog } from './open-to-log.js';

/** What a mentor plans and logs with: the round's themes and topics, and when the group can. */
@Injectable()
export class ShowMeetingForm {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, groupId: string): Promise<MeetingForm> {
    return this.db.run(actor, async (tx) => {
      const { group, part } = await openGroupToLog(tx, groupId);
      const { minutes, attendance, themes, topics, summaryReaders } = group.settings.meetings;
      const timeZone = await timeZoneOf(tx);
      const { hours, answered } = await hoursOf(tx, groupId);
      const after = await lastPlanned(tx, groupId, this.clock.now());
      const suggested =
        group.slot === null ? null : nextTimeIn(group.slot, { after, minutes, timeZone });
      const { startsOn, endsOn } = group;
      return {
        startsOn,
        endsOn,
        timeZone,
        minutes,
        attendance,
        mustSay: await mustSayIn(tx, groupId),
        isPair: group.settings.format === 'pairs',
        onBehalf: part === 'coordinator',
        writesSummary: readsSummaries(part, summaryReaders),
        themes: themes.map(({ code, name, task }) => ({ code, name, task: task ?? null })),
        topics: [...topics],
        summaryReaders,
        suggested: suggested && suggested.date <= endsOn ? suggested : null,
        hours: [...hours],
        members: group.seatsTaken,
        answered,
      };
    });
  }
}

const mustSayIn = async (tx: Tx, groupId: string): Promise<boolean> => {
  const [row] = await tx.query<{ mustSay: boolean }>(
    `select ${MUST_SAY_WHO_CAME} as "mustSay" from groups g
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     where g.institution_id = $1 and g.id = $2`,
    [tx.institutionId, groupId],
  );
  return row?.mustSay ?? false;
};

/** When the last planned meeting begins, or now. */
const lastPlanned = async (tx: Tx, groupId: string, now: Date): Promise<Date> => {
  const [row] = await tx.query<{ after: Date }>(
    `select greatest($3::timestamptz, max(starts_at)) as after from meetings
     where institution_id = $1 and group_id = $2 and state = 'planned'`,
    [tx.institutionId, groupId, now],
  );
  return row?.after ?? now;
};
