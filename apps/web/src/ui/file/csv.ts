/** What makes a spreadsheet run a cell as a formula, after any apostrophes that disarm it. */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A number, as Norwegian spreadsheets write it: nothing to run, and to be added up. */
const NUMBER = /^-?\d+(,\d+)?$/;

const cell = (value: string): string => {
  const text = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as Norwegian Excel opens it: semicolons, a byte order mark, formulas disarmed by an
 * apostrophe that the import takes away again. The server writes the very same.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
