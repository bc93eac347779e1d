// A run that knows no durations from before begins with the largest files, and these are small: begun
// last, they would go on alone for a minute while the other worker has nothing left to do.
import Sequencer from '@jest/test-sequencer';

/** The longest first. */
const LONGEST = [
  'test/api/platform/every-operation.e2e-spec.ts',
  'test/api/platform/visibility/visibility.e2e-spec.ts',
  'test/api/platform/visibility/changes-nothing.e2e-spec.ts',
  'test/api/platform/lifecycle.e2e-spec.ts',
  'test/api/backup/commands.e2e-spec.ts',
  'test/api/integrations/webhook-tries.e2e-spec.ts',
  'test/api/platform/visibility/what-goes-out.e2e-spec.ts',
  'test/web/main-job.spec.ts',
  'test/web/templates.spec.ts',
  'test/web/scheme-settings.spec.ts',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONGEST.findIndex((name) => path.endsWith(name));
      return place < 0 ? LONGEST.length : place;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}
