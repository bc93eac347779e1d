import {
  queryOptions,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
  type QueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { api, body } from '../api/client';
import type { components } from '../api/schema';
import { isLanguage, type Language } from '../i18n/languages';
import { forgetWrittenBy } from './drafts';
import { speak, spoken } from '../i18n/start';
import { forgetRefusedAct } from './session-end';

/** Who is here, at which institution, and which places are open to them. */
export type Session = components['schemas']['SessionView'];
export type SignedIn = Session & {
  readonly person: NonNullable<Session['person']>;
  readonly institution: NonNullable<Session['institution']>;
};

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => body(api.GET('/api/v1/session')),
  staleTime: 5 * 60_000,
});

export const useSession = (): Session => useSuspenseQuery(sessionQuery).data;

/** The session of a page that stands below `RequireSession`. */
export function useSignedIn(): SignedIn {
  const { person, institution, ...session } = useSession();
  if (!person || !institution) throw new Error('This page stands outside RequireSession');
  return { ...session, person, institution };
}

/** Everything read so far belongs to the one who was here before: forget it with the session. */
export function useStartSession(): (session: Session) => Promise<void> {
  const client = useQueryClient();
  return async (session) => {
    // All but the session itself, which the layout looks at: taken from under it, it would not hear
    // that somebody has come.
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    client.setQueryData(sessionQuery.queryKey, session);
    forgetRefusedAct();
    if (!session.person) return;
    const { locale } = session.person;
    if (isLanguage(locale)) await speak(locale);
    // Not worth failing for: the mails go on in the institution's first language.
    else await remember(client, spoken()).catch(() => undefined);
  };
}

/**
 * Ends the session, the identity provider's too where it can be told to, and starts the web anew, so
 * that nothing read by this person stays behind. What was written and not sent goes too, unless it is to
 * be kept (`true`) until they come back: it is shown to nobody else.
 */
export function useSignOut(): UseMutationResult<void, Error, boolean> {
  const person = useSession().person?.id;
  return useMutation({
    mutationFn: async (keeps) => {
      const { address } = await body(api.DELETE('/api/v1/session'));
      if (person && !keeps) forgetWrittenBy(person);
      location.assign(address ?? '/sign-in');
    },
  });
}

/** The language of the pages is that of the mails, too. */
async function remember(client: QueryClient, language: Language): Promise<void> {
  // It arrives also if its reader has gone on to another address by then.
  const session = await body(
    api.PATCH('/api/v1/me', { body: { locale: language }, keepalive: true }),
  );
  client.setQueryData(sessionQuery.queryKey, session);
}

/** Changes the language at once, and remembers it for the person if one is signed in. */
export function useChooseLanguage(): UseMutationResult<void, Error, Language> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (language) => {
      await speak(language);
      if (!client.getQueryData(sessionQuery.queryKey)?.person) return;
      await remember(client, language);
    },
  });
}
