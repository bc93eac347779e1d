import { readRecords } from './records.js';

/** Semicolons first: Norwegian Excel writes them, because its decimals have commas. */
export const SEPARATORS = [';', '\t', ',', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

const SAMPLE_LENGTH = 20_000;
const SAMPLE_RECORDS = 20;

/**
 * The separator that splits the header into most columns and the first rows into as many. Quotes
 * are honoured, so that commas inside quoted text count for nothing.
 */
export const detectSeparator = (text: string): Separator => {
  const sample = firstLines(text);
  let best: Separator = ';';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const widths = [...readRecords(sample, separator).take(SAMPLE_RECORDS)].map(
      (record) => record.cells.length,
    );
    const columns = widths[0] ?? 0;
    if (columns < 2) continue;
    const score = (columns * widths.filter((width) => width === columns).length) / widths.length;
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
};

/** Whole lines only: half a line would look like a row with too few columns. */
const firstLines = (text: string): string => {
  if (text.length <= SAMPLE_LENGTH) return text;
  const end = text.indexOf('\n', SAMPLE_LENGTH);
  return text.slice(0, end === -1 ? SAMPLE_LENGTH : Math.min(end, 10 * SAMPLE_LENGTH));
};
