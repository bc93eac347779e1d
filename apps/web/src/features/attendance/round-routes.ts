import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'attendance',
    part: 'meetings',
    label: 'attendance:tab',
    order: 42,
    openTo: ({ run }, { meetings }) => run && meetings.threshold !== null,
  },
  routes: [
    { path: 'attendance', lazy: () => import('./round-attendance-page') },
    { path: 'attendance/:enrolmentId', lazy: () => import('./student-attendance-page') },
  ],
} satisfies RoundPlace;
