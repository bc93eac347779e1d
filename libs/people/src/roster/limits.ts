/** What a roster file may be at most. Generous for a university, small enough to refuse quickly. */
export const MAX_ROSTER_BYTES = 50 * 1024 * 1024;
/** A record longer than this is no roster row: sixteen fields of 5,000 characters fit in it. */
export const MAX_RECORD_LENGTH = 200_000;
/** A quoted field that runs over more lines than this has lost its closing quote. */
export const MAX_RECORD_LINES = 100;
/** What Excel has, all of them, so that a sheet exported with its blank rows is still read. */
export const MAX_LINES = 1_048_576;
/** Rows that aren't blank: more people than any university has. */
export const MAX_ROWS = 250_000;
export const MAX_COLUMNS = 200;
/** Names and other one-line texts. */
export const MAX_TEXT_LENGTH = 200;
/** Texts that people write themselves: experience, lists of interests. */
export const MAX_LONG_TEXT_LENGTH = 2_000;
