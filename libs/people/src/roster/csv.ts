/** What makes a spreadsheet run a cell as a formula, after any apostrophes that disarm it. */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Disarms a cell that a spreadsheet would run (OWASP, CSV injection) by an apostrophe before it.
 * A value that already begins with apostrophes and a formula gets one more, so that
 * {@link unescapeFormula} gives back exactly what was there.
 */
export const escapeFormula = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** Takes away the apostrophe that {@link escapeFormula}, or a spreadsheet, put before a formula. */
export const unescapeFormula = (value: string): string =>
  value.charCodeAt(0) === APOSTROPHE && FORMULA.test(value) ? value.slice(1) : value;

const APOSTROPHE = 39;

/**
 * Writes a table as the CSV that Norwegian Excel opens rightly: semicolons, Windows line ends, and
 * a byte order mark to say UTF-8. Formulas are disarmed.
 */
export const writeCsv = (rows: Iterable<readonly string[]>, separator = ';'): string => {
  let text = '\uFEFF';
  for (const row of rows) {
    text += row.map((value) => quotedCell(escapeFormula(value), separator)).join(separator);
    text += '\r\n';
  }
  return text;
};

const quotedCell = (value: string, separator: string): string =>
  value.includes(separator) || /["\r\n]|^\s|\s$/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : value;
