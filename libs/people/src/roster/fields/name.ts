import { type ReadCell, Refusal } from './refusal.js';
import { readText } from './text.js';

export interface FullName {
  readonly givenName: string;
  readonly familyName: string;
}

/** `Nordmann, Kari Anne` or `Kari Anne Nordmann`: without a comma the last word is the last name. */
export const readFullName: ReadCell<FullName> = (text) => {
  const name = readText(text);
  if (name instanceof Refusal) return name;
  const comma = name.indexOf(',');
  const [familyName, givenName] =
    comma === -1
      ? [name.slice(name.lastIndexOf(' ') + 1), name.slice(0, Math.max(name.lastIndexOf(' '), 0))]
      : [name.slice(0, comma).trim(), name.slice(comma + 1).trim()];
  return givenName === '' || familyName === ''
    ? new Refusal('required')
    : { givenName, familyName };
};
