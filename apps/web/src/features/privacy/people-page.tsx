import { Button, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { Time } from '../../ui/time/time';
import { useFormats } from '../../ui/time/use-formats';
import { FindPerson } from '../access/find-person';
import { erasureRequestsQuery, noticeQuery } from './privacy';
import styles from './privacy.module.css';

/** The administrators' side of privacy: the notice, who asks to be erased, and whom to erase. */
export function Component() {
  const { t } = useTexts();
  const requests = useSuspenseQuery(erasureRequestsQuery).data;
  const navigate = useNavigate();
  return (
    <div className={styles.page}>
      <PageHeader title={t('privacy:people.title')}>{t('privacy:people.what')}</PageHeader>
      <Notice />
      <section className={styles.section} aria-labelledby="retention">
        <Heading id="retention" level={2} data-size="xs">
          {t('privacy:retention.title')}
        </Heading>
        <Paragraph>{t('privacy:people.retentionWhat')}</Paragraph>
        <div className={styles.links}>
          <Anchor asChild>
            <Link to="/privacy/retention">{t('privacy:retention.open')}</Link>
          </Anchor>
        </div>
      </section>
      <section className={styles.section} aria-labelledby="requests">
        <Heading id="requests" level={2} data-size="xs">
          {t('privacy:people.requests')}
        </Heading>
        {requests.length === 0 && <Paragraph>{t('privacy:people.noRequests')}</Paragraph>}
        <ul className={styles.list}>
          {requests.map(({ personId, name, askedAt }) => (
            <li key={personId} className={styles.row}>
              <div>
                <p className={styles.name}>{name}</p>
                <p className={styles.quiet}>
                  {t('privacy:people.asked')} <Time at={askedAt} />
                </p>
              </div>
              <Button asChild variant="secondary" data-size="sm">
                <Link
                  to={`/persons/${personId}/erasure`}
                  aria-label={t('privacy:people.lookOf', { name })}
                >
                  {t('privacy:people.look')}
                </Link>
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="find">
        <Heading id="find" level={2} data-size="xs">
          {t('privacy:people.find')}
        </Heading>
        <Paragraph>{t('privacy:people.findWhat')}</Paragraph>
        <FindPerson choose={({ id }) => void navigate(`/persons/${id}/erasure`)} />
      </section>
    </div>
  );
}

function Notice() {
  const { t } = useTexts();
  const { date } = useFormats();
  const { data } = useQuery(noticeQuery(null, null));
  if (!data) return null;
  const { version, writtenAt } = data;
  return (
    <section className={styles.section} aria-labelledby="notice">
      <Heading id="notice" level={2} data-size="xs">
        {t('privacy:notice.title')}
      </Heading>
      <Paragraph>
        {writtenAt
          ? t('privacy:notice.version', { version, date: date(writtenAt) })
          : t('privacy:people.noNotice')}
      </Paragraph>
      <div className={styles.links}>
        {writtenAt && (
          <Anchor asChild>
            <Link to="/privacy">{t('privacy:people.readNotice')}</Link>
          </Anchor>
        )}
        <Anchor asChild>
          <Link to="/privacy/write">
            {t(writtenAt ? 'privacy:notice.change' : 'privacy:notice.write')}
          </Link>
        </Anchor>
      </div>
    </section>
  );
}
