import type { RosterField } from './roster-row.js';

/**
 * A column's name in a form that spellings share: `Fødselsår`, `fodselsaar` and `FODSELS-ÅR` all
 * become `fodselsar`; `E-post` becomes `epost`.
 */
export const foldHeader = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('aa', 'a');

/** The names columns go by in bokmål, nynorsk, English and the student record system, folded. */
const NAMES: Readonly<Record<RosterField, string>> = {
  studentNumber: 'studentnr studentnummer studentnumber studentno studentid studnr',
  givenName: 'fornavn forenamn firstname givenname givennames fornamn',
  familyName: 'etternavn etternamn lastname surname familyname familienavn slektsnavn slektsnamn',
  fullName: 'navn namn name fulltnavn fulltnamn fullname studentnavn visningsnavn displayname',
  feideId:
    'feideid feidebrukernavn feidebrukarnamn feide brukernavn brukarnamn username ' +
    'edupersonprincipalname eppn',
  email: 'epost epostadresse email emailaddress mail mailadresse studentepost epoststudent',
  phone:
    'mobil mobilnr mobilnummer mobiltelefon telefon telefonnr telefonnummer tlf tlfnr phone ' +
    'phonenumber mobile mobilephone cellphone',
  programmeCode:
    'programkode studieprogramkode studieprogram studieprogramkoden studyprogramcode ' +
    'studyprogrammecode programcode programmecode programmekode studieprogramnr kode program ' +
    'programme studyprogram studyprogramme',
  programmeName:
    'programnavn programnamn studieprogramnavn studieprogramnamn programname programmename ' +
    'studyprogramname studyprogrammename',
  cohort:
    'kull startterm startsemester terminkode starttermin opptakstermin termin kullkode cohort term semester',
  campus: 'campus studiested studiestad studiestedsnavn stad sted location',
  gender: 'kjonn kjonnskode gender sex',
  birthYear: 'fodselsar fodear fodd fodselsdato yearofbirth birthyear dateofbirth birthdate',
  homeCounty: 'hjemfylke heimfylke fylke heimstadfylke homecounty county',
  languages: 'sprak malform malforma sprakkode language languages preferredlanguage',
  slots: 'ledigetider ledigetimer ledigtid tilgjengelighet tilgjenge availability availabletimes',
  interests: 'interesser interesse interessar interests hobbyer',
  maxGroups: 'maksgrupper maksantallgrupper maksgruppar maxgroups antallgrupper talgrupper',
  experience: 'erfaring experience roynsle',
  isProtected:
    'adressesperre adressesperra sperret sperra sperreadresse sperretadresse skjermet ' +
    'skjermetadresse skjerma skjermaadresse hemmeligadresse adressebeskyttelse protected ' +
    'protectedaddress diskresjonskode',
};

/** A column of national identity numbers goes by one of these, or by a name that holds one. */
const NATIONAL_ID_NAMES = new Set(['fnr', 'pnr', 'pid', 'dnr', 'ssn', 'nin', 'fodselsnrpersonnr']);
const NATIONAL_ID_PARTS =
  /fodsels?nummer|fodsels?nr|personnummer|personnr|dnummer|nationalid|socialsecurity|personalidentit/;

/** Columns that are ours: the reasons in a file of refused rows. */
const REASON_NAMES = new Set(['feil', 'error']);

const FIELD_BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field as RosterField] as const),
  ),
);

export type ColumnMeaning = RosterField | 'nationalId' | 'reason';

/**
 * What a column's name says it holds, and how sure that is (1: it is a known name, 0.7: it begins
 * with one); null where the name says nothing.
 */
export const meaningOfHeader = (
  name: string,
): { meaning: ColumnMeaning; confidence: number } | null => {
  const folded = foldHeader(name);
  if (NATIONAL_ID_NAMES.has(folded) || NATIONAL_ID_PARTS.test(folded)) {
    return { meaning: 'nationalId', confidence: 1 };
  }
  if (REASON_NAMES.has(folded)) return { meaning: 'reason', confidence: 1 };
  const field = FIELD_BY_NAME.get(folded);
  if (field) return { meaning: field, confidence: 1 };
  const begins = [...FIELD_BY_NAME].find(([known]) => known.length > 4 && folded.startsWith(known));
  return begins ? { meaning: begins[1], confidence: 0.7 } : null;
};
