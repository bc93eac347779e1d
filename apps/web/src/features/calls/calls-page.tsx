import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { roundInFull } from '../groups/groups';
import { ApplicationStateTag } from './application-state-tag';
import { callsQuery } from './calls';
import styles from './calls.module.css';

/** Where mentors are called for now, and where I have applied. */
export function Component() {
  const { t } = useTexts();
  const { date } = useFormats();
  const { data: calls } = useSuspenseQuery(callsQuery);
  return (
    <div className={styles.page}>
      <PageHeader title={t('calls:title')} />
      {calls.length === 0 && <EmptyState title={t('calls:none')}>{t('calls:noneWhat')}</EmptyState>}
      <ul className={styles.cards}>
        {calls.map(({ roundId, schemeName, roundName, applyBy, application }) => (
          <li key={roundId}>
            <Card asChild>
              <Link to={`/calls/${roundId}`} className={styles.one}>
                <Heading level={2} data-size="2xs">
                  {roundInFull(schemeName, roundName)}
                </Heading>
                {applyBy && (
                  <Paragraph data-size="sm">{t('calls:by', { date: date(applyBy) })}</Paragraph>
                )}
                {application && <ApplicationStateTag state={application.state} />}
              </Link>
            </Card>
          </li>
        ))}
      </ul>
    </div>
  );
}
