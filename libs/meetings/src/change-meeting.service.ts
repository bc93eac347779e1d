import { conflict, type Actor } from '#kernel';
import { Database, stale, timeZoneOf, type Tx } from '#platform';
import { closedBetween } from '#schemes';
import { Injectable } from '@nestjs/common';
import { announceChange } from './announce-change.js';
import { refuseClashes } from './clashes/clash-fault.js';
import { mustBeKnown } from './meeting-codes.js';
import type { ChangeMeeting as Change } from './meeting-requests.views.js';
import type { MeetingRow } from './meeting-rows.js';
import { localTimeOf, type Span } from './meeting-times.js';
import { Meeting } from './meeting.entity.js';
import type { MeetingView } from './meeting.views.js';
import { mustKeepMeetings, openMeeting, type OpenedMeeting } from './open-meeting.js';
import { plannedSpans } from './planned-spans.js';
import { refuseClosedDay } from './refuse-closed-day.js';
import { onItsPage } from './shape-meeting.js';

/** A mentor moves or cancels a meeting that is not logged, or changes its place or theme. */
@Injectable()
export class ChangeMeeting {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `meeting.logged` once it is logged as held or as one nobody came to */
  run(actor: Actor, id: string, version: number, change: Change): Promise<MeetingView> {
    return this.db.run(actor, async (tx) => {
      const opened = await openMeeting(tx, id);
      const { meeting, standing } = opened;
      mustKeepMeetings(opened);
      if (meeting.version !== version) throw stale(await onItsPage(tx, meeting, standing));
      if (meeting.state === 'held' || meeting.state === 'nobody_came')
        throw conflict('meeting.logged');
      const { theme, place, link, cancelled } = change;
      mustBeKnown({
        pointer: () => '/theme',
        codes: theme ? [theme] : [],
        list: meeting.settings.themes,
        kept: meeting.theme ? [meeting.theme] : [],
      });
      const timeZone = await timeZoneOf(tx);
      const span = movedSpan(opened, change, timeZone);
      await refuseMoveToClosedDay(tx, localTimeOf(meeting.startsAt, timeZone).date, change);
      if (isTaken(meeting, change)) await refuseOverlap(tx, opened, span);
      const { institutionId } = tx;
      const { affected } = await tx.repository(Meeting).update(
        { institutionId, id, version },
        {
          version: version + 1,
          ...span,
          ...(theme === undefined ? {} : { theme }),
          ...(place === undefined ? {} : { place }),
          ...(link === undefined ? {} : { link }),
          ...(cancelled === undefined ? {} : { state: cancelled ? 'cancelled' : 'planned' }),
        },
      );
      const now = await openMeeting(tx, id);
      const view = await onItsPage(tx, now.meeting, now.standing);
      if (affected === 0) throw stale(view);
      await announceChange(tx, meeting, now.meeting);
      return view;
    });
  }
}

/** It will be somewhere it was not: at another time, or at its own after having been cancelled. */
const isTaken = ({ state }: MeetingRow, { date, time, minutes, cancelled }: Change): boolean => {
  const isOn = cancelled === undefined ? state !== 'cancelled' : !cancelled;
  return isOn && (state === 'cancelled' || [date, time, minutes].some((one) => one !== undefined));
};

/** @param day that it was on: what stays there was meant to be there */
const refuseMoveToClosedDay = async (
  tx: Tx,
  day: string,
  { date = day, onClosedDay }: Change,
): Promise<void> => {
  if (date !== day) refuseClosedDay(await closedBetween(tx, date, date), { date, onClosedDay });
};

const refuseOverlap = (
  tx: Tx,
  { meeting, group }: OpenedMeeting,
  span: Partial<Span>,
): Promise<void> => {
  const { id, groupId, startsAt, endsAt } = meeting;
  return refuseClashes(tx, [{ groupId, startsAt, endsAt, ...span }], {
    ...{ roundId: group.roundId, but: id },
    pointer: () => '/time',
  });
};

/** What is not said stays: a new time keeps the day, a new day keeps the time and the length. */
const movedSpan = (
  { meeting, group }: OpenedMeeting,
  change: Change,
  timeZone: string,
): Partial<Span> => {
  if (!change.date && !change.time && !change.minutes) return {};
  const before = localTimeOf(meeting.startsAt, timeZone);
  const minutes = (meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000;
  const [span] = plannedSpans(
    {
      date: change.date ?? before.date,
      time: change.time ?? before.time,
      minutes: change.minutes ?? minutes,
      timeZone,
      count: 1,
      everyWeeks: 1,
    },
    group,
  );
  return span ?? {};
};
