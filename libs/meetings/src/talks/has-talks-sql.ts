/**
 * SQL: mentors have talks with single students in a round.
 *
 * @param round its alias
 */
export const hasTalks = (round: string): string =>
  `jsonb_typeof(${round}.settings #> '{meetings,talks}') = 'object'`;
