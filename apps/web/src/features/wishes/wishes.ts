import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type MyWishes = components['schemas']['MyWishes'];
export type WishingStudent = components['schemas']['WishingStudent'];
export type WishesOfOne = components['schemas']['WishesOfOne'];

/** As the API has it. */
export const LONGEST_MESSAGE = 500;

/** @param side for who is on both; null: the only one */
export const myWishesQuery = (roundId: string, side: MyWishes['side'] | null) =>
  queryOptions({
    queryKey: ['my-wishes', roundId, side],
    queryFn: () =>
      body(
        api.GET('/api/v1/rounds/{id}/my-wishes', {
          params: { path: { id: roundId }, query: side ? { side } : {} },
        }),
      ),
  });

export const roundWishesQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'wishes'],
    queryFn: () =>
      body(api.GET('/api/v1/rounds/{id}/wishes', { params: { path: { id: roundId } } })),
    staleTime: 0,
  });
