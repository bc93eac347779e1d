import { Clock, invalid, type Actor, type FieldError, type Weekday } from '#kernel';
import { Database, timeZoneOf, type Tx } from '#platform';
import { closedBetween, roundToRun, Scheme, type Round } from '#schemes';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { propose } from '../plan/propose.js';
import { plannedSpans } from '../planned-spans.js';
import { judgeTimetable } from './judge-timetable.js';
import { numbersOf } from './groups-by-number.js';
import { pairsByName } from './pairs-by-name.js';
import { readTimetableFile } from './read-file.js';
import type { ChosenColumns, ReadMeeting } from './read-meeting.js';
import {
  MOST_TIMETABLED,
  TIMETABLE_FIELDS,
  type ChosenColumn,
  type TimetableFile,
  type PreviewedMeeting,
  type TimetableNote,
  type TimetablePreview,
  type TimetableSeries,
} from './timetable.views.js';

/** What a timetable would come to, for whoever coordinates the round. Nothing is changed. */
@Injectable()
export class PreviewTimetable {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `request.invalid` where the first meeting cannot be, at its field
   */
  ofSeries(actor: Actor, roundId: string, series: TimetableSeries): Promise<TimetablePreview> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      const numbers = await numbersOf(tx, roundId);
      const { meetings, lacking } = await proposedFor(tx, round, series);
      const rows = meetings.flatMap(({ moved, theme, date, time, minutes }) =>
        series.groups.map(({ groupId, place = null }) => ({
          ...{ line: null, groupId, date, time, minutes, place, theme: theme?.code ?? null },
          warnings: moved
            ? [{ code: 'field.put_off', params: { date: moved.from } }]
            : ([] as TimetableNote[]),
        })),
      );
      if (rows.length > MOST_TIMETABLED)
        throw invalid('timetable.too_many', { most: MOST_TIMETABLED });
      return {
        meetings: await this.previewed(tx, round, rows, numbers),
        ...{ refused: [], columns: [], missing: [], lacking },
      };
    });
  }

  ofFile(
    actor: Actor,
    roundId: string,
    { content, columns: chosen }: TimetableFile,
  ): Promise<TimetablePreview> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      const numbers = await numbersOf(tx, roundId);
      const bytes = Buffer.from(content, 'base64');
      const { startsOn, endsOn, settings, name } = round;
      const ground = {
        ...{ startsOn, endsOn, timeZone: await timeZoneOf(tx) },
        ...{ minutes: settings.meetings.minutes, themes: settings.meetings.themes },
        names: [name, await schemeName(tx, round)],
        groups: new Map([...numbers].map(([id, number]) => [number, id])),
        pairs: settings.format === 'pairs' ? await pairsByName(tx, roundId) : new Map(),
      };
      const { meetings, refused, columns, missing } = readTimetableFile(
        bytes,
        ground,
        chosen && chosenIn(chosen),
      );
      if (meetings.length > MOST_TIMETABLED)
        throw invalid('timetable.too_many', { most: MOST_TIMETABLED });
      const rows = meetings.map((row) => ({ ...row, warnings: [] }));
      return {
        meetings: await this.previewed(tx, round, rows, numbers),
        ...{ refused: [...refused], columns: [...columns], missing: [...missing] },
        lacking: 0,
      };
    });
  }

  private async previewed(
    tx: Tx,
    round: Round,
    rows: readonly Row[],
    numbers: ReadonlyMap<string, number>,
  ): Promise<PreviewedMeeting[]> {
    const now = this.clock.now();
    const judged = await judgeTimetable(tx, round, rows, numbers);
    return rows.map((row, i) => {
      const { meeting, faults, warnings } = judged[i]!;
      const { date } = row;
      const isPast = meeting !== null && meeting.endsAt <= now;
      return {
        ...row,
        groupNumber: numbers.get(row.groupId) ?? 0,
        faults: faults.map(noteOf),
        warnings: [
          ...row.warnings,
          ...(isPast ? [{ code: 'field.already_past', params: { date } }] : []),
          ...warnings.map(noteOf),
        ],
      };
    });
  }
}

const schemeName = async (tx: Tx, { institutionId, schemeId: id }: Round): Promise<string> =>
  (await tx.repository(Scheme).findOneByOrFail({ institutionId, id })).name;

/** By what each holds; what no column is said to hold is held by none. Of two, the first. */
const chosenIn = (chosen: readonly ChosenColumn[]): ChosenColumns =>
  Object.fromEntries(
    TIMETABLE_FIELDS.map((field) => [
      field,
      chosen.find((one) => one.field === field)?.column ?? null,
    ]),
  );

/** The days of a series, with the themes of the round, as if no group had met. */
const proposedFor = async (tx: Tx, round: Round, series: TimetableSeries) => {
  const { date, time, minutes, count, everyWeeks } = series;
  const { startsOn, endsOn, terms, settings } = round;
  const timeZone = await timeZoneOf(tx);
  const first = { date, time, minutes, timeZone, count: 1, everyWeeks: 1 };
  plannedSpans(first, { startsOn, endsOn });
  const weekday = Temporal.PlainDate.from(date).dayOfWeek as Weekday;
  return propose(
    { weekday, time, minutes, count, everyWeeks },
    {
      ...{ stretch: { startsOn: date, endsOn }, terms, firstDay: startsOn, timeZone },
      closed: await closedBetween(tx, date, endsOn),
      ...{ now: new Date(0), there: [], elsewhere: [], themes: settings.meetings.themes },
    },
  );
};

type Row = ReadMeeting & { readonly warnings: readonly TimetableNote[] };

const noteOf = ({ code, params = {} }: FieldError): TimetableNote => ({ code, params });
