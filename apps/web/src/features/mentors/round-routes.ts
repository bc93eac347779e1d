import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'mentors',
    part: 'people',
    label: 'mentors:tab',
    order: 21,
    openTo: ({ run }) => run,
  },
  routes: [
    { path: 'mentors', lazy: () => import('./mentors-page') },
    { path: 'mentors/:enrolmentId', lazy: () => import('./mentor-terms-page') },
  ],
} satisfies RoundPlace;
