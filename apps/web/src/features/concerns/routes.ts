import { ChatExclamationmarkIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';
import { ofGroup } from '../groups/of-group';

export default {
  routes: [
    { path: 'concerns', lazy: () => import('./concerns-page') },
    { path: 'concerns/counts', lazy: () => import('./counts-page') },
    { path: 'concerns/:concernId', lazy: () => import('./concern-page') },
    ofGroup([{ path: 'groups/:groupId/concern', lazy: () => import('./write-page') }]),
  ],
  places: [
    {
      to: '/concerns',
      label: 'concerns:place',
      icon: ChatExclamationmarkIcon,
      order: 46,
      openTo: ({ can }) => can.mentor || can.coordinate || can.ownServices,
    },
  ],
} satisfies Feature;
