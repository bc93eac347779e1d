import { CalendarIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';
import { ofGroup } from '../groups/of-group';

export default {
  openRoutes: [{ path: 'report', lazy: () => import('./report-page') }],
  routes: [
    { path: 'meetings', lazy: () => import('./meetings-page') },
    { path: 'meetings/:meetingId', lazy: () => import('./meeting-page') },
    { path: 'meetings/:meetingId/log', lazy: () => import('./log-page') },
    ofGroup([
      { path: 'groups/:groupId/plan', lazy: () => import('./plan-page') },
      { path: 'groups/:groupId/plan/all', lazy: () => import('./plan/proposed-page') },
      { path: 'groups/:groupId/log', lazy: () => import('./log-unplanned-page') },
    ]),
  ],
  places: [
    {
      to: '/meetings',
      label: 'meetings:place',
      icon: CalendarIcon,
      order: 40,
      openTo: ({ can }) => can.mentor || can.mentee,
    },
  ],
} satisfies Feature;
