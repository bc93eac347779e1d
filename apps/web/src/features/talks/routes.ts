import type { Feature } from '../../app/feature';

export default {
  openRoutes: [{ path: 'talk-report', lazy: () => import('./talk-report-page') }],
  routes: [{ path: 'groups/:groupId/talks', lazy: () => import('./talks-page') }],
} satisfies Feature;
