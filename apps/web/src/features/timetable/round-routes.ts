import type { RoundPlace } from '../../app/feature';

export default {
  routes: [{ path: 'timetable', lazy: () => import('./timetable-page') }],
} satisfies RoundPlace;
