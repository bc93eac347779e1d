import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { Unreachable } from '../../app/api/problem';
import type { components } from '../../app/api/schema';
import type { Standing } from '../groups/groups';

export type Meeting = components['schemas']['MeetingInList'];
export type MeetingOnPage = components['schemas']['MeetingView'];
export type MeetingForm = components['schemas']['MeetingForm'];
export type LogAsItStood = components['schemas']['LogAsItStood'];
/** What a log says, whoever wrote it when. */
export type Said = Omit<LogAsItStood, 'version' | 'written'>;
export type Presence = 'present' | 'excused' | 'absent';
export type Outcome = components['schemas']['LogMeeting']['outcome'];

export const TASK_STATES = ['done', 'partly', 'not_done'] as const;

export const myMeetingsQuery = queryOptions({
  queryKey: ['meetings', 'mine'],
  queryFn: () => body(api.GET('/api/v1/me/meetings')),
});

export const groupMeetingsQuery = (id: string, as: Standing) =>
  queryOptions({
    queryKey: ['meetings', 'group', id, as],
    queryFn: () =>
      body(api.GET('/api/v1/groups/{id}/meetings', { params: { path: { id }, query: { as } } })),
  });

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id],
    queryFn: () => body(api.GET('/api/v1/meetings/{id}', { params: { path: { id } } })),
  });

export const meetingFormQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', 'form', id],
    queryFn: () => body(api.GET('/api/v1/groups/{id}/meeting-form', { params: { path: { id } } })),
  });

/** One's own words on a meeting; whoever logs for the mentor has none. */
export const reflectionQuery = (id: string, onBehalf: boolean) =>
  queryOptions({
    queryKey: ['meetings', id, 'reflection', onBehalf],
    queryFn: async () => {
      if (onBehalf) return { body: null, isKnown: false };
      const params = { path: { id } };
      try {
        const own = await body(api.GET('/api/v1/meetings/{id}/reflection', { params }));
        return { body: own.body, isKnown: true };
      } catch (error) {
        // It is kept on no device: without coverage it is not known, and is left as it is.
        if (error instanceof Unreachable) return { body: null, isKnown: false };
        throw error;
      }
    },
    staleTime: 0,
  });

export const logHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id, 'log-versions'],
    queryFn: () =>
      body(api.GET('/api/v1/meetings/{id}/log-versions', { params: { path: { id } } })),
  });

/** Everything that shows meetings is read again, home included. */
export function useMeetingsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['meetings'] });
    await client.invalidateQueries({ queryKey: ['home'] });
  };
}

/** Whether it has begun, and can be logged as held. */
export const hasBegun = (meeting: Pick<Meeting, 'startsAt'>, now: Date): boolean =>
  new Date(meeting.startsAt) <= now;

/** What a group's meetings come to: what is next, what waits for a log, and what has been. */
export function sortedOut(
  meetings: readonly Meeting[],
  now: Date,
): { next: Meeting | null; coming: Meeting[]; unlogged: Meeting[]; past: Meeting[] } {
  const isOver = ({ endsAt }: Meeting): boolean => new Date(endsAt) <= now;
  const ahead = meetings.filter((m) => !isOver(m) && ['planned', 'cancelled'].includes(m.state));
  const next = ahead.find((m) => m.state === 'planned') ?? null;
  return {
    next,
    coming: ahead.filter((m) => m !== next),
    unlogged: meetings.filter((m) => m.lacksWhoCame || (m.state === 'planned' && hasBegun(m, now))),
    past: meetings.filter((m) => !ahead.includes(m)),
  };
}
