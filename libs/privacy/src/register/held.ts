/** The parts of 'my data', in the order in which a person reads them. */
export const SECTIONS = [
  'about_you',
  'rounds',
  'groups',
  'written',
  'sign_ins',
  'mails',
  'acts',
] as const;
export type Section = (typeof SECTIONS)[number];

/** How a person is shown what a table holds about them. */
export interface Shown {
  readonly section: Section;
  /** A query for `$1`, the institution, and `$2`, the person. The web names its columns. */
  readonly sql: string;
}

/**
 * How long rows are kept:
 * - `ofRound`: as long as their round. The SQL says which rows `t` are the round's, `$2` of the
 *   institution `$1`; they go, whole, when the round is forgotten.
 * - `person`: as long as the person they are about is there: until they are erased, by an administrator
 *   or when a round is forgotten and nothing else ties them to Kull.
 * - `institution`: what the institution has set up, until somebody changes it.
 * - `trace`: without end, since it says by ids, codes and numbers alone that something was done.
 */
export type Lasts = { readonly ofRound: string } | 'person' | 'institution' | 'trace';

/**
 * What one table holds about people, and what becomes of it when one of them is erased. Every column
 * but `institution_id` and `id` stands in one list; a test of the catalogue holds that none is
 * forgotten.
 */
export interface Held {
  readonly table: string;
  readonly lasts: Lasts;
  /**
   * Which rows `t` are a reason to keep the person `p` when a round is forgotten. What goes with the
   * round is none.
   */
  readonly ties?: string;
  /** Which rows `t` are about the person `$2` of the institution `$1`; without it, none are. */
  readonly whose?: string;
  /** These rows go, whole. Their columns are in `goes`, or in `struck` where others' may name somebody. */
  readonly goes?: readonly string[];
  /** These rows stay, and each of the columns is set to the SQL expression. */
  readonly emptied?: Readonly<Record<string, string>>;
  /** Says nothing of the person by itself: ids of what has no name any more, times, counts, codes. */
  readonly stays?: readonly string[];
  /** Text in which somebody may have been named: the name and whatever identifies is struck out. */
  readonly struck?: readonly string[];
  /** About nobody. */
  readonly impersonal?: readonly string[];
  /**
   * Rows that row-level security hides from whoever erases: a function of the database sees to
   * them (`erase_hidden`, `erase_concerns`, `erase_in_goals`, `erase_messages`) and, where they are a round's, `<table>_of_round`.
   */
  readonly isHidden?: boolean;
  readonly shown?: readonly Shown[];
  /** Why rows that are about a person are not shown. */
  readonly notShown?: string;
}
