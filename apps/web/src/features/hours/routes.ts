import type { Feature } from '../../app/feature';

export default {
  routes: [{ path: 'hours/:enrolmentId', lazy: () => import('./my-timesheet-page') }],
} satisfies Feature;
