import type { TextKey } from '../../app/i18n/texts';
import { isInUnasked, type Invitation } from './invitation';

/** What the button for a no says: to somebody who is asked, who has said yes, who never was asked. */
export const refusalText = (invitation: Invitation): TextKey => {
  if (isInUnasked(invitation)) return 'enrolment:invitation.refuse';
  return invitation.state === 'joined'
    ? 'enrolment:invitation.leave'
    : 'enrolment:invitation.decline';
};
