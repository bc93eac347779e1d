import type { RoundPlace } from '../../app/feature';

export default {
  tab: { path: 'overview', label: 'schemes:round.overview', order: 10, openTo: () => true },
  routes: [
    { path: 'overview', lazy: () => import('./round-overview-page') },
    { path: 'schedule', lazy: () => import('./schedule-page') },
    { path: 'copy', lazy: () => import('./copy-round-page') },
    { path: 'settings', lazy: () => import('./round-settings-page') },
  ],
} satisfies RoundPlace;
