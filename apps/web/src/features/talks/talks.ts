import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useFailureToast } from '../../ui/toast';
import type { Standing } from '../groups/groups';

export type Talks = components['schemas']['Talks'];
export type Talk = components['schemas']['TalkView'];
export type StudentOfTalks = components['schemas']['TalksOfStudent'];

/** @param as the role to open them in; undefined: the closest one held */
export const talksQuery = (groupId: string, as?: Standing) =>
  queryOptions({
    queryKey: ['talks', groupId, as ?? ''],
    queryFn: () =>
      body(
        api.GET('/api/v1/groups/{id}/talks', {
          params: { path: { id: groupId }, query: as ? { as } : {} },
        }),
      ),
    staleTime: 0,
  });

export const roundTalksQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['talks', 'round', roundId],
    queryFn: () =>
      body(api.GET('/api/v1/rounds/{id}/talks', { params: { path: { id: roundId } } })),
    staleTime: 0,
  });

/** @param corrections as they stand: after another one, it is another history */
export const talkHistoryQuery = (id: string, as: Standing, corrections: number) =>
  queryOptions({
    queryKey: ['talk-versions', id, as, corrections],
    queryFn: () =>
      body(api.GET('/api/v1/talks/{id}/log-versions', { params: { path: { id }, query: { as } } })),
  });

/** Whatever shows talks or counts their topics is read again, home included. */
export function useTalksChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['talks'] });
    void client.invalidateQueries({ queryKey: ['home'] });
    void client.invalidateQueries({ queryKey: ['meetings', 'mine'] });
    void client.invalidateQueries({ queryKey: ['topic-counts'] });
  };
}

export type Act =
  | { readonly kind: 'book'; readonly id: string; readonly instead: string | null }
  | { readonly kind: 'free' | 'remove'; readonly id: string }
  | { readonly kind: 'log'; readonly id: string; readonly outcome: 'held' | 'nobody_came' };

/**
 * What is done to one talk by one press. A time that somebody else was faster for is read anew; what
 * is said of that goes once a press succeeds.
 */
export function useActOnTalk(done: (act: Act) => void) {
  const changed = useTalksChanged();
  const fail = useFailureToast();
  const closeFailure = useRef<() => void>(undefined);
  return useMutation({
    mutationFn: (act: Act) => send(act),
    onError: (error) => {
      closeFailure.current = fail(error);
    },
    onSuccess: (_, act) => {
      closeFailure.current?.();
      done(act);
    },
    onSettled: changed,
  });
}

const send = (act: Act): Promise<Talks> => {
  const params = { path: { id: act.id } };
  switch (act.kind) {
    case 'book':
      return body(
        api.POST('/api/v1/talks/{id}/booking', { params, body: { instead: act.instead } }),
      );
    case 'free':
      return body(api.DELETE('/api/v1/talks/{id}/booking', { params }));
    case 'remove':
      return body(api.DELETE('/api/v1/talks/{id}', { params }));
    case 'log':
      return body(api.PUT('/api/v1/talks/{id}/log', { params, body: { outcome: act.outcome } }));
  }
};
