import type { Theme } from '#schemes';
import type { RefusedTimetableRow, TimetableColumn, TimetableField } from './timetable.views.js';

/** A meeting as a file has it. */
export interface ReadMeeting {
  /** Where it stands: the line of the file, the first being 1; null: it comes from no file. */
  readonly line: number | null;
  readonly groupId: string;
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly place: string | null;
  /** A code of the round's themes. */
  readonly theme: string | null;
}

/** What a file is read by. */
export interface FileGround {
  /** First and last day of the round, as ISO dates. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  /** How long a meeting is, where the file does not say. */
  readonly minutes: number;
  readonly themes: readonly Theme[];
  /** What the scheme and the round are called. */
  readonly names: readonly string[];
  /** The round's groups, by number. */
  readonly groups: ReadonlyMap<number, string>;
  /** The round's pairs, by what each is called, folded. */
  readonly pairs: ReadonlyMap<string, string>;
}

/** Which column holds what, by its index. Null: none does, whatever the header says. */
export type ChosenColumns = Readonly<Partial<Record<TimetableField, number | null>>>;

export interface ReadFile {
  readonly meetings: readonly ReadMeeting[];
  readonly refused: readonly RefusedTimetableRow[];
  /** Of a CSV file. */
  readonly columns: readonly TimetableColumn[];
  /** What there must be a column for, and is none. */
  readonly missing: readonly TimetableField[];
}

/** What a refused row said, short enough for a list. */
export const shortened = (text: string): string =>
  text.length > 120 ? `${text.slice(0, 119)}…` : text;
