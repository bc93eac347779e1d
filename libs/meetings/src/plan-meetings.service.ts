import type { Actor } from '#kernel';
import { Database, onceKey, timeZoneOf } from '#platform';
import { Injectable } from '@nestjs/common';
import { addMeetings } from './add-meetings.js';
import { refuseClashes } from './clashes/clash-fault.js';
import { mustBeKnown } from './meeting-codes.js';
import type { PlanMeetings as Plan } from './meeting-requests.views.js';
import { meetingsOfGroup } from './meeting-rows.js';
import type { MeetingList } from './meeting.views.js';
import { mustKeepMeetings, openGroupOfMeetings } from './open-meeting.js';
import { plannedSpans } from './planned-spans.js';
import { inList } from './shape-meeting.js';

/** A mentor plans a meeting of the group, or a series of them. */
@Injectable()
export class PlanMeetings {
  constructor(private readonly db: Database) {}

  run(actor: Actor, groupId: string, plan: Plan, key: string | undefined): Promise<MeetingList> {
    const once = onceKey(key, 'meetings.plan', { groupId, plan });
    return this.db.once(actor, once, async (tx) => {
      const opened = await openGroupOfMeetings(tx, groupId);
      mustKeepMeetings(opened);
      const { meetings: settings } = opened.group.settings;
      const { theme = null, place = null, link = null } = plan;
      mustBeKnown({
        pointer: () => '/theme',
        codes: theme === null ? [] : [theme],
        list: settings.themes,
        kept: [],
      });
      const spans = plannedSpans(
        {
          date: plan.date,
          time: plan.time,
          timeZone: await timeZoneOf(tx),
          minutes: plan.minutes ?? settings.minutes,
          count: plan.count ?? 1,
          everyWeeks: plan.everyWeeks ?? 1,
        },
        opened.group,
      );
      const meetings = spans.map((span) => ({ groupId, ...span, place, link, theme }));
      await refuseClashes(tx, meetings, { roundId: opened.group.roundId, pointer: () => '/time' });
      const made = await meetingsOfGroup(tx, groupId, await addMeetings(tx, meetings));
      return { meetings: made.map((row) => inList(row, opened.standing)) };
    });
  }
}
