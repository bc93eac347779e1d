import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'meetings',
    part: 'meetings',
    label: 'insight:tab',
    within: 'insight:within',
    also: ['timetable'],
    order: 40,
    openTo: ({ readProgress }, { format }) => readProgress && format !== 'drop_in',
  },
  routes: [{ path: 'meetings', lazy: () => import('./round-meetings-page') }],
} satisfies RoundPlace;
