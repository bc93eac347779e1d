import { invalid } from '#kernel';
import ICAL from 'ical.js';
import { groupNamedIn } from './group-named.js';
import { folded, groupNumberIn } from './read-cells.js';
import { textOf, themeIn, timesOf, zoneOf } from './event-times.js';
import { shortened, type FileGround, type ReadFile, type ReadMeeting } from './read-meeting.js';
import type { RefusedTimetableRow, TimetableNote } from './timetable.views.js';

/**
 * The events of a calendar that name a group, in their title or their category. What recurs is written
 * out within the round. A time without a zone is by the institution's clock.
 */
export const readCalendar = (text: string, ground: FileGround): ReadFile => {
  const meetings: ReadMeeting[] = [];
  const refused: RefusedTimetableRow[] = [];
  const lines = linesOfEvents(text);
  for (const { event, index } of eventsIn(text)) {
    const line = lines[index] ?? 1;
    const read = readEvent(event, ground);
    if ('code' in read) {
      const { code, params = {} } = read;
      const faults: TimetableNote[] = [{ code: `timetable.${code}`, params }];
      refused.push({ line, faults, content: shortened(textOf(event.summary)) });
    } else meetings.push(...read.meetings.map((meeting) => ({ line, ...meeting })));
  }
  return { meetings, refused, columns: [], missing: [] };
};

type Read =
  | { readonly meetings: readonly Omit<ReadMeeting, 'line'>[] }
  | { readonly code: string; readonly params?: TimetableNote['params'] };

const readEvent = (event: ICAL.Event, ground: FileGround): Read => {
  const number = groupIn(event, ground);
  const groupId = number === null ? pairIn(event, ground) : ground.groups.get(number);
  if (!groupId)
    return number === null
      ? { code: 'no_group' }
      : { code: 'unknown_group', params: { group: number } };
  // Typed as always there, which a file need not heed.
  const start = event.startDate as ICAL.Time | null;
  if (!start || start.isDate) return { code: 'no_time' };
  const zone = zoneOf(event, ground.timeZone);
  if (zone === undefined) return { code: 'unknown_zone' };
  try {
    const times = timesOf(event, zone, ground);
    if (times.length === 0) return { code: 'outside_round' };
    if (times.some(({ minutes }) => minutes < 10 || minutes > 480)) return { code: 'no_length' };
    const theme = themeIn(event, ground);
    return { meetings: times.map((time) => ({ groupId, ...time, theme })) };
  } catch {
    // A rule or a time that is none.
    return { code: 'no_time' };
  }
};

interface FoundEvent {
  readonly event: ICAL.Event;
  /** Among the events of the file. */
  readonly index: number;
}

/** Events that are not cancelled; those that replace a time of a recurring one belong to it. */
const eventsIn = (text: string): FoundEvent[] => {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const live = calendar
      .getAllSubcomponents('vevent')
      .map((component, index) => ({ index, event: new ICAL.Event(component) }))
      .filter(({ event }) => statusOf(event) !== 'CANCELLED');
    const masters = live.filter(({ event }) => !event.isRecurrenceException());
    const replacing = live.filter(({ event }) => event.isRecurrenceException());
    const masterOf = ({ event }: FoundEvent): FoundEvent | undefined =>
      masters.find((master) => master.event.uid === event.uid);
    for (const one of replacing) masterOf(one)?.event.relateException(one.event);
    return [...masters, ...replacing.filter((one) => !masterOf(one))];
  } catch {
    throw invalid('timetable.no_calendar');
  }
};

const statusOf = ({ component }: ICAL.Event): string =>
  String(component.getFirstPropertyValue('status') ?? '').toUpperCase();

/** Where each event begins, so that a refusal can name its line. */
const linesOfEvents = (text: string): number[] =>
  text.split(/\r?\n/).flatMap((line, i) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [i + 1] : []));

/** In its title, else in a category, which may be the number alone. */
const groupIn = (event: ICAL.Event, { names }: FileGround): number | null =>
  [
    groupNamedIn(textOf(event.summary), names),
    ...categoriesOf(event).map((text) => groupNumberIn(text) ?? groupNamedIn(text, names)),
  ].find((number) => number !== null) ?? null;

/** The pair that its title or a category is the name of. */
const pairIn = (event: ICAL.Event, { pairs }: FileGround): string | undefined =>
  [textOf(event.summary), ...categoriesOf(event)]
    .map((text) => pairs.get(folded(text)))
    .find((id) => id !== undefined);

const categoriesOf = ({ component }: ICAL.Event): string[] =>
  component.getAllProperties('categories').flatMap((one) => one.getValues().map(String));
