import { ACCESS_HELD } from './access.js';
import { ENROLMENT_HELD } from './enrolment.js';
import { FINDING_MENTORS_HELD } from './finding-mentors.js';
import { GROUPS_HELD } from './groups.js';
import { MEETINGS_HELD } from './meetings.js';
import type { Held } from './held.js';
import { MENTOR_PATH_HELD } from './mentor-path.js';
import { MESSAGES_HELD } from './messages.js';
import { PEOPLE_HELD } from './people.js';
import { PLACEMENT_HELD } from './placement.js';
import { PLATFORM_HELD } from './platform.js';
import { PRIVACY_HELD } from './privacy.js';
import { REFERRALS_HELD } from './referrals.js';
import { SCHEMES_HELD } from './schemes.js';

/**
 * Everything that is held about anybody. Erasing goes through it in this order, so that what is found
 * by way of something else comes before it: requests before identities, all before the person.
 */
export const REGISTER: readonly Held[] = [
  ...PLATFORM_HELD,
  ...SCHEMES_HELD,
  ...PLACEMENT_HELD,
  ...REFERRALS_HELD,
  ...MESSAGES_HELD,
  ...GROUPS_HELD,
  ...FINDING_MENTORS_HELD,
  ...MEETINGS_HELD,
  ...MENTOR_PATH_HELD,
  ...ENROLMENT_HELD,
  ...PRIVACY_HELD,
  ...ACCESS_HELD,
  ...PEOPLE_HELD,
];
