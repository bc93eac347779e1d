import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useSession } from '../../app/session/session';
import { useFormats } from '../../ui/time/use-formats';
import { isInUnasked, type Invitation } from './invitation';
import { refusalText } from './refusal-text';
import { useAnswer } from './use-answer';
import styles from './enrolment.module.css';

interface InvitationAnswerProps {
  readonly token: string;
  readonly invitation: Invitation;
}

/** Yes or no; a yes goes straight on to what one is asked. A later change of mind is welcome. */
export function InvitationAnswer({ token, invitation }: InvitationAnswerProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  const { enrolmentId, state, canAnswer, mustTakePart, answerBy, isAnothers } = invitation;
  const { person } = useSession();
  const unasked = isInUnasked(invitation);
  const answer = useAnswer(token, enrolmentId);
  if (!canAnswer)
    return (
      <Alert data-color="info">
        <Paragraph>
          {invitation.isPastAnswers && answerBy && state !== 'withdrawn'
            ? t('enrolment:invitation.late', { date: date(answerBy) })
            : t(state === 'withdrawn' ? 'enrolment:invitation.left' : 'enrolment:invitation.over')}
        </Paragraph>
      </Alert>
    );
  return (
    <div className={styles.answer}>
      {answerBy && state === 'invited' && (
        <Paragraph>{t('enrolment:invitation.answerBy', { date: date(answerBy) })}</Paragraph>
      )}
      <div role="status">
        {(state === 'joined' || state === 'declined') && !unasked && (
          <Alert data-color={state === 'joined' ? 'success' : 'info'}>
            <Paragraph>{t(`enrolment:invitation.answered.${state}`)}</Paragraph>
          </Alert>
        )}
      </div>
      {isAnothers && (
        <Alert data-color="warning">
          <Paragraph>
            {t('enrolment:invitation.asAnother', {
              name: person?.name ?? '',
              invited: invitation.person.givenName,
            })}
          </Paragraph>
        </Alert>
      )}
      <div className={styles.actions}>
        <Button
          loading={answer.isPending && answer.variables === 'joined'}
          disabled={answer.isPending}
          onClick={() => answer.mutate('joined')}
        >
          {t(state === 'joined' ? 'enrolment:invitation.goOn' : 'enrolment:invitation.join')}
        </Button>
        {state !== 'declined' && !mustTakePart && (
          <Button
            variant="secondary"
            disabled={answer.isPending}
            onClick={() => answer.mutate('declined')}
          >
            {t(refusalText(invitation))}
          </Button>
        )}
      </div>
      {!mustTakePart && (
        <Paragraph data-size="sm" className={styles.quiet}>
          {t('enrolment:invitation.changeable')}
        </Paragraph>
      )}
    </div>
  );
}
