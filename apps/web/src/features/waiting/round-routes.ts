import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'queue',
    part: 'people',
    label: 'waiting:queue.tab',
    order: 22,
    openTo: ({ run }, { waysIn }) => run && waysIn.waitingList,
  },
  routes: [{ path: 'queue', lazy: () => import('./queue-page') }],
} satisfies RoundPlace;
