import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import type { Invitation } from './invitation';
import { refusalText } from './refusal-text';
import { useAnswer } from './use-answer';

interface InvitationRefusalProps {
  readonly token: string;
  readonly invitation: Invitation;
}

/** A no needs nothing but the invitation. */
export function InvitationRefusal({ token, invitation }: InvitationRefusalProps) {
  const { t } = useTexts();
  const { enrolmentId, state, mustTakePart } = invitation;
  const answer = useAnswer(token, enrolmentId);
  if (state === 'declined')
    return <Paragraph>{t('enrolment:invitation.answered.declined')}</Paragraph>;
  if (mustTakePart) return null;
  return (
    <Button
      variant="secondary"
      loading={answer.isPending}
      onClick={() => answer.mutate('declined')}
    >
      {t(refusalText(invitation))}
    </Button>
  );
}
