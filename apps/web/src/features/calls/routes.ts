import type { Feature } from '../../app/feature';

export default {
  routes: [
    { path: 'calls', lazy: () => import('./calls-page') },
    { path: 'calls/:roundId', lazy: () => import('./apply-page') },
  ],
} satisfies Feature;
