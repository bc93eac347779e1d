import { Alert, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import { useFormats } from '../../ui/time/use-formats';
import { useRound } from '../schemes/round';
import { CorrectParticipant } from './correct-participant';
import { EnrolmentStateTag } from './enrolment-state-tag';
import { ParticipantAnswers } from './participant-answers';
import { ParticipantLeave } from './participant-leave';
import { ParticipantActs } from './participant-acts';
import { overviewQuery, participantQuery } from './participants';
import styles from './enrolment.module.css';

/** One person in a round: what is known, where it may be corrected, and leaving the round. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const { enrolmentId = '' } = useParams();
  const { data: participant } = useSuspenseQuery(participantQuery(roundId, enrolmentId));
  const { data: overview } = useSuspenseQuery(overviewQuery(roundId));
  const { givenName, familyName, studentNumber, isProtected, role, state, enteredBy } = participant;
  const { emailRefusedAt } = participant;
  const { date } = useFormats();
  return (
    <div className={styles.participant}>
      <Anchor asChild>
        <Link to=".." relative="path">
          {t('enrolment:participant.back')}
        </Link>
      </Anchor>
      <div className={styles.head}>
        <Heading level={2} data-size="sm">
          {givenName} {familyName}
        </Heading>
        {participant.leave ? (
          <StatusTag tone="warning">{t('enrolment:leave.title')}</StatusTag>
        ) : (
          <EnrolmentStateTag state={state} />
        )}
      </div>
      <Paragraph className={styles.quiet}>
        {[
          t(`enrolment:person.${role}`),
          studentNumber,
          enteredBy && `${t('enrolment:wayIn.label')}: ${t(`enrolment:wayIn.${enteredBy}`)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Paragraph>
      <ParticipantLeave participant={participant} />
      {isProtected && (
        <Alert data-color="warning">
          <Paragraph>{t('enrolment:participant.protected')}</Paragraph>
        </Alert>
      )}
      {emailRefusedAt !== null && (
        <Alert data-color="warning">
          <Paragraph>
            {t('enrolment:participant.emailRefused', { day: date(emailRefusedAt) })}
          </Paragraph>
        </Alert>
      )}
      <ParticipantAnswers participant={participant} />
      {participant.can.correct && (
        <CorrectParticipant
          key={participant.version}
          participant={participant}
          programmes={overview.programmes}
        />
      )}
      <ParticipantActs participant={participant} />
    </div>
  );
}
