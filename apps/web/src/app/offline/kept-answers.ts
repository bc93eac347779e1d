import { KEPT_AT } from './kept-at';

/** Answers are kept apart for each person, under a name that says whose they are. */
const PREFIX = 'kull-answers-';
/** Whose session an answer was for; the API says so of each. */
const WHOSE = 'X-Kull-Person';

const ID = '[0-9a-f-]{36}';
/** The few answers that a mentor or student needs without coverage. What a mentor wrote for herself is none of them. */
const KEPT = new RegExp(
  `^/api/v1/(session|home|institution|me/(groups|meetings|hours|attendance)|groups/${ID}(/(meetings|meeting-form|attendance|talks|agreement))?|meetings/${ID})$`,
);

const GROUP = new RegExp(`^/api/v1/groups/${ID}$`);

export const isKeptForLater = (path: string): boolean => KEPT.test(path);

/** Signing in and out, by whichever way. */
export const isAboutWhoIsHere = (path: string): boolean =>
  /^\/api\/v1\/(session|sessions|sign-in|demo)(\/|$)/.test(path);

/** Another one's answers, and after signing out everybody's, leave the device. */
export const forgetWhoWasHere = async (but?: string): Promise<void> => {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== but);
  await Promise.all(others.map((name) => caches.delete(name)));
};

interface Asked {
  readonly request: Request;
}

/**
 * The server's answer, kept for later; without coverage, the one that was kept, marked with when. An answer
 * is kept with the answers of whose session it was for, which the server says of each: whatever the session
 * has become since it was asked. Refusals are passed on and not kept.
 */
export const networkFirst = async ({ request }: Asked): Promise<Response> => {
  try {
    const answer = await fetch(request);
    await keep(request, answer);
    return answer;
  } catch (error) {
    const kept = await find(request);
    if (kept) return kept;
    throw error;
  }
};

/** Only what is kept is copied: an answer in two is there until both are read. */
const keep = async (request: Request, answer: Response): Promise<void> => {
  const whose = answer.headers.get(WHOSE);
  if (!whose) {
    // Nobody is signed in: what the last one saw is nobody's to see.
    if (new URL(request.url).pathname === '/api/v1/session' || answer.status === 401)
      await forgetWhoWasHere();
    return;
  }
  const name = PREFIX + whose;
  await forgetWhoWasHere(name);
  const cache = await caches.open(name);
  // Not there any more, or not the reader's any more: nor is it at another address (`find`).
  if (answer.status === 404 || answer.status === 403)
    await cache.delete(request, { ignoreSearch: true });
  if (!answer.ok) return;
  const headers = new Headers(answer.headers);
  headers.set(KEPT_AT, new Date().toISOString());
  await cache.put(request, new Response(await answer.clone().blob(), { status: 200, headers }));
};

const find = async (request: Request): Promise<Response | undefined> => {
  const names = await caches.keys();
  const name = names.find((one) => one.startsWith(PREFIX));
  if (name === undefined) return undefined;
  const cache = await caches.open(name);
  const { pathname, searchParams } = new URL(request.url);
  return GROUP.test(pathname)
    ? findGroup(cache, request, searchParams.get('as'))
    : cache.match(request, { ignoreVary: true });
};

interface Group {
  readonly openedAs: string;
  /** The closest first. */
  readonly standings: readonly string[];
}

/**
 * The group in that role, or in the closest where none is asked for: what was kept of it last, whether it
 * was asked for with the role or without.
 */
const findGroup = async (
  cache: Cache,
  request: Request,
  as: string | null,
): Promise<Response | undefined> => {
  const all = await cache.matchAll(request, { ignoreSearch: true, ignoreVary: true });
  const groups = await Promise.all(all.map((one) => one.clone().json() as Promise<Group>));
  return all
    .filter((_, at) => groups[at]!.openedAs === (as ?? groups[at]!.standings[0]))
    .sort((a, b) => keptAt(a).localeCompare(keptAt(b)))
    .at(-1);
};

const keptAt = ({ headers }: Response): string => headers.get(KEPT_AT) ?? '';
