import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'participants',
    part: 'people',
    label: 'enrolment:participants.tab',
    within: 'enrolment:participants.within',
    also: ['import'],
    order: 20,
    openTo: ({ run }) => run,
  },
  routes: [
    { path: 'participants', lazy: () => import('./participants-page') },
    { path: 'participants/requests', lazy: () => import('./join-requests-page') },
    { path: 'participants/excuses', lazy: () => import('./excuses-page') },
    { path: 'participants/:enrolmentId', lazy: () => import('./participant-page') },
  ],
} satisfies RoundPlace;
