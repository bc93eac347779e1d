import type { RoundPlace } from '../../app/feature';

export default {
  tab: [
    {
      path: 'overview',
      part: 'overview',
      label: 'schemes:round.overview',
      order: 10,
      openTo: () => true,
      also: ['copy'],
    },
    {
      path: 'schedule',
      part: 'setUp',
      label: 'schemes:round.schedule',
      order: 60,
      openTo: ({ change }) => change,
    },
    {
      path: 'settings',
      part: 'setUp',
      label: 'schemes:round.settings',
      order: 61,
      openTo: ({ change }) => change,
      also: ['clear'],
    },
  ],
  routes: [
    { path: 'overview', lazy: () => import('./round-overview-page') },
    { path: 'schedule', lazy: () => import('./schedule-page') },
    { path: 'copy', lazy: () => import('./copy-round-page') },
    { path: 'settings', lazy: () => import('./round-settings-page') },
  ],
} satisfies RoundPlace;
