import { invalid } from '#kernel';
import { readTable } from '#people';
import {
  dayIn,
  folded,
  groupNumberIn,
  minutesBetween,
  minutesIn,
  themeNamed,
  timeIn,
} from './read-cells.js';
import {
  shortened,
  type ChosenColumns,
  type FileGround,
  type ReadFile,
  type ReadMeeting,
} from './read-meeting.js';
import {
  TIMETABLE_FIELDS,
  type RefusedTimetableRow,
  type TimetableField,
  type TimetableNote,
} from './timetable.views.js';

/** What a column holds, by what it may be called. */
const COLUMNS = {
  group: [
    'gruppe',
    'gruppenummer',
    'gruppenr',
    'gruppa',
    'group',
    'groupnumber',
    'groupno',
    'par',
    'pair',
  ],
  date: ['dato', 'dag', 'date', 'day'],
  time: [
    'tid',
    'klokkeslett',
    'kl',
    'start',
    'fra',
    'frå',
    'starttid',
    'time',
    'from',
    'starttime',
  ],
  end: ['slutt', 'til', 'sluttid', 'end', 'to', 'endtime'],
  minutes: [
    'varighet',
    'varigheit',
    'lengde',
    'minutter',
    'minutt',
    'duration',
    'length',
    'minutes',
  ],
  room: ['rom', 'sted', 'stad', 'lokale', 'room', 'place', 'location'],
  theme: ['tema', 'theme', 'topic', 'emne'],
} as const satisfies Record<TimetableField, readonly string[]>;
type Column = TimetableField;
const NEEDED: readonly Column[] = ['group', 'date', 'time'];
const LONGEST_PLACE = 200;
/** As many values of a column as show what it holds. */
const SAMPLES = 3;

/**
 * Rows with a group, a day and a time; how long, where and about what, if they say so. Where a column that
 * there must be is not found, no row is read.
 *
 * @param chosen which column holds what, where somebody has said so; null: none does
 */
export const readCsv = (text: string, ground: FileGround, chosen: ChosenColumns = {}): ReadFile => {
  const { header, rows } = readTable(text, mustNotBeMeeting);
  if (header.length < NEEDED.length) throw invalid('timetable.no_columns');
  const at = { ...columnsIn(header), ...chosen };
  const columns = header.map((name, column) => ({
    column,
    header: name,
    field: TIMETABLE_FIELDS.find((field) => at[field] === column) ?? null,
    samples: [] as string[],
  }));
  const missing = NEEDED.filter((column) => columns[at[column] ?? -1] === undefined);
  const meetings: ReadMeeting[] = [];
  const refused: RefusedTimetableRow[] = [];
  for (const { line, cells, isMisquoted } of rows()) {
    for (const { column, samples } of columns) {
      const value = (cells[column] ?? '').trim();
      if (samples.length < SAMPLES && value !== '') samples.push(shortened(value));
    }
    if (missing.length > 0) continue;
    const cell = (column: Column): string => (cells[at[column] ?? -1] ?? '').trim();
    const { faults, ...meeting } = readRow(cell, ground);
    if (isMisquoted) faults.unshift({ code: 'timetable.misquoted', params: {} });
    if (faults.length > 0) refused.push({ line, faults, content: shortened(cells.join(' · ')) });
    else meetings.push({ line, ...meeting });
  }
  return { meetings, refused, columns, missing: [...missing] };
};

/** No column is called as a day or a time: the file begins with its first meeting. */
const mustNotBeMeeting = (row: readonly string[]): void => {
  const isWhen = (cell: string): boolean =>
    dayIn(cell) !== null || (/[:.]/.test(cell) && timeIn(cell) !== null);
  if (row.some(isWhen)) throw invalid('timetable.no_header');
};

const columnsIn = (header: readonly string[]): Partial<Record<Column, number>> => {
  const found: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const names: readonly string[] = COLUMNS[column];
    const index = header.findIndex((name) => names.includes(folded(name)));
    if (index >= 0) found[column] = index;
  }
  return found;
};

type ReadRow = Omit<ReadMeeting, 'line'> & { readonly faults: TimetableNote[] };

const readRow = (cell: (column: Column) => string, ground: FileGround): ReadRow => {
  const faults: TimetableNote[] = [];
  const fault = (code: string, params: TimetableNote['params'] = {}): void =>
    void faults.push({ code: `timetable.${code}`, params });
  const number = groupNumberIn(cell('group'));
  const groupId =
    number === null ? ground.pairs.get(folded(cell('group'))) : ground.groups.get(number);
  if (!groupId)
    if (number === null) fault('no_group');
    else fault('unknown_group', { group: number });
  const date = dayIn(cell('date'));
  if (!date) fault(cell('date') === '' ? 'empty_date' : 'no_date');
  const time = timeIn(cell('time'));
  if (!time) fault(cell('time') === '' ? 'empty_time' : 'no_time');
  const minutes = lengthOf(cell, time) ?? ground.minutes;
  if (Number.isNaN(minutes) || minutes < 10 || minutes > 480) fault('no_length');
  const place = cell('room');
  if (place.length > LONGEST_PLACE) fault('long_place', { most: LONGEST_PLACE });
  const theme = cell('theme') === '' ? null : themeNamed(cell('theme'), ground.themes);
  if (theme === undefined) fault('unknown_theme');
  return {
    ...{ groupId: groupId ?? '', date: date ?? '', time: time?.time ?? '', minutes },
    ...{ place: place || null, theme: theme?.code ?? null, faults },
  };
};

/** By its own column, by when it ends, or from one time to another. NaN: it cannot be read. */
const lengthOf = (
  cell: (column: Column) => string,
  time: ReturnType<typeof timeIn>,
): number | null => {
  if (cell('minutes') !== '') return minutesIn(cell('minutes')) ?? NaN;
  if (cell('end') !== '' && time) {
    const end = timeIn(cell('end'));
    return end ? minutesBetween(time.time, end.time) : NaN;
  }
  return time?.minutes ?? null;
};
