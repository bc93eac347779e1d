import type { Manifest } from '#backup';

/** `48 tables, 12345 rows, as of 2026-11-27T02:00:00.000Z`. */
export const sayArchive = ({ tables, madeAt }: Manifest): string => {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${tables.length} tables, ${rows} rows, as of ${madeAt}`;
};
