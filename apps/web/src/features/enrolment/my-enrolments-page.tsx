import { Card, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { myEnrolmentsQuery } from './my-enrolments';
import { EnrolmentStateTag } from './enrolment-state-tag';
import styles from './enrolment.module.css';

/** The rounds I am in, and what I have said in each. */
export function Component() {
  const { t } = useTexts();
  const { data } = useSuspenseQuery(myEnrolmentsQuery);
  return (
    <>
      <PageHeader
        title={t('enrolment:mine.title')}
        trail={[{ to: '/me', text: t('enrolment:mine.me') }]}
      />
      {data.length === 0 && (
        <EmptyState title={t('enrolment:mine.emptyTitle')}>{t('enrolment:mine.empty')}</EmptyState>
      )}
      <ul className={styles.mine}>
        {data.map(({ id, schemeName, roundName, state, missing, can }) => (
          <li key={id}>
            <Card asChild>
              <Link to={`/me/enrolments/${id}`} className={styles.one}>
                <Heading level={2} data-size="2xs">
                  {schemeName}
                </Heading>
                <Paragraph data-size="sm">{roundName}</Paragraph>
                <EnrolmentStateTag state={state} />
                {missing.length > 0 && can.answer && (
                  <Tag data-color="warning">{t('enrolment:mine.missing')}</Tag>
                )}
              </Link>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
