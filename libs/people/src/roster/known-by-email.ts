import type { RosterRow } from './roster-row.js';

/** Why nobody can say for sure whose row it is. */
export const CLASH_REASONS = [
  /** The row's Feide id and student number are two persons', or another row's person. */
  'identifiers',
  /** The row has an e-mail address alone, and whoever has it in Kull has another name. */
  'other_name',
  /** The row has an e-mail address alone, and several persons in Kull have it. */
  'shared_address',
  /** The row has a number, and whoever has its e-mail address in Kull is known by that alone. */
  'address_alone',
] as const;
export type ClashReason = (typeof CLASH_REASONS)[number];

type Told = Pick<RosterRow, 'studentNumber' | 'feideId' | 'givenName' | 'familyName' | 'email'>;

/** Persons by their e-mail address, in lower case. */
export interface EmailIndex<P> {
  readonly byEmail: ReadonlyMap<string, readonly P[]>;
}

export const emailIndex = <P extends Pick<Told, 'email'>>(
  known: readonly P[],
): ReadonlyMap<string, readonly P[]> => {
  const index = new Map<string, P[]>();
  for (const person of known) {
    const email = person.email?.toLowerCase();
    if (!email) continue;
    const others = index.get(email);
    if (others) others.push(person);
    else index.set(email, [person]);
  }
  return index;
};

/** Everybody who has the row's e-mail address. */
export const findByEmail = <P>(
  { byEmail }: EmailIndex<P>,
  { email }: Pick<Told, 'email'>,
): readonly P[] => (email === null ? [] : (byEmail.get(email.toLowerCase()) ?? []));

/**
 * Who a row is about that no number tells. An address can be an office's or be given to somebody
 * else, so the one who has it must have the row's name too; and it never brings anybody a number,
 * by which one could sign in as them.
 *
 * @returns null where nobody has the address, or all who have it are told by numbers of their own
 */
export const knownByEmail = <P extends Told>(
  row: Told,
  index: EmailIndex<P>,
): { readonly person: P } | { readonly person: P; readonly reason: ClashReason } | null => {
  const owners = findByEmail(index, row);
  const [person] = owners;
  if (!person) return null;
  if (hasNumber(row)) {
    const alone = owners.find((owner) => !hasNumber(owner));
    return alone ? { person: alone, reason: 'address_alone' } : null;
  }
  if (owners.length > 1) return { person, reason: 'shared_address' };
  return nameOf(person) === nameOf(row) ? { person } : { person, reason: 'other_name' };
};

const hasNumber = ({ studentNumber, feideId }: Told): boolean =>
  studentNumber !== null || feideId !== null;

const nameOf = ({ givenName, familyName }: Told): string =>
  `${givenName} ${familyName}`.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
