/** One refused field of a request. `pointer` is a JSON pointer into the body: `/rows/3/email`. */
export interface ProblemField {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The members of RFC 9457 that Kull sends, and what a refusal adds to them. */
export interface ProblemDetails {
  readonly type?: string;
  readonly title?: string;
  readonly status: number;
  readonly code: string;
  readonly fields?: readonly ProblemField[];
  readonly [extra: string]: unknown;
}

/** A refusal by the API. `code` names a text: `problem.<code>` in one of the language files. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly fields: readonly ProblemField[];

  constructor(readonly details: ProblemDetails) {
    super(details.code);
    this.name = 'ApiProblem';
    this.code = details.code;
    this.status = details.status;
    this.fields = details.fields ?? [];
  }
}

/** Somebody else changed it first (412). `current` is how it stands now, as the API sends it. */
export class StaleError extends ApiProblem {
  readonly current: unknown;

  constructor(details: ProblemDetails) {
    super(details);
    this.name = 'StaleError';
    this.current = details.current;
  }
}

/** The server was not reached: offline, or it is starting again. What was typed is still there. */
export class Unreachable extends ApiProblem {
  constructor() {
    super({ status: 0, code: 'unreachable' });
    this.name = 'Unreachable';
  }
}

/** There is no session any more: it ended elsewhere, or by itself. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'session.required';

const isDetails = (body: unknown): body is ProblemDetails =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';

/** Reads a refusal into its typed error, whatever a proxy on the way made of the body. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const details: ProblemDetails = isDetails(body)
    ? { ...body, status: response.status }
    : { status: response.status, code: `http.${response.status}` };
  return response.status === 412 ? new StaleError(details) : new ApiProblem(details);
}
