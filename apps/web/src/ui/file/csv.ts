/** What makes a spreadsheet run a cell as a formula, after any apostrophes that disarm it. */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A number, as Norwegian spreadsheets write it: nothing to run, and to be added up. */
const NUMBER = /^-?\d+(,\d+)?$/;

const cell = (value: string, plainNumbers: boolean): string => {
  const isRun = FORMULA.test(value) && !(plainNumbers && NUMBER.test(value));
  const text = isRun ? `'${value}` : value;
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as Norwegian Excel opens it: semicolons, a byte order mark, formulas disarmed by an
 * apostrophe that the import takes away again. The server writes the very same.
 *
 * @param plainNumbers numbers below zero stay numbers, where a column is to be added up
 */
export const writeCsv = (
  rows: readonly (readonly string[])[],
  { plainNumbers = false } = {},
): string =>
  `\uFEFF${rows
    .map((row) => `${row.map((value) => cell(value, plainNumbers)).join(';')}\r\n`)
    .join('')}`;
