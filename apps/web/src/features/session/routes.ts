import { PersonCircleIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';

export default {
  openRoutes: [
    { path: 'sign-in', lazy: () => import('./sign-in-page') },
    { path: 'sign-in/email', lazy: () => import('./email-page') },
    { path: 'sign-in/returned', lazy: () => import('./returned-page') },
  ],
  routes: [{ path: 'me', lazy: () => import('./me-page') }],
  places: [
    { to: '/me', label: 'session:me.place', icon: PersonCircleIcon, order: 50, openTo: () => true },
  ],
} satisfies Feature;
