import type { Feature } from '../../app/feature';

export default {
  routes: [
    { path: 'groups/:groupId/change', lazy: () => import('./change-page') },
    { path: 'groups/:groupId/another', lazy: () => import('./another-group-page') },
  ],
} satisfies Feature;
