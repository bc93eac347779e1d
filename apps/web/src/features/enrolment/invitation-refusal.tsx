import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import type { Invitation } from './invitation';
import { useAnswer } from './use-answer';

interface InvitationRefusalProps {
  readonly token: string;
  readonly invitation: Invitation;
}

/** A no needs nothing but the invitation. */
export function InvitationRefusal({ token, invitation }: InvitationRefusalProps) {
  const { t } = useTexts();
  const { enrolmentId, state } = invitation;
  const answer = useAnswer(token, enrolmentId);
  if (state === 'declined')
    return <Paragraph>{t('enrolment:invitation.answered.declined')}</Paragraph>;
  return (
    <Button
      variant="secondary"
      loading={answer.isPending}
      onClick={() => answer.mutate('declined')}
    >
      {t(state === 'joined' ? 'enrolment:invitation.leave' : 'enrolment:invitation.decline')}
    </Button>
  );
}
