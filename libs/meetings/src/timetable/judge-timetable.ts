import type { FieldError } from '#kernel';
import { timeZoneOf, type Tx } from '#platform';
import { closedBetween, isClosed, type Round } from '#schemes';
import type { NewMeeting } from '../add-meetings.js';
import { around, clashesIn, type Booked, type Wanted } from '../clashes/bookings.js';
import { clashFault } from '../clashes/clash-fault.js';
import { overlapsBy, type Clash } from '../clashes/clashes.js';
import { localTimeOf, type Span } from '../meeting-times.js';
import { readPlanned } from '../plan/read-planned.js';
import type { TimetabledMeeting } from './timetable.views.js';

/** A meeting of a timetable, and what was found. Faults stand at its own fields: `/time`. */
export interface Judged {
  readonly meeting: NewMeeting | null;
  readonly faults: readonly FieldError[];
  readonly warnings: readonly FieldError[];
}

/** A meeting to judge, and where it stands in a file, if it does. */
type Row = TimetabledMeeting & { readonly line?: number | null };

interface Found {
  meeting: NewMeeting | null;
  faults: FieldError[];
  warnings: FieldError[];
}

/**
 * What is wrong with meetings of several groups of a round, each by itself and with all others, and what
 * is worth a look. Nothing is changed; call `holdTimes` first where they are then made.
 *
 * @param numbers of the round's groups, by id: there are no others
 */
export const judgeTimetable = async (
  tx: Tx,
  round: Round,
  rows: readonly Row[],
  numbers: ReadonlyMap<string, number>,
): Promise<Judged[]> => {
  const { startsOn, endsOn, settings } = round;
  const timeZone = await timeZoneOf(tx);
  const closed = await closedBetween(tx, startsOn, endsOn);
  const { minutes, themes } = settings.meetings;
  const ground = { startsOn, endsOn, timeZone, minutes, themes };
  const judged = rows.map((row): Found => {
    const { span, faults } = readPlanned(row, ground);
    const { groupId, date, place = null, link = null, theme = null } = row;
    const more: FieldError[] = [];
    if (!numbers.has(groupId)) more.push({ pointer: '/groupId', code: 'field.no_such_group' });
    if (isClosed(closed, date))
      more.push({ pointer: '/date', code: 'field.day_kept_free', params: { date } });
    const meeting = span && { groupId, ...span, place: place?.trim() || null, link, theme };
    return { meeting: meeting ?? null, faults: [...faults, ...more], warnings: [] };
  });
  await findClashes(tx, judged, { rows, numbers, roundId: round.id, timeZone });
  await findTakenRooms(tx, judged, { numbers, timeZone });
  return judged;
};

/** Those that could be, with their place among all. */
const possible = (judged: readonly Found[]): { at: number; meeting: NewMeeting }[] =>
  judged.flatMap(({ meeting, faults }, at) =>
    meeting && faults.length === 0 ? [{ at, meeting }] : [],
  );

interface InFile {
  readonly rows: readonly Row[];
  readonly numbers: ReadonlyMap<string, number>;
}

const findClashes = async (
  tx: Tx,
  judged: readonly Found[],
  { rows, numbers, roundId, timeZone }: InFile & { roundId: string; timeZone: string },
): Promise<void> => {
  const wanted = possible(judged);
  const clashes = await clashesIn(
    tx,
    wanted.map(({ meeting }): Wanted => meeting),
  );
  for (const clash of clashes) {
    const { at, meeting } = wanted[clash.index]!;
    const line = clash.otherIndex === null ? null : rows[wanted[clash.otherIndex]!.at]!.line;
    judged[at]!.faults.push(
      line == null
        ? clashFault(clash, { roundId, timeZone, pointer: '/time' })
        : clashInFile(meeting, { ...clash, line, numbers }),
    );
  }
};

/** Two lines of a file that cannot both be: there is no such meeting yet. */
const clashInFile = (
  meeting: Span,
  { who, other, line, numbers }: Clash<Booked> & { line: number; numbers: InFile['numbers'] },
): FieldError => {
  const pointer = '/time';
  if (who === 'mentor') {
    const group = numbers.get(other.groupId) ?? 0;
    return { pointer, code: 'timetable.mentor_on_line', params: { line, group } };
  }
  const isSame =
    meeting.startsAt.getTime() === other.startsAt.getTime() &&
    meeting.endsAt.getTime() === other.endsAt.getTime();
  return { pointer, code: isSame ? 'timetable.twice' : 'timetable.overlaps', params: { line } };
};

interface InRoom extends Span {
  readonly room: string;
  /** Null: of another round, of which the reader may know nothing. */
  readonly groupNumber: number | null;
}

/** Two meetings in one room are worth a look: it may be a large one, or a name for several. */
const findTakenRooms = async (
  tx: Tx,
  judged: readonly Found[],
  { numbers, timeZone }: { numbers: ReadonlyMap<string, number>; timeZone: string },
): Promise<void> => {
  const wanted = possible(judged).filter(({ meeting }) => meeting.place !== null);
  if (wanted.length === 0) return;
  const inRooms = wanted.map(({ meeting }): InRoom & { groupId: string } => ({
    ...meeting,
    room: meeting.place!.toLowerCase(),
    groupNumber: numbers.get(meeting.groupId) ?? null,
  }));
  const { startsAt, endsAt } = around(inRooms);
  const there = await tx.query<Span & { room: string; groupId: string }>(
    `select starts_at as "startsAt", ends_at as "endsAt", lower(trim(place)) as room,
            group_id as "groupId"
     from meetings
     where institution_id = $1 and state <> 'cancelled' and starts_at < $4 and ends_at > $3
       and lower(trim(place)) = any($2)`,
    [tx.institutionId, [...new Set(inRooms.map(({ room }) => room))], startsAt, endsAt],
  );
  const taken = overlapsBy<InRoom>(
    ({ room }) => [room],
    inRooms,
    there.map((one) => ({ ...one, groupNumber: numbers.get(one.groupId) ?? null })),
  );
  for (const { index, other } of taken) {
    const { groupNumber } = other;
    const when = localTimeOf(other.startsAt, timeZone);
    judged[wanted[index]!.at]!.warnings.push(
      groupNumber === null
        ? { pointer: '/place', code: 'field.room_taken', params: { ...when } }
        : {
            pointer: '/place',
            code: 'field.room_taken_by',
            params: { ...when, group: groupNumber },
          },
    );
  }
};
