/** What a provider says of somebody who signed in. */
export interface Vouched {
  /** The provider's own key for the person: the one thing that never changes. */
  readonly subject: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Where to write to. Never proof of anything: at Feide it is not verified. */
  readonly email: string | null;
  /** `user@realm`, for rosters that have it. */
  readonly feideId: string | null;
  readonly realm: string | null;
}

const USERID_SEC = 'https://n.feide.no/claims/userid_sec';
const PRINCIPAL_NAME = 'https://n.feide.no/claims/eduPersonPrincipalName';
const LONGEST_NAME = 200;

/**
 * Reads the claims of OpenID Connect Core 1.0, 5.1, and Feide's own. What is missing or of another
 * type is unknown; only the subject has to be there, which the protocol's library has checked.
 */
export const readUserinfo = (subject: string, claims: Record<string, unknown>): Vouched => {
  const feideId = feideIdOf(claims[USERID_SEC]);
  const email = textOf(claims['email']);
  return {
    subject,
    ...nameOf(claims),
    email: email !== null && /^[^\s@]+@[^\s@]+$/.test(email) ? email : null,
    feideId,
    realm: realmOf(feideId) ?? realmOf(textOf(claims[PRINCIPAL_NAME])),
  };
};

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONGEST_NAME) : null;

/** `feide:user@realm` among whatever other names an account has. */
const feideIdOf = (value: unknown): string | null => {
  for (const name of Array.isArray(value) ? value : [value]) {
    const [, feideId] = /^feide:([^\s@:]+@[\w.-]+)$/i.exec(textOf(name) ?? '') ?? [];
    if (feideId) return feideId.toLowerCase();
  }
  return null;
};

const realmOf = (name: string | null): string | null =>
  /^[^\s@]+@([\w.-]+)$/.exec(name ?? '')?.[1]?.toLowerCase() ?? null;

/** Feide gives one name; its last word is what a roster calls the family name. */
const nameOf = (
  claims: Record<string, unknown>,
): { readonly givenName: string; readonly familyName: string } => {
  const given = textOf(claims['given_name']);
  const family = textOf(claims['family_name']);
  if (given && family) return { givenName: given, familyName: family };
  const words = (textOf(claims['name']) ?? '').split(/\s+/).filter((word) => word !== '');
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
};
