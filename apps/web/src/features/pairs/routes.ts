import type { Feature } from '../../app/feature';

export default {
  routes: [
    {
      path: 'schemes/:schemeId/rounds/:roundId/pairs/:proposalId',
      lazy: () => import('./pairs-page'),
    },
  ],
} satisfies Feature;
