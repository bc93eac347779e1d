/** SQL: the meeting or talk of this alias is on the days from `$3` to `$4`, by the clock of the time zone `$5`. */
export const isWithin = (meeting: string): string => `
  ${meeting}.starts_at >= ($3::date)::timestamp at time zone $5
  and ${meeting}.starts_at < ($4::date + 1)::timestamp at time zone $5`;
