import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'groups',
    part: 'groups',
    label: 'placement:groups.title',
    within: 'placement:groups.within',
    also: ['unplaced'],
    order: 22,
    openTo: ({ run }, { format }) => run && format !== 'drop_in',
  },
  routes: [{ path: 'groups', lazy: () => import('./groups-tab/groups-tab') }],
} satisfies RoundPlace;
