import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, body } from '../../app/api/client';
import { sessionQuery, useStartSession } from '../../app/session/session';
import { useFailureToast } from '../../ui/toast';
import { invitationQuery } from './invitation';
import type { Decision } from './my-enrolments';

/** Says yes or no by the invitation; a yes goes on to what one is asked. */
export const useAnswer = (token: string, enrolmentId: string) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const startSession = useStartSession();
  return useMutation({
    onError: useFailureToast(),
    mutationFn: async (answer: Decision) => {
      const { signedIn } = await body(
        api.POST('/api/v1/invitations/{token}/answer', {
          params: { path: { token } },
          body: { answer },
        }),
      );
      await client.invalidateQueries({ queryKey: invitationQuery(token).queryKey });
      if (answer === 'declined') return;
      // Before going on: the page to come is for the person who has just been signed in.
      if (signedIn) await startSession(await client.query({ ...sessionQuery, staleTime: 0 }));
      await navigate(`/me/enrolments/${enrolmentId}`);
    },
  });
};
