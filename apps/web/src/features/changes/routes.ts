import type { Feature } from '../../app/feature';
import { ofGroup } from '../groups/of-group';

export default {
  routes: [
    ofGroup([
      { path: 'groups/:groupId/change', lazy: () => import('./change-page') },
      { path: 'groups/:groupId/another', lazy: () => import('./another-group-page') },
    ]),
  ],
} satisfies Feature;
