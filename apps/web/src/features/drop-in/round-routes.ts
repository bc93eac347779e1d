import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'drop-in',
    part: 'groups',
    label: 'drop-in:tab',
    order: 25,
    openTo: ({ run }, { format }) => run && format === 'drop_in',
  },
  routes: [{ path: 'drop-in', lazy: () => import('./round-drop-in-page') }],
} satisfies RoundPlace;
