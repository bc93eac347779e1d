import { quoted, type ReadCell, Refusal } from './refusal.js';

/** A code as the student record system writes it, in capitals. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}_./-]{0,39}$/u;

/**
 * The code of a programme of study that the institution has, or any well-formed code where
 * unknown programmes may be created.
 */
export const readProgrammeCode =
  (known: ReadonlyMap<string, string>, mayCreate: boolean): ReadCell<string> =>
  (text) => {
    const code = text.toLocaleUpperCase('nb');
    if (known.has(code) || (mayCreate && CODE.test(code))) return code;
    return new Refusal('programme_unknown', { value: quoted(text) });
  };
