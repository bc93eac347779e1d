import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../../app/api/client';
import type { components } from '../../../app/api/schema';
import type { SeriesTimes } from '../series-fields';

export type Plan = components['schemas']['PlanView'];
export type StudentHours = components['schemas']['StudentHoursView'];
export type ProposedMeeting = components['schemas']['ProposedMeetingView'];

/** How a plan is wished, as it stands in the address; what is left out is as the round has it. */
export interface PlanWish {
  readonly weekday?: number;
  readonly time?: string;
  readonly count?: number;
  readonly everyWeeks?: number;
  /** A day of the term or year that is planned. */
  readonly from?: string;
}

/** One meeting, or as many at the same time each week. */
export interface SeriesValues extends SeriesTimes {
  place: string;
  link: string;
  theme: string;
}

export const planQuery = (id: string, wish: PlanWish) =>
  queryOptions({
    queryKey: ['meetings', 'plan', id, wish],
    queryFn: () =>
      body(api.GET('/api/v1/groups/{id}/plan', { params: { path: { id }, query: wish } })),
    staleTime: 0,
  });

const NUMBERS = ['weekday', 'count', 'everyWeeks'] as const;

/** The wish that an address holds. What is no number there is not one here. */
export function wishIn(parameters: URLSearchParams): PlanWish {
  const numbers = NUMBERS.flatMap((name) => {
    const value = parameters.get(name);
    return value !== null && /^\d+$/.test(value) ? [[name, Number(value)] as const] : [];
  });
  const [time, from] = [parameters.get('time'), parameters.get('from')];
  return {
    ...(Object.fromEntries(numbers) as PlanWish),
    ...(time !== null && /^\d\d:\d\d$/.test(time) ? { time } : {}),
    ...(from !== null && /^\d{4}-\d\d-\d\d$/.test(from) ? { from } : {}),
  };
}

/** When a meeting in an hour of the week begins: a quarter past, where it leaves a quarter. */
export const startIn = (slot: number, minutes: number): string =>
  `${String(slot % 100).padStart(2, '0')}:${minutes <= 45 ? '15' : '00'}`;
