import { ACCESS_ENTITIES } from '#access';
import { ENROLMENT_ENTITIES } from '#enrolment';
import { GROUPS_ENTITIES } from '#groups';
import { INTEGRATIONS_ENTITIES } from '#integrations';
import { MEETINGS_ENTITIES } from '#meetings';
import { MESSAGES_ENTITIES } from '#messages';
import { NOTICES_ENTITIES } from '#notices';
import { PEOPLE_ENTITIES } from '#people';
import { PLACEMENT_ENTITIES } from '#placement';
import { Institution, Mail, MailPaceRow } from '#platform';
import { PRIVACY_ENTITIES } from '#privacy';
import { REFERRALS_ENTITIES } from '#referrals';
import { SCHEMES_ENTITIES } from '#schemes';
import { WORK_ENTITIES } from '#work';

/** Every table's entity. A lib lists its own. */
export const ENTITIES = [
  Institution,
  Mail,
  MailPaceRow,
  ...PEOPLE_ENTITIES,
  ...ACCESS_ENTITIES,
  ...SCHEMES_ENTITIES,
  ...ENROLMENT_ENTITIES,
  ...GROUPS_ENTITIES,
  ...PLACEMENT_ENTITIES,
  ...MEETINGS_ENTITIES,
  ...REFERRALS_ENTITIES,
  ...MESSAGES_ENTITIES,
  ...WORK_ENTITIES,
  ...PRIVACY_ENTITIES,
  ...INTEGRATIONS_ENTITIES,
  ...NOTICES_ENTITIES,
];
