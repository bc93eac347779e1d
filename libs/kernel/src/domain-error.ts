/**
 * A refusal that the domain foresees. `code` is stable (`group.full`): the web turns it into a
 * sentence in the reader's language, and the API into problem details (RFC 9457).
 */
export class DomainError extends Error {
  /**
   * @param code stable, dotted: `<noun>.<what is wrong>`
   * @param status the HTTP status this refusal becomes
   * @param details numbers and ids for the sentence, and `fields` for refusals that belong to
   *   fields of the request. Never a person's name or a value somebody typed.
   */
  constructor(
    readonly code: string,
    readonly status: number,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

export interface ErrorDetails {
  readonly [key: string]: unknown;
  readonly fields?: readonly FieldError[];
}

/** One field of the request that was refused. `pointer` is a JSON pointer: `/rows/3/email`. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The same answer for what does not exist and for what the actor may not know exists. */
export const notFound = (): DomainError => new DomainError('not_found', 404);

/** The request is understood and malformed; `fields` says where. */
export const invalid = (code: string, details: ErrorDetails = {}): DomainError =>
  new DomainError(code, 422, details);

/** The request fits the form, but not the present state of things. */
export const conflict = (code: string, details: ErrorDetails = {}): DomainError =>
  new DomainError(code, 409, details);
