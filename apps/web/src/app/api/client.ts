import createClient from 'openapi-fetch';
import { noteAnswer } from '../offline/coverage';
import { ApiProblem, problemOf, Unreachable } from './problem';
import type { paths } from './schema';

const READS = new Set(['GET', 'HEAD']);

/**
 * The API, typed by its own OpenAPI document. Every refusal is thrown as an `ApiProblem`, so that
 * a call that returns has succeeded: wrap it in `body()`.
 */
export const api = createClient<paths>({ credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang);
    // A form on another site can't send this header, so that the server refuses writes without it.
    if (!READS.has(request.method)) request.headers.set('X-Kull', '1');
    return request;
  },
  async onResponse({ response }) {
    noteAnswer(response);
    if (!response.ok) throw await problemOf(response);
  },
  onError: ({ error }) => (error instanceof ApiProblem ? error : new Unreachable()),
});

interface Answer<T> {
  readonly data?: T;
  readonly response: Response;
}

/** The body of an answer: `const scheme = await body(api.GET('/api/v1/schemes/{id}', …))`. */
export async function body<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/**
 * Writes only if nobody changed it since `version` was read; else a `StaleError` is thrown that
 * carries the present state. `api.PATCH('…', { headers: ifMatch(scheme.version), … })`.
 */
export const ifMatch = (version: number): { 'If-Match': string } => ({
  'If-Match': `"${version}"`,
});
