import type { Feature } from '../../app/feature';

export default {
  routes: [
    {
      path: 'schemes/:schemeId/rounds/:roundId/proposals/:proposalId',
      lazy: () => import('./board-page'),
    },
  ],
} satisfies Feature;
