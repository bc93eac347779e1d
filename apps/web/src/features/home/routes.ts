import { HouseIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';

export default {
  routes: [
    { index: true, lazy: () => import('./home-page') },
    { path: 'handover/:personId', lazy: () => import('./handover-page') },
  ],
  places: [{ to: '/', label: 'home:place', icon: HouseIcon, order: 10, openTo: () => true }],
} satisfies Feature;
