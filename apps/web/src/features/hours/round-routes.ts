import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'hours',
    part: 'meetings',
    label: 'hours:tab',
    order: 44,
    openTo: ({ run }, { mentors }) => run && mentors.some(({ paid }) => paid),
  },
  routes: [
    { path: 'hours', lazy: () => import('./round-hours-page') },
    { path: 'hours/:enrolmentId', lazy: () => import('./mentor-timesheet-page') },
  ],
} satisfies RoundPlace;
