import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components, paths } from '../../app/api/schema';
import type { EnrolmentState } from './enrolment-state-tag';

export type Role = components['schemas']['ParticipantView']['role'];
export type Participant = components['schemas']['ParticipantView'];
export type ParticipantListed = components['schemas']['ParticipantListed'];
export type Overview = components['schemas']['ParticipantsOverview'];

export const LACKS = ['group', 'email', 'working_email', 'answers'] as const;
export type Lacks = (typeof LACKS)[number];

/** What the list is narrowed by; an empty text is no filter. */
export interface Filter {
  readonly role: Role;
  readonly state: EnrolmentState | '';
  /** Whoever has none of it, students and mentors alike: then there is no role and no state. */
  readonly lacks: Lacks | '';
  readonly search: string;
  readonly programmeId: string;
  readonly campus: string;
}

/** Everything about a round's people, to be read anew after a change. */
export const participantsKey = (roundId: string) => ['round', roundId, 'enrolments'] as const;

export const overviewQuery = (roundId: string) =>
  queryOptions({
    queryKey: [...participantsKey(roundId), 'overview'],
    queryFn: () =>
      body(
        api.GET('/api/v1/rounds/{id}/enrolments/overview', { params: { path: { id: roundId } } }),
      ),
  });

export const participantsQuery = (roundId: string, filter: Filter) =>
  infiniteQueryOptions({
    queryKey: [...participantsKey(roundId), 'list', filter],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      body(
        api.GET('/api/v1/rounds/{id}/enrolments', {
          params: {
            path: { id: roundId },
            query: given({ ...filter, cursor: pageParam }),
          },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const participantQuery = (roundId: string, id: string) =>
  queryOptions({
    queryKey: [...participantsKey(roundId), id],
    queryFn: () => body(api.GET('/api/v1/enrolments/{id}', { params: { path: { id } } })),
  });

type Query = NonNullable<paths['/api/v1/rounds/{id}/enrolments']['get']['parameters']['query']>;

/** Without the empty ones. */
const given = ({ lacks, role, state, ...rest }: Filter & { cursor: string }): Query => {
  const asked = lacks ? { lacks, ...rest } : { role, state, ...rest };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
};
