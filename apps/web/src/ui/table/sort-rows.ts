export type SortValue = string | number | null;

export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** Rows by one value each, in the reader's alphabet (å comes last in Norwegian). Blank stands last. */
export function sortRows<Row>(
  rows: readonly Row[],
  value: (row: Row) => SortValue,
  descending: boolean,
  collator: Intl.Collator,
): Row[] {
  const compare = (a: SortValue, b: SortValue): number => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const forward =
      typeof a === 'number' && typeof b === 'number'
        ? a - b
        : collator.compare(String(a), String(b));
    return descending ? -forward : forward;
  };
  return [...rows].sort((a, b) => compare(value(a), value(b)));
}
