import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type Home = components['schemas']['Home'];
export type RoundHome = components['schemas']['RoundHome'];
export type CoordinatorRound = components['schemas']['CoordinatorRound'];
export type DueItem = components['schemas']['DueItem'];
export type MeetingBrief = components['schemas']['MeetingBrief'];
export type MenteeRound = components['schemas']['MenteeRound'];
export type MentorHome = components['schemas']['MentorHome'];
export type MentorToBe = components['schemas']['MentorToBe'];
export type CallOnHome = components['schemas']['CallOnHome'];
export type LeadRound = components['schemas']['LeadRound'];
export type ConcernsHome = components['schemas']['ConcernsHome'];
export type MessagesHome = components['schemas']['MessagesHome'];
export type RequestsHome = components['schemas']['RequestsHome'];
export type DropInToKeep = components['schemas']['DropInToKeep'];
export type RoundToRank = components['schemas']['RoundToRank'];
export type ServicesHome = components['schemas']['ServicesHome'];
export type AdministratorHome = components['schemas']['AdministratorHome'];

/** Always read anew: what is due changes while one is elsewhere. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: () => body(api.GET('/api/v1/home')),
  staleTime: 0,
});
