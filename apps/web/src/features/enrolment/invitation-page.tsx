import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Alert, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { ApiProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { PageSkeleton } from '../../ui/loading';
import { Markdown } from '../../ui/markdown';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { invitationQuery, isInUnasked, type Invitation } from './invitation';
import { InvitationDoor } from './invitation-door';
import styles from './enrolment.module.css';

/** Somebody opens the mail's link: what it is for, and how to say yes or no. */
export function Component() {
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(invitationQuery(token));
  if (data) return <Invited token={token} invitation={data} />;
  if (error instanceof ApiProblem && error.status === 404) return <BrokenLink />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return <PageSkeleton />;
}

interface InvitedProps {
  readonly token: string;
  readonly invitation: Invitation;
}

function Invited({ token, invitation }: InvitedProps) {
  const { t, language } = useTexts();
  const { date } = useFormats();
  const { person, about, schemeName, institutionName, startsOn, endsOn } = invitation;
  const { door, canAnswer } = invitation;
  const unasked = isInUnasked(invitation);
  const who = [person.programme, person.campus].filter((part) => part !== null).join(', ');
  return (
    <div className={styles.invitation}>
      <PageHeader
        title={t(unasked ? 'enrolment:invitation.titleIn' : 'enrolment:invitation.title', {
          scheme: schemeName,
        })}
      >
        {t('enrolment:invitation.from', { institution: institutionName })}
      </PageHeader>
      <Paragraph>
        {who
          ? t('enrolment:invitation.helloYou', { name: person.givenName, who })
          : t('enrolment:invitation.hello', { name: person.givenName })}
      </Paragraph>
      {who && canAnswer && (door === 'open' || door === 'sign_in') && (
        <Paragraph>{t('enrolment:invitation.notYou')}</Paragraph>
      )}
      {unasked && (
        <Alert data-color="info">
          <Paragraph>{t(`enrolment:invitation.in.${unasked}`)}</Paragraph>
        </Alert>
      )}
      <Markdown text={about[language]} />
      <Paragraph className={styles.quiet}>
        {t('enrolment:invitation.period', { from: date(startsOn), to: date(endsOn) })}
      </Paragraph>
      <InvitationDoor token={token} invitation={invitation} />
      <Anchor asChild>
        <Link to={`/privacy?institution=${invitation.institutionId}`}>
          {t('privacy:notice.how')}
        </Link>
      </Anchor>
    </div>
  );
}

function BrokenLink() {
  const { t } = useTexts();
  return (
    <div className={styles.invitation}>
      <PageHeader title={t('enrolment:invitation.brokenTitle')} />
      <Paragraph>{t('enrolment:invitation.brokenWhy')}</Paragraph>
      <Paragraph>{t('enrolment:invitation.brokenWhat')}</Paragraph>
    </div>
  );
}
