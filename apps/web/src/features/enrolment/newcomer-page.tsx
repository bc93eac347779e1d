import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useSession } from '../../app/session/session';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { AskToJoin } from './ask-to-join';
import { newcomerQuery } from './newcomer';
import styles from './enrolment.module.css';

/** Signed in, and on no list: what may have happened, and where one can ask to be let in. */
export function Component() {
  const { t } = useTexts();
  const { person, newcomer, institution } = useSession();
  if (person) return <Navigate to="/" replace />;
  if (!newcomer) return <Navigate to="/sign-in" replace />;
  return (
    <div className={styles.invitation}>
      <PageHeader title={t('enrolment:newcomer.title')}>
        {t('enrolment:newcomer.who', {
          name: newcomer.name,
          institution: institution?.name ?? '',
        })}
      </PageHeader>
      <Paragraph>{t('enrolment:newcomer.why')}</Paragraph>
      <Paragraph>{t('enrolment:newcomer.invited')}</Paragraph>
      <Heading level={2} data-size="xs">
        {t('enrolment:newcomer.rounds')}
      </Heading>
      <Rounds />
    </div>
  );
}

function Rounds() {
  const { t } = useTexts();
  const { data, isPending, error, refetch } = useQuery(newcomerQuery);
  if (isPending) return <Loading />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (data.rounds.length === 0) return <Paragraph>{t('enrolment:newcomer.noRounds')}</Paragraph>;
  return (
    <ul className={styles.cards}>
      {data.rounds.map((round) => (
        <li key={round.id}>
          <AskToJoin round={round} />
        </li>
      ))}
    </ul>
  );
}
