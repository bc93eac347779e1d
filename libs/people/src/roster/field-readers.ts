import { readGender, readLanguages, readProtected } from './fields/choices.js';
import { readEmail, readFeideId, readPhone, readStudentNumber } from './fields/contact.js';
import { readSlots, readInterests } from './fields/lists.js';
import { readFullName } from './fields/name.js';
import { readBirthYear, readMaxGroups, readTerm } from './fields/numbers.js';
import { readProgrammeCode } from './fields/programme.js';
import { remembering } from './fields/refusal.js';
import { readLongText, readText } from './fields/text.js';
import type { RosterRole } from './roster-row.js';

/** What reading a roster depends on besides the file. */
export interface RosterOptions {
  /** The present year: birth years and cohorts are sane or not beside it. */
  readonly year: number;
  /**
   * A student is told by the student number wherever the file has that column. A mentor may be
   * staff or from outside, with no such number: then the Feide id tells, or the e-mail address.
   */
  readonly role: RosterRole;
  /** The institution's programmes of study: names by code, the codes in capitals. */
  readonly programmes: ReadonlyMap<string, string>;
  /** Codes, in capitals, of programmes that are created where a row names them. */
  readonly createProgrammes: ReadonlySet<string>;
}

/** One reader for each field, with what it remembers between rows. */
export const fieldReaders = (options: RosterOptions) => ({
  studentNumber: readStudentNumber,
  feideId: readFeideId,
  givenName: readText,
  familyName: readText,
  fullName: readFullName,
  email: readEmail,
  phone: readPhone,
  programmeCode: remembering(readProgrammeCode(options.programmes, options.createProgrammes)),
  programmeName: remembering(readText),
  cohort: remembering(readTerm(options.year)),
  campus: remembering(readText),
  gender: readGender,
  birthYear: remembering(readBirthYear(options.year)),
  homeCounty: remembering(readText),
  languages: remembering(readLanguages),
  slots: remembering(readSlots),
  interests: remembering(readInterests),
  maxGroups: readMaxGroups,
  experience: readLongText,
  isProtected: readProtected,
});

export type FieldReaders = ReturnType<typeof fieldReaders>;
