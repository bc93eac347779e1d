import type { Answer } from '../support/client.js';

/** What no answer may hold, by who may not read it. */
export interface Markers {
  /** Stands in every name and text of the other institution. */
  readonly foreign: string;
  /** Stands in a mentor's private reflection. */
  readonly reflection: string;
  /** Stands in a concern of the mentor's to the coordinator. */
  readonly concern: string;
}

const LONGEST = 300;

/** What an answer does wrong; null: nothing. */
export const faultOf = (
  { status, headers, text, body }: Answer,
  markers: Markers,
  reads: Readonly<Record<keyof Markers, boolean>>,
): { readonly kind: 'broken' | 'foreign' | 'unclear'; readonly what: string } | null => {
  const told = `${status} ${text.slice(0, LONGEST)}`;
  if (status >= 500) return { kind: 'broken', what: told };
  const isTold = (Object.keys(markers) as (keyof Markers)[]).some(
    (marker) => !reads[marker] && text.includes(markers[marker]),
  );
  if (isTold) return { kind: 'foreign', what: told };
  const { code, status: said } = Object(body) as { code?: unknown; status?: unknown };
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  if (status >= 400 && !(isProblem && typeof code === 'string' && said === status))
    return { kind: 'unclear', what: told };
  return null;
};
