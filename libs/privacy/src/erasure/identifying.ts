/** What somebody is known by, as the database has it. */
export interface Known {
  readonly names: readonly { readonly given: string; readonly family: string }[];
  /** Addresses, student numbers, Feide names. */
  readonly values: readonly string[];
  readonly phones: readonly string[];
}

/** Shorter ones stand in many texts that mean something else. */
const SHORTEST = 5;
const BETWEEN = '[[:space:],_.+-]*';

/**
 * A regular expression of PostgreSQL's for all that says who it is: the full name in either order,
 * addresses and numbers, also as they stand in HTML and JSON. A given name alone is not in it: others
 * have the same. Null where nothing is known.
 */
export const identifyingPattern = ({ names, values, phones }: Known): string | null => {
  const parts = [
    ...names.flatMap(namePatterns),
    ...values.filter((value) => value.length >= SHORTEST).map(written),
    ...phones.flatMap(phonePattern),
  ];
  if (parts.length === 0) return null;
  return `(?<![[:alnum:]])(?:${[...new Set(parts)].join('|')})(?![[:alnum:]])`;
};

/** Who is called by the first of several given names is found, too. */
const namePatterns = ({ given, family }: { given: string; family: string }): string[] => {
  const first = given.trim().split(/\s+/)[0] ?? '';
  const last = family.trim();
  if (!first || !last) return [];
  return [...new Set([given.trim(), first])].flatMap((name) => [
    `${spaced(name)}${BETWEEN}${spaced(last)}`,
    `${spaced(last)}${BETWEEN}${spaced(name)}`,
  ]);
};

const spaced = (name: string): string => name.split(/\s+/).map(written).join(BETWEEN);

/** Eight digits, however they are grouped, with or without the country. */
const phonePattern = (phone: string): string[] => {
  const digits = phone.replace(/\D/g, '');
  const local = digits.startsWith('47') && digits.length === 10 ? digits.slice(2) : digits;
  if (local.length < SHORTEST) return [];
  const country = local === digits ? '' : '(?:\\+?47[[:space:]]*)?';
  return [`\\+?${country}${Array.from(local).join('[[:space:].-]*')}`];
};

/** As plain text, and escaped as HTML and JSON escape it. */
const written = (value: string): string => {
  const forms = new Set([value, asHtml(value), JSON.stringify(value).slice(1, -1)]);
  const alternatives = [...forms].map((form) => form.replace(/[^\p{L}\p{N}]/gu, literal));
  return alternatives.length === 1 ? alternatives[0]! : `(?:${alternatives.join('|')})`;
};

const literal = (character: string): string =>
  /\s/.test(character) ? '[[:space:]]' : `\\${character}`;

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const asHtml = (value: string): string => value.replace(/[&<>"']/g, (c) => HTML[c]!);
