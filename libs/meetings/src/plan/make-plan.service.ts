import { invalid, type Actor, type FieldError } from '#kernel';
import { Database, onceKey, timeZoneOf, type Tx } from '#platform';
import { closedBetween, isClosed } from '#schemes';
import { Injectable } from '@nestjs/common';
import { addMeetings, type NewMeeting } from '../add-meetings.js';
import { refuseClashes } from '../clashes/clash-fault.js';
import type { PlannedMeeting } from '../meeting-requests.views.js';
import { meetingsOfGroup } from '../meeting-rows.js';
import type { MeetingList } from '../meeting.views.js';
import { mustKeepMeetings, openGroupOfMeetings } from '../open-meeting.js';
import { inList } from '../shape-meeting.js';
import { readPlanned, type PlannedIn } from './read-planned.js';
import type { MakePlan as Plan } from './plan.views.js';

/** A mentor plans what was proposed, as it was changed: all of it, or nothing. */
@Injectable()
export class MakePlan {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `request.invalid` with each meeting that cannot be, at its row */
  run(actor: Actor, groupId: string, plan: Plan, key: string | undefined): Promise<MeetingList> {
    const once = onceKey(key, 'meetings.make_plan', { groupId, plan });
    return this.db.once(actor, once, async (tx) => {
      const opened = await openGroupOfMeetings(tx, groupId);
      mustKeepMeetings(opened);
      const { group, standing } = opened;
      const { startsOn, endsOn, settings } = group;
      const round = { startsOn, endsOn, timeZone: await timeZoneOf(tx), ...settings.meetings };
      const meetings = await refuseFaults(tx, groupId, plan.meetings, round);
      await refuseClashes(tx, meetings, {
        roundId: group.roundId,
        pointer: (i) => `/meetings/${i}/time`,
      });
      const made = await meetingsOfGroup(tx, groupId, await addMeetings(tx, meetings));
      return { meetings: made.map((row) => inList(row, standing)) };
    });
  }
}

const refuseFaults = async (
  tx: Tx,
  groupId: string,
  planned: readonly PlannedMeeting[],
  round: PlannedIn,
): Promise<NewMeeting[]> => {
  const closed = await closedBetween(tx, round.startsOn, round.endsOn);
  const fields: FieldError[] = [];
  const meetings: NewMeeting[] = [];
  planned.forEach((meeting, i) => {
    const { span, faults } = readPlanned(meeting, round);
    fields.push(...faults.map((one) => ({ ...one, pointer: `/meetings/${i}${one.pointer}` })));
    if (isClosed(closed, meeting.date))
      fields.push({
        pointer: `/meetings/${i}/date`,
        code: 'field.closed_day',
        params: { date: meeting.date },
      });
    const { place = null, link = null, theme = null } = meeting;
    if (span) meetings.push({ groupId, ...span, place, link, theme });
  });
  if (fields.length > 0) throw invalid('request.invalid', { fields });
  return meetings;
};
