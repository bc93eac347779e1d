import { ifMatch } from '../api/client';
import { ApiProblem, problemOf, Unreachable } from '../api/problem';
import { changeUnsent, dropUnsent, unsentOf, type Unsent } from './unsent';

interface Outcome {
  readonly sent: number;
  readonly left: number;
}

/**
 * Sends what waits, one after the other, in one tab at a time. What somebody else has changed meanwhile, or
 * what is refused, stays with its writer.
 *
 * @returns how many were sent, and how many are left to their writer
 */
export async function sendUnsent(person: string): Promise<Outcome> {
  return navigator.locks.request('kull-unsent', { ifAvailable: true }, async (lock) => {
    let sent = 0;
    let left = 0;
    if (!lock) return { sent, left };
    for (const item of unsentOf(person).filter(({ state }) => state === 'waiting')) {
      const problem = await send(item);
      if (problem === null) {
        sent += 1;
        // Not one that has been written anew meanwhile.
        if (unsentOf(person).some(({ key }) => key === item.key)) dropUnsent(person, item.about);
      } else if (isForLater(problem)) return { sent, left };
      else {
        left += 1;
        changeUnsent(person, item.key, {
          state: problem.status === 412 ? 'conflict' : 'refused',
          code: problem.code,
          details: problem.details,
        });
      }
    }
    return { sent, left };
  });
}

/** No coverage still, signed out, or a server in trouble: nothing of that is said of what was written. */
const isForLater = ({ status }: ApiProblem): boolean =>
  status === 0 || status === 401 || status === 429 || status >= 500;

const send = async ({ key, request }: Unsent): Promise<ApiProblem | null> => {
  const { method, path, version, body } = request;
  try {
    const answer = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': document.documentElement.lang,
        'X-Kull': '1',
        'Idempotency-Key': key,
        ...(version !== null && ifMatch(version)),
      },
      body: JSON.stringify(body),
    });
    return answer.ok ? null : await problemOf(answer);
  } catch {
    return new Unreachable();
  }
};
