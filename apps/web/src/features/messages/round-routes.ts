import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'messages',
    part: 'messages',
    label: 'messages:tab',
    order: 45,
    openTo: ({ run }) => run,
  },
  routes: [
    { path: 'messages', lazy: () => import('./inbox-page') },
    { path: 'messages/sent', lazy: () => import('./sent-page') },
    { path: 'messages/reports', lazy: () => import('./reports-page') },
    { path: 'messages/to/:enrolmentId', lazy: () => import('./write-to-person-page') },
    { path: 'messages/new', lazy: () => import('./new-mailing-page') },
  ],
} satisfies RoundPlace;
