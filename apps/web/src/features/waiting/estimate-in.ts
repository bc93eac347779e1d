/** From so many days on, weeks are what people count in. */
const WEEKS_FROM = 14;
const WEEK = 7;

export interface Span {
  readonly unit: 'days' | 'weeks';
  readonly from: number;
  readonly to: number;
}

/** A range of days as people say it; never narrower than it is. */
export const estimateIn = ({ from, to }: { from: number; to: number }): Span =>
  to < WEEKS_FROM
    ? { unit: 'days', from, to }
    : { unit: 'weeks', from: Math.max(1, Math.floor(from / WEEK)), to: Math.ceil(to / WEEK) };
