import { hoursOf, whoCanWhen, type FoundGroup, type OpenedGroup } from '#groups';
import { Clock, hourOf, weekdayOf, type Actor, type Weekday, type WeeklySlot } from '#kernel';
import { Database, timeZoneOf, type Tx } from '#platform';
import { closedBetween, stretchOn, type Span as Per, type Stretch, type Theme } from '#schemes';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { bookingsAround } from '../clashes/bookings.js';
import { localTimeOf, type Span } from '../meeting-times.js';
import { mustKeepMeetings, openGroupOfMeetings } from '../open-meeting.js';
import type { PlanQuery, PlanView } from './plan.views.js';
import { propose, type MeetingThere, type PlanGround, type PlanWish } from './propose.js';

/** What a group lacks of its round's plan, for whoever leads it. Nothing of it is stored. */
@Injectable()
export class ShowPlan {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, groupId: string, query: PlanQuery): Promise<PlanView> {
    return this.db.run(actor, async (tx) => {
      const opened = await openGroupOfMeetings(tx, groupId);
      mustKeepMeetings(opened);
      const { group } = opened;
      const { meetings: settings } = group.settings;
      const timeZone = await timeZoneOf(tx);
      const now = this.clock.now();
      const there = await meetingsThere(tx, groupId, timeZone);
      const count = query.count ?? settings.plannedCount;
      // A round without a number is planned a term at a time, also by who says how many they want in it.
      const per =
        settings.plannedCount === null && settings.per === 'round' ? 'term' : settings.per;
      const stretches = stretchesOf(group, per);
      const stretch = chosenOf(stretches, query.from) ?? firstLacking(stretches, { there, count });
      const hour = await hourFor(tx, group, query);
      const everyWeeks =
        query.everyWeeks === undefined ? settings.everyWeeks : query.everyWeeks || null;
      const closed = await closedBetween(tx, stretch.startsOn, stretch.endsOn);
      const { minutes, themes } = settings;
      const found =
        hour &&
        propose(
          { ...hour, minutes, count, everyWeeks },
          {
            ...{ stretch, terms: group.terms, firstDay: group.startsOn, now, timeZone },
            ...{ closed, there, themes },
            elsewhere: await elsewhereIn(tx, groupId, stretch, timeZone),
          },
        );
      return {
        ...stretch,
        stretches: stretches.map((one) => ({ ...one, there: there.filter(isIn(one)).length })),
        ...{ per, count, everyWeeks, minutes, closed, themes: themes.map(named) },
        there: there.filter(isIn(stretch)).length,
        weekday: hour?.weekday ?? null,
        time: hour?.time ?? null,
        meetings: (found?.meetings ?? []).map((meeting) => ({
          ...meeting,
          theme: meeting.theme && named(meeting.theme),
        })),
        lacking: found?.lacking ?? 0,
        themesLeft: (found?.themesLeft ?? []).map(named),
        whoCan: await whoCanIn(tx, opened),
      };
    });
  }
}

const whoCanIn = async (tx: Tx, opened: OpenedGroup): Promise<PlanView['whoCan']> => {
  const students = await whoCanWhen(tx, opened);
  return students?.map(({ slots, ...one }) => ({ ...one, slots: slots && [...slots] })) ?? null;
};

const named = ({ code, name }: Theme) => ({ code, name });

const isIn =
  ({ startsOn, endsOn }: Stretch) =>
  ({ date }: MeetingThere): boolean =>
    startsOn <= date && date <= endsOn;

/** The stretch that counts today, and those after it; at least one. */
const stretchesOf = (group: FoundGroup, per: Per): readonly [Stretch, ...Stretch[]] => {
  const present = stretchOn(group, per, group.today);
  const starts = [...group.terms.map(({ startsOn }) => startsOn), dayAfter(present)]
    .filter((day) => day > present.endsOn && day <= group.endsOn)
    .map((day) => stretchOn(group, per, day))
    .filter(({ startsOn }) => startsOn > present.endsOn);
  const later = [...new Map(starts.map((stretch) => [stretch.startsOn, stretch])).values()];
  later.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  // What is over is there as long as nothing comes after it.
  const [first, ...rest] =
    present.endsOn < group.today && later.length > 0 ? later : [present, ...later];
  return [first!, ...rest];
};

const chosenOf = (stretches: readonly Stretch[], day: string | undefined): Stretch | undefined =>
  day === undefined
    ? undefined
    : stretches.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);

/** The first that has not all its meetings, or the first of all. */
const firstLacking = (
  stretches: readonly [Stretch, ...Stretch[]],
  { there, count }: { there: readonly MeetingThere[]; count: number | null },
): Stretch =>
  stretches.find((stretch) => count === null || there.filter(isIn(stretch)).length < count) ??
  stretches[0];

const dayAfter = ({ endsOn }: Stretch): string =>
  Temporal.PlainDate.from(endsOn).add({ days: 1 }).toString();

/**
 * As it is wished, else the group's own hour, else the one that suits the mentor and most of who answered, if
 * it suits anybody.
 */
const hourFor = async (
  tx: Tx,
  group: FoundGroup,
  { weekday, time }: PlanQuery,
): Promise<Pick<PlanWish, 'weekday' | 'time'> | null> => {
  const { minutes } = group.settings.meetings;
  if (weekday !== undefined && time !== undefined) return { weekday: weekday as Weekday, time };
  const best = async (): Promise<WeeklySlot | undefined> => {
    const { hours, answered } = await hoursOf(tx, group.id);
    return hours.find(({ mentor, members }) => mentor && (members > 0 || answered === 0))?.slot;
  };
  const slot = group.slot ?? (await best());
  if (slot === undefined) return null;
  return {
    weekday: (weekday ?? weekdayOf(slot)) as Weekday,
    time: time ?? startIn(slot, minutes),
  };
};

/** A quarter past, where the meeting leaves a quarter of its hour. */
const startIn = (slot: WeeklySlot, minutes: number): string =>
  `${String(hourOf(slot)).padStart(2, '0')}:${minutes <= 45 ? '15' : '00'}`;

const meetingsThere = async (
  tx: Tx,
  groupId: string,
  timeZone: string,
): Promise<MeetingThere[]> => {
  const rows = await tx.query<Span & { themes: string[] }>(
    `select starts_at as "startsAt", ends_at as "endsAt",
            case when theme is null then themes else array_append(themes, theme) end as themes
     from meetings where institution_id = $1 and group_id = $2 and state <> 'cancelled'
     order by starts_at, id`,
    [tx.institutionId, groupId],
  );
  return rows.map((row) => ({ ...row, date: localTimeOf(row.startsAt, timeZone).date }));
};

/** Where the group's mentors are with other groups. */
const elsewhereIn = async (
  tx: Tx,
  groupId: string,
  { startsOn, endsOn }: Stretch,
  timeZone: string,
): Promise<PlanGround['elsewhere']> => {
  const at = (day: string, days: number): Date =>
    new Date(
      Temporal.PlainDate.from(day).add({ days }).toZonedDateTime(timeZone).epochMilliseconds,
    );
  const span = { startsAt: at(startsOn, 0), endsAt: at(endsOn, 1) };
  const bookings = await bookingsAround(tx, [groupId], span);
  return bookings.filter((booking) => booking.groupId !== groupId);
};
