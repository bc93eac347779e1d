import { quoted, type ReadCell, Refusal } from './refusal.js';

/** A code as the student record system writes it, in capitals. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}_./-]{0,39}$/u;

/** The code that a cell holds, in capitals; null where no code looks like that. */
export const programmeCodeOf = (text: string): string | null => {
  const code = text.toLocaleUpperCase('nb');
  return CODE.test(code) ? code : null;
};

/** The code of a programme of study that the institution has, or that is to be created. */
export const readProgrammeCode =
  (known: ReadonlyMap<string, string>, create: ReadonlySet<string>): ReadCell<string> =>
  (text) => {
    const code = text.toLocaleUpperCase('nb');
    if (known.has(code) || create.has(code)) return code;
    return new Refusal('programme_unknown', { value: quoted(text) });
  };
