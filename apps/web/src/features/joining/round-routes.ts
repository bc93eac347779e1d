import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'link',
    part: 'people',
    label: 'joining:link.tab',
    order: 21,
    openTo: ({ run }, { waysIn }) => run && waysIn.openLink,
  },
  routes: [
    { path: 'link', lazy: () => import('./link-page') },
    { path: 'link/poster', lazy: () => import('./poster-page') },
  ],
} satisfies RoundPlace;
