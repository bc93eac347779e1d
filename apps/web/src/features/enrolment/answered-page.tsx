import { Alert, Button, Link as Anchor, List, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { homeQuery, type MenteeRound } from '../home/home';
import { Step } from '../home/mentee-step';
import { useMyEnrolment } from './my-enrolments';
import styles from './enrolment.module.css';

const JUST_WAITS: ReadonlySet<MenteeRound['step']> = new Set(['wait', 'unplaced']);

/** What happens next, once a student is in. */
export function Component() {
  const { t } = useTexts();
  const { enrolmentId = '' } = useParams();
  const { schemeName, id, format, state, missing, can } = useMyEnrolment(enrolmentId);
  const round = useSuspenseQuery(homeQuery).data.mentee?.find((part) => part.enrolmentId === id);
  if (state !== 'joined') return <Navigate replace to={`/me/enrolments/${id}`} />;
  return (
    <div className={styles.answers}>
      <PageHeader title={t('enrolment:done.title', { scheme: schemeName })} />
      {missing.length > 0 && can.answer && (
        <Alert data-color="warning">
          <Paragraph>{t('enrolment:done.missing')}</Paragraph>
          <Anchor asChild>
            <Link to={`/me/enrolments/${id}`}>{t('enrolment:done.answerNow')}</Link>
          </Anchor>
        </Alert>
      )}
      {round && !JUST_WAITS.has(round.step) ? (
        <Step round={round} />
      ) : (
        <>
          <Paragraph>{t('enrolment:done.next')}</Paragraph>
          <List.Ordered>
            {format === 'groups' && <List.Item>{t('enrolment:done.groups')}</List.Item>}
            <List.Item>
              {t(format === 'groups' ? 'enrolment:done.mail' : 'enrolment:done.pair')}
            </List.Item>
            <List.Item>{t('enrolment:done.meeting')}</List.Item>
          </List.Ordered>
        </>
      )}
      <Paragraph>{t('enrolment:done.change')}</Paragraph>
      <Button asChild variant="secondary" className={styles.alone}>
        <Link to={`/me/enrolments/${id}`}>{t('enrolment:done.toAnswers')}</Link>
      </Button>
    </div>
  );
}
