import { PersonGroupIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';
import { ofGroup } from './of-group';

export default {
  routes: [
    { path: 'groups', lazy: () => import('./groups-page') },
    ofGroup([{ path: 'groups/:groupId', lazy: () => import('./group-page') }]),
    { path: 'rounds/:roundId/free-seats', lazy: () => import('./free-seats-page') },
  ],
  places: [
    {
      to: '/groups',
      label: 'groups:place',
      icon: PersonGroupIcon,
      order: 30,
      openTo: ({ can }) => can.mentor || can.leadMentors || can.mentee,
    },
  ],
} satisfies Feature;
