import type { Requests } from './requests/asked.js';
import { access } from './requests/access.js';
import { enrolment } from './requests/enrolment.js';
import { groups } from './requests/groups.js';
import { insight } from './requests/insight.js';
import { integrations } from './requests/integrations.js';
import { meetings } from './requests/meetings.js';
import { messages } from './requests/messages.js';
import { placement } from './requests/placement.js';
import { privacy } from './requests/privacy.js';
import { referrals } from './requests/referrals.js';
import { schemes } from './requests/schemes.js';
import { work } from './requests/work.js';

export type { Asked, Of } from './requests/asked.js';

/** Each write is one that succeeds, if it is for who asks; it is undone all the same. */
export const REQUESTS: Requests = {
  ...access,
  ...enrolment,
  ...groups,
  ...insight,
  ...integrations,
  ...meetings,
  ...messages,
  ...placement,
  ...privacy,
  ...referrals,
  ...schemes,
  ...work,
};
