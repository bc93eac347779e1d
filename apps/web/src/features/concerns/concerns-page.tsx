import { Card, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useSignedIn } from '../../app/session/session';
import { PageHeader } from '../../ui/page-header';
import { Time } from '../../ui/time/time';
import { ofPairs } from '../groups/group-words';
import { concernsQuery, type ConcernListed } from './concerns';
import { StateTags } from './state-tag';
import styles from './concerns.module.css';

/** The concerns sent to me, and those I have sent. No texts: each is opened to be read. */
export function Component() {
  const { t } = useTexts();
  const { can } = useSignedIn();
  const { received, sent } = useSuspenseQuery(concernsQuery).data;
  const receives = can.coordinate || can.ownServices || received.length > 0;
  return (
    <div className={styles.page}>
      <PageHeader title={t('concerns:title')}>{t('concerns:what')}</PageHeader>
      {receives && (
        <Section
          title={t('concerns:received')}
          none={t('concerns:receivedNone')}
          concerns={received}
        />
      )}
      {(can.mentor || sent.length > 0) && (
        <Section title={t('concerns:sent')} none={t('concerns:sentNone')} concerns={sent} />
      )}
      {(can.coordinate || can.readInsight) && (
        <Anchor asChild className={styles.start}>
          <Link to="/concerns/counts">{t('concerns:counts.open')}</Link>
        </Anchor>
      )}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly none: string;
  readonly concerns: readonly ConcernListed[];
}

function Section({ title, none, concerns }: SectionProps) {
  const { t } = useTexts();
  return (
    <section className={styles.section} aria-label={title}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {concerns.length === 0 && <Paragraph className={styles.quiet}>{none}</Paragraph>}
      <ul className={styles.list}>
        {concerns.map((concern) => (
          <li key={concern.id}>
            <Card className={styles.card}>
              <Heading level={3} data-size="2xs">
                <Link to={`/concerns/${concern.id}`}>
                  {t('concerns:of', {
                    topic: t(`services:topic.${concern.topic}`),
                    number: concern.groupNumber,
                    ...ofPairs(concern.isPair),
                  })}
                </Link>
              </Heading>
              <Paragraph data-size="sm" className={styles.quiet}>
                {concern.roundName}
                {' · '}
                {!concern.isMine &&
                  `${t('concerns:from', { name: concern.author ?? t('concerns:nameless') })} · `}
                <Time at={concern.createdAt} />
              </Paragraph>
              <div className={styles.tags}>
                <StateTags concern={concern} />
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
