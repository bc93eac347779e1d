import type { Feature } from '../../app/feature';

export default {
  openRoutes: [
    { path: 'invitations/:token', lazy: () => import('./invitation-page') },
    { path: 'newcomer', lazy: () => import('./newcomer-page') },
  ],
  routes: [
    { path: 'me/enrolments', lazy: () => import('./my-enrolments-page') },
    { path: 'me/enrolments/:enrolmentId', lazy: () => import('./answers-page') },
    { path: 'me/enrolments/:enrolmentId/done', lazy: () => import('./answered-page') },
  ],
} satisfies Feature;
