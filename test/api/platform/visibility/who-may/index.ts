import { ACCESS } from './access.js';
import { ENROLMENT } from './enrolment.js';
import { GROUPS } from './groups.js';
import { INSIGHT } from './insight.js';
import { INTEGRATIONS } from './integrations.js';
import { MEETINGS } from './meetings.js';
import { MESSAGES } from './messages.js';
import { PLACEMENT } from './placement.js';
import { PRIVACY } from './privacy.js';
import { REFERRALS } from './referrals.js';
import type { Rows } from './rows.js';
import { SCHEMES } from './schemes.js';
import { WORK } from './work.js';

export type { Row, Rows } from './rows.js';

/** Every operation that there is, and who may call it: the API's half of 'Who sees what'. */
export const WHO_MAY: Rows = {
  ...ACCESS,
  ...SCHEMES,
  ...ENROLMENT,
  ...GROUPS,
  ...PLACEMENT,
  ...MEETINGS,
  ...MESSAGES,
  ...WORK,
  ...REFERRALS,
  ...INSIGHT,
  ...PRIVACY,
  ...INTEGRATIONS,
};
