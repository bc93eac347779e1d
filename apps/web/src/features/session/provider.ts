import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { nextPage } from '../../app/session/next-page';

const NEXT = 'kull:after-sign-in';

/** Goes to the identity provider, and remembers where to go after it. */
export function useProvider(next: string): UseMutationResult<void, Error, void> {
  return useMutation({
    mutationFn: async () => {
      const { address } = await body(api.POST('/api/v1/sign-in/openid'));
      sessionStorage.setItem(NEXT, next);
      location.assign(address);
    },
  });
}

/** Where one was going before signing in at the provider. */
export const wantedPage = (): string => nextPage(sessionStorage.getItem(NEXT));

/** Who is no person here yet can open an invitation, an open link, and the page for newcomers. */
export const newcomersPage = (next: string): string =>
  /^\/(invitations|join)\//.test(next) ? next : '/newcomer';
