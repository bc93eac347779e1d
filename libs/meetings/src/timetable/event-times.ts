import { LOCALES } from '#kernel';
import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { localTimeOf } from '../meeting-times.js';
import { folded } from './read-cells.js';
import type { FileGround, ReadMeeting } from './read-meeting.js';

/** What recurs is followed so far; a weekly one that began ten years ago is within it. */
const MOST_TIMES = 2000;

type Time = Pick<ReadMeeting, 'date' | 'time' | 'minutes' | 'place'>;

interface Occurrence {
  readonly startDate: ICAL.Time;
  readonly endDate: ICAL.Time;
  readonly item: ICAL.Event;
}

/** What an event says; it need not say anything, whatever its type promises. */
export const textOf = (text: string | null): string => (text ?? '').trim();

/** The name of a zone, or null: by the rules that the file itself has. */
type Zone = string | null;

/**
 * The zone of an event's times: UTC, one that everybody knows by its name, one of the file's own, and the
 * institution's where none is said (a floating time, RFC 5545, 3.3.5). Undefined: nobody knows it.
 */
export const zoneOf = (event: ICAL.Event, timeZone: string): Zone | undefined => {
  const { zone } = event.startDate;
  if (zone.tzid === 'UTC') return 'UTC';
  const tzid = event.component.getFirstProperty('dtstart')?.getParameter('tzid');
  if (typeof tzid !== 'string') return timeZone;
  const name = zoneNamed(tzid);
  if (name) return name;
  return zone.tzid === tzid ? null : undefined;
};

const zoneNamed = (tzid: string): string | null => {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(tzid).timeZoneId;
  } catch {
    return null;
  }
};

/** Each time of an event within the round, by the institution's clock. */
export const timesOf = (event: ICAL.Event, zone: Zone, ground: FileGround): Time[] => {
  const timeOf = (start: ICAL.Time, end: ICAL.Time, { location }: ICAL.Event): Time => {
    const [from, to] = [instantOf(start, zone), instantOf(end, zone)];
    const minutes = Math.round((to.getTime() - from.getTime()) / 60_000);
    const place = textOf(location).slice(0, 200) || null;
    return { ...localTimeOf(from, ground.timeZone), minutes, place };
  };
  const isIn = ({ date }: Time): boolean => ground.startsOn <= date && date <= ground.endsOn;
  if (!event.isRecurring()) return [timeOf(event.startDate, event.endDate, event)].filter(isIn);
  const times: Time[] = [];
  const occurrences = event.iterator();
  for (let i = 0; i < MOST_TIMES; i += 1) {
    const next = occurrences.next() as ICAL.Time | null;
    if (!next) break;
    const { startDate, endDate, item } = event.getOccurrenceDetails(next) as Occurrence;
    if (localTimeOf(instantOf(next, zone), ground.timeZone).date > ground.endsOn) break;
    times.push(timeOf(startDate, endDate, item));
  }
  return times.filter(isIn);
};

const instantOf = (time: ICAL.Time, zone: Zone): Date => {
  if (zone === null) return new Date(time.toUnixTime() * 1000);
  const { year, month, day, hour, minute, second } = time;
  const local = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second });
  return new Date(local.toZonedDateTime(zone).epochMilliseconds);
};

/** The first of the round's themes that the title names. */
export const themeIn = (event: ICAL.Event, { themes }: FileGround): string | null => {
  const said = folded(textOf(event.summary));
  const found = themes.find(({ name }) =>
    LOCALES.some((language) => said.includes(folded(name[language]))),
  );
  return found?.code ?? null;
};
