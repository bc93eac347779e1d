import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type OpenLink = components['schemas']['OpenLinkView'];
export type JoinPage = components['schemas']['JoinPage'];

/** More than any round has, as the API says it. */
export const MOST_PEOPLE = 10_000;

export const openLinkQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'open-link'],
    queryFn: async () =>
      (await body(api.GET('/api/v1/rounds/{id}/open-link', { params: { path: { id: roundId } } })))
        .link,
    staleTime: 0,
  });

export const joinPageQuery = (address: string) =>
  queryOptions({
    queryKey: ['join', address],
    queryFn: () => body(api.GET('/api/v1/open-links/{address}', { params: { path: { address } } })),
    staleTime: 0,
  });

/** What the code on the poster leads to. */
export const joinUrl = ({ address }: OpenLink): string => `${location.origin}/join/${address}`;

/** The same, as somebody types it. */
export const joinUrlToType = (link: OpenLink): string => joinUrl(link).replace(/^https?:\/\//, '');
