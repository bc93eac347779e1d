import { MAX_LONG_TEXT_LENGTH, MAX_TEXT_LENGTH } from '../limits.js';
import { type ReadCell, Refusal } from './refusal.js';

/** What makes a spreadsheet run a cell (OWASP, CSV injection). No name begins like this. */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
/** In a text that people write themselves, a leading dash or plus is a list. */
const FORMULA_IN_PROSE = /^[=@\uFF1D\uFF20]/;
/**
 * What no keyboard writes: control characters other than white space, text direction overrides,
 * and what a wrong decoding leaves behind, once (\uFFFD) or before we got the file (`BjÃ¸rn`).
 */
const UNREADABLE = /[^\P{Cc}\s]|Ã[\u0080-\u00BF˜…†]|[\uFFFD\u202A-\u202E\u2066-\u2069]/u;

/** One line of text: outer space removed, inner space collapsed, composed (Unicode NFC). */
export const readText: ReadCell<string> = (text) => {
  if (text.length > MAX_TEXT_LENGTH) return new Refusal('too_long', { max: MAX_TEXT_LENGTH });
  if (FORMULA.test(text)) return new Refusal('formula');
  if (UNREADABLE.test(text)) return new Refusal('unreadable');
  return composed(text.replace(/\s+/g, ' '));
};

/** A longer text, its lines kept. */
export const readLongText: ReadCell<string> = (text) => {
  if (text.length > MAX_LONG_TEXT_LENGTH) {
    return new Refusal('too_long', { max: MAX_LONG_TEXT_LENGTH });
  }
  if (FORMULA_IN_PROSE.test(text)) return new Refusal('formula');
  if (UNREADABLE.test(text)) return new Refusal('unreadable');
  return composed(text.replace(/\r\n?/g, '\n'));
};

/** Below U+0300 nothing composes with anything: most texts need no work. */
const composed = (text: string): string =>
  /[\u0300-\u{10FFFF}]/u.test(text) ? text.normalize('NFC') : text;
