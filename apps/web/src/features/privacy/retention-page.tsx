import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { Progress } from '../../ui/progress';
import { Time } from '../../ui/time/time';
import { KeptMonths } from './kept-months';
import { retentionQuery, type ForgottenRound } from './retention';
import { RoundPast } from './round-past';
import styles from './privacy.module.css';

/** How long each scheme keeps things, and what waits to be forgotten: read first, then said yes to. */
export function Component() {
  const { t } = useTexts();
  const { schemes, past, forgotten } = useSuspenseQuery(retentionQuery).data;
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('privacy:retention.title')}
        trail={[{ to: '/privacy/people', text: t('privacy:people.title') }]}
      >
        {t('privacy:retention.what')}
      </PageHeader>
      <section className={styles.section} aria-labelledby="past">
        <Heading id="past" level={2} data-size="xs">
          {t('privacy:retention.past')}
        </Heading>
        {past.length === 0 && <Paragraph>{t('privacy:retention.nonePast')}</Paragraph>}
        {past.map((round) => (
          <RoundPast key={round.roundId} round={round} />
        ))}
      </section>
      <section className={styles.section} aria-labelledby="months">
        <Heading id="months" level={2} data-size="xs">
          {t('privacy:retention.schemes')}
        </Heading>
        <Paragraph>
          {t(
            schemes.length === 0 ? 'privacy:retention.noSchemes' : 'privacy:retention.schemesWhat',
          )}
        </Paragraph>
        {schemes.map((scheme) => (
          <KeptMonths key={`${scheme.id} ${scheme.version}`} scheme={scheme} />
        ))}
      </section>
      <section className={styles.section} aria-labelledby="forgotten">
        <Heading id="forgotten" level={2} data-size="xs">
          {t('privacy:retention.done')}
        </Heading>
        {forgotten.length === 0 && <Paragraph>{t('privacy:retention.noneDone')}</Paragraph>}
        <ul className={styles.list}>
          {forgotten.map((round) => (
            <Forgotten key={`${round.roundId} ${round.forgottenAt}`} round={round} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function Forgotten({ round }: { readonly round: ForgottenRound }) {
  const { t } = useTexts();
  const { roundName, why, forgottenAt, state, people, peopleLeft } = round;
  const done = people - peopleLeft;
  return (
    <li>
      <p className={styles.name}>{roundName}</p>
      <p className={styles.quiet}>
        {t(`privacy:retention.why.${why}`)} <Time at={forgottenAt} />
        {state === 'done' && ` · ${t('privacy:retention.wholly', { count: people })}`}
      </p>
      {state === 'running' && (
        <Progress
          label={t('privacy:retention.left', { done, people })}
          value={done}
          most={people}
        />
      )}
    </li>
  );
}
