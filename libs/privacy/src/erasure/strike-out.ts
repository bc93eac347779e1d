import type { Tx } from '#platform';
import { REGISTER } from '../register/register.js';

interface Text {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/** What stands where somebody was named. */
const GONE = '–';

/**
 * Strikes out, wherever text of the institution's may name somebody, what matches the pattern.
 * Private reflections are out of reach here: `erase_hidden` strikes in them.
 */
export const strikeOut = async (tx: Tx, pattern: string): Promise<void> => {
  for (const { table, column, type } of await textsThatMayName(tx)) {
    const struck = `regexp_replace(${column}::text, $2, '${GONE}', 'gi')::${type}`;
    await tx.execute(
      `update ${table} set ${column} = ${struck}
       where institution_id = $1 and ${column}::text ~* $2`,
      [tx.institutionId, pattern],
    );
  }
  await tx.execute(
    `update jobs.job set data = regexp_replace(data::text, $2, '${GONE}', 'gi')::jsonb,
       output = regexp_replace(output::text, $2, '${GONE}', 'gi')::jsonb
     where data ->> 'institutionId' = $1 and (data::text ~* $2 or output::text ~* $2)`,
    [tx.institutionId, pattern],
  );
};

const textsThatMayName = async (tx: Tx): Promise<Text[]> => {
  const texts = REGISTER.filter(({ isHidden }) => !isHidden).flatMap(({ table, struck = [] }) =>
    struck.map((column) => ({ table, column })),
  );
  return tx.query<Text>(
    `select c.table_name as table, c.column_name as column, c.udt_name as type
     from information_schema.columns c
     join jsonb_to_recordset($1::jsonb) as wanted ("table" text, "column" text)
       on wanted."table" = c.table_name and wanted."column" = c.column_name
     where c.table_schema = 'public'`,
    [JSON.stringify(texts)],
  );
};
