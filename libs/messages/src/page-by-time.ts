import { invalid, isId } from '#kernel';
import { decodeCursor } from '#platform';

/** How many of a list come at once. */
export const PAGE = 50;

/** The last that was shown: when it was written, in microseconds, and its id. */
export interface Shown {
  readonly at: number;
  readonly id: string;
}

const LATEST = 4e15;

/** @throws DomainError `page.cursor` for a cursor that this API did not make */
export const lastShown = (cursor: string | undefined): Shown | null => {
  if (cursor === undefined) return null;
  const [at, id, ...more] = decodeCursor(cursor);
  const isMoment = typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 && at <= LATEST;
  if (!isMoment || typeof id !== 'string' || !isId(id) || more.length > 0)
    throw invalid('page.cursor');
  return { at, id };
};

/** SQL: a moment as a number that nothing of it is lost in. */
export const micros = (column: string): string =>
  `(extract(epoch from ${column}) * 1000000)::float8`;

/** SQL: whether row (`column`, `id`) comes past the one of the parameters, if there is one. */
export const isPast = (
  [column, id]: readonly [string, string],
  order: 'asc' | 'desc',
  [at, last]: readonly [string, string],
): string => `(${at}::float8 is null or (${column}, ${id}) ${order === 'asc' ? '>' : '<'}
  (timestamptz 'epoch' + ${at}::float8 * interval '1 microsecond', ${last}::uuid))`;
