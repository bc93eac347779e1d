import { invalid, type FieldError } from '#kernel';
import type { NamedCode } from '#schemes';

/** Codes that somebody sent for one field. */
export interface SentCodes {
  /** Where the code at an index stands in the request. */
  readonly pointer: (index: number) => string;
  readonly codes: readonly string[];
  readonly list: readonly NamedCode[];
  /** What the meeting has already: stays valid when the scheme drops it. */
  readonly kept: readonly string[];
}

/** @throws DomainError `request.invalid` naming each code that is not on the round's list */
export const mustBeKnown = (...fields: readonly SentCodes[]): void => {
  const faults = fields.flatMap(({ pointer, codes, list, kept }) =>
    codes.flatMap((code, i): FieldError[] =>
      kept.includes(code) || list.some((entry) => entry.code === code)
        ? []
        : [{ pointer: pointer(i), code: 'field.unknown_code' }],
    ),
  );
  if (faults.length > 0) throw invalid('request.invalid', { fields: faults });
};
