import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { hasCoverage } from '../offline/coverage';
import { noteRefusedAct } from '../session/session-end';
import { hasUnsavedForm } from '../session/unsaved-forms';
import { ApiProblem, isSignedOut, Unreachable } from './problem';

const worthRetrying = (error: Error): boolean =>
  error instanceof Unreachable ? hasCoverage() : error instanceof ApiProblem && error.status >= 500;

/**
 * The defaults of every read and write. Refusals are never retried; a lost connection is, twice, but not
 * without coverage: then it is said at once that what is not kept is not here.
 */
export function createQueryClient(): QueryClient {
  // A session that ended elsewhere is noticed at the next call, whichever that is; but not while something is
  // written that would go with the page: then its form says so when it is sent.
  const onError = (error: Error): void => {
    if (error instanceof ApiProblem && error.status === 401 && !hasUnsavedForm()) {
      void client.invalidateQueries({ queryKey: ['session'] });
    }
  };
  const onRefusedAct = (error: Error): void => {
    if (isSignedOut(error)) noteRefusedAct();
    onError(error);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError: onRefusedAct }),
    defaultOptions: {
      queries: {
        // Without coverage the service worker answers with what it has kept.
        networkMode: 'always',
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && worthRetrying(error),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}
