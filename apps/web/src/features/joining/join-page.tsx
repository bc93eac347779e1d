import { Alert, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { PageSkeleton } from '../../ui/loading';
import { Markdown } from '../../ui/markdown';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { JoinDoor } from './join-door';
import { joinPageQuery, type JoinPage } from './joining';
import styles from './joining.module.css';

/** Somebody has scanned a code or typed an address: what it is, and how to come in. */
export function Component() {
  const { address = '' } = useParams();
  const { data, error, refetch } = useQuery(joinPageQuery(address));
  if (data) return <Invitation address={address} page={data} />;
  if (error instanceof ApiProblem && error.status === 404) return <BrokenLink />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return <PageSkeleton />;
}

interface InvitationProps {
  readonly address: string;
  readonly page: JoinPage;
}

function Invitation({ address, page }: InvitationProps) {
  const { t, language } = useTexts();
  const { date } = useFormats();
  const { schemeName, institutionName, about, startsOn, endsOn, state, door } = page;
  const isOpen = state === 'open' || door === 'in' || door === 'asked';
  return (
    <div className={styles.page}>
      <PageHeader title={t('joining:join.title', { scheme: schemeName })}>
        {institutionName}
      </PageHeader>
      <Markdown text={about[language]} />
      <Paragraph className={styles.quiet}>
        {t('joining:join.period', { from: date(startsOn), to: date(endsOn) })}
      </Paragraph>
      {isOpen ? (
        <JoinDoor address={address} page={page} />
      ) : (
        <Alert data-color="warning">
          <Paragraph>{t(`joining:state.${state}`)}</Paragraph>
        </Alert>
      )}
      <Anchor asChild>
        <Link to={`/privacy?institution=${page.institutionId}`}>{t('privacy:notice.how')}</Link>
      </Anchor>
    </div>
  );
}

function BrokenLink() {
  const { t } = useTexts();
  return (
    <div className={styles.page}>
      <PageHeader title={t('joining:broken.title')} />
      <Paragraph>{t('joining:broken.why')}</Paragraph>
      <Paragraph>{t('joining:broken.what')}</Paragraph>
    </div>
  );
}
