import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'groups',
    label: 'placement:groups.title',
    order: 25,
    openTo: ({ run }, { format }) => run && format !== 'drop_in',
  },
  routes: [{ path: 'groups', lazy: () => import('./groups-tab/groups-tab') }],
} satisfies RoundPlace;
