import { invalid } from '#kernel';

/** One page of a list, and where the next begins; `next` is null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Keyset paging: the cursor holds the sort values of the last row, so that nothing is skipped. */
export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** @throws DomainError `page.cursor` for a cursor that this API did not make */
export const decodeCursor = (cursor: string): (string | number)[] => {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.every((v) => ['string', 'number'].includes(typeof v)))
      return values as (string | number)[];
  } catch {
    // Falls through: a cursor that cannot be read is refused like one that makes no sense.
  }
  throw invalid('page.cursor');
};

/** @param rows up to `size + 1` rows: the extra one tells that there is a next page */
export const pageOf = <T>(
  rows: readonly T[],
  size: number,
  cursorOf: (row: T) => readonly (string | number)[],
): Page<T> => {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, next: rows.length > size && last ? encodeCursor(cursorOf(last)) : null };
};
