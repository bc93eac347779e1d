import { quoted, type ReadCell, Refusal } from './refusal.js';

const MAX_EMAIL_LENGTH = 254;
/** An address that mail can be sent to, not the whole of RFC 5322: no quotes, no comments. */
const LOCAL_PART = /^[^\s@,;:<>()[\]\\"=+\-'][^\s@,;:<>()[\]\\"]{0,63}$/;
const DOMAIN = /^(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+\p{L}[\p{L}\p{N}-]+$/u;

/** Enough to tell a column of addresses from others, in one pass over a text of any length. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(text);

/** In lower case: two spellings of one address are one address. */
export const readEmail: ReadCell<string> = (text) => {
  const address = text.toLowerCase().replace(/^mailto:/, '');
  if (address.length > MAX_EMAIL_LENGTH) return new Refusal('too_long', { max: MAX_EMAIL_LENGTH });
  const at = address.indexOf('@');
  const isSane = LOCAL_PART.test(address.slice(0, at)) && DOMAIN.test(address.slice(at + 1));
  return at > 0 && isSane ? address : new Refusal('email');
};

/** E.164, where a number without a country code is Norwegian: eight digits. */
export const readPhone: ReadCell<string> = (text) => {
  const compact = text.replace(/[\s().\-/\u00A0]/g, '').replace(/^00/, '+');
  const international = compact.startsWith('+')
    ? compact
    : /^47\d{8}$/.test(compact)
      ? `+${compact}`
      : `+47${compact}`;
  const isPhone = international.startsWith('+47')
    ? /^\+47[2-9]\d{7}$/.test(international)
    : /^\+[1-9]\d{6,14}$/.test(international);
  return isPhone ? international : new Refusal('phone');
};

/** What Feide calls eduPersonPrincipalName: a user name and the institution's realm. */
export const readFeideId: ReadCell<string> = (text) => {
  const id = text.toLowerCase().replace(/^feide:/, '');
  return id.length <= MAX_EMAIL_LENGTH && /^[^\s@,;:<>"=+][^\s@,;:<>"]*@[^\s@,;:<>"]+$/.test(id)
    ? id
    : new Refusal('feide_id');
};

export const readStudentNumber: ReadCell<string> = (text) => {
  const compact = text.replace(/\s/g, '');
  return /^(?=.*\p{N})[\p{L}\p{N}][\p{L}\p{N}./-]{0,31}$/u.test(compact)
    ? compact
    : new Refusal('student_number', { value: quoted(text) });
};
