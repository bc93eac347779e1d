import type { Actor } from '#kernel';
import { Database, onceKey, timeZoneOf } from '#platform';
import { closedBetween } from '#schemes';
import { Injectable } from '@nestjs/common';
import { addMeetings } from './add-meetings.js';
import { refuseClashes } from './clashes/clash-fault.js';
import { localTimeOf } from './meeting-times.js';
import { mustBeKnown } from './meeting-codes.js';
import type { PlanMeetings as Plan } from './meeting-requests.views.js';
import { meetingsOfGroup } from './meeting-rows.js';
import type { PlannedSeries } from './meeting.views.js';
import { mustKeepMeetings, openGroupOfMeetings } from './open-meeting.js';
import { plannedSpans } from './planned-spans.js';
import { refuseClosedDay } from './refuse-closed-day.js';
import { passedOver } from './series-dates.js';
import { inList } from './shape-meeting.js';

/** A mentor plans a meeting of the group, or a series of them. */
@Injectable()
export class PlanMeetings {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `request.invalid`, of a single one on a day that is kept free, unless that is meant */
  run(actor: Actor, groupId: string, plan: Plan, key: string | undefined): Promise<PlannedSeries> {
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
      const series = {
        date: plan.date,
        time: plan.time,
        timeZone: await timeZoneOf(tx),
        minutes: plan.minutes ?? settings.minutes,
        count: plan.count ?? 1,
        everyWeeks: plan.everyWeeks ?? 1,
      };
      const closed = await closedBetween(tx, plan.date, opened.group.endsOn);
      if (series.count === 1) refuseClosedDay(closed, plan);
      const passed = passedOver(series, closed);
      const turns = plannedSpans({ ...series, count: series.count + passed.length }, opened.group);
      const passedDays = new Set(passed.map(({ date }) => date));
      const spans = turns.filter(
        ({ startsAt }) => !passedDays.has(localTimeOf(startsAt, series.timeZone).date),
      );
      const meetings = spans.map((span) => ({ groupId, ...span, place, link, theme }));
      await refuseClashes(tx, meetings, { roundId: opened.group.roundId, pointer: () => '/time' });
      const made = await meetingsOfGroup(tx, groupId, await addMeetings(tx, meetings));
      return { meetings: made.map((row) => inList(row, opened.standing)), passedOver: passed };
    });
  }
}
