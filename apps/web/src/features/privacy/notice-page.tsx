import { Alert, Button, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { ApiProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { PageSkeleton } from '../../ui/loading';
import { Markdown } from '../../ui/markdown';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { noticeQuery, textIn, type SchemeKeeps } from './privacy';
import styles from './privacy.module.css';

/** What the institution tells people about their data; signed out too, where it is known whose. */
export function Component() {
  const { t, language } = useTexts();
  const { date } = useFormats();
  const [parameters] = useSearchParams();
  const version = Number(parameters.get('version')) || null;
  const institution = parameters.get('institution');
  const { data, error, refetch } = useQuery(noticeQuery(institution, version));
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <>
        <PageHeader title={t('privacy:notice.title')} />
        <Paragraph>{t('privacy:notice.whose')}</Paragraph>
      </>
    );
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { texts, institutionName, writtenAt, isEarlier, can } = data;
  const shown = texts && textIn(texts, language);
  const write = can.write && (
    <Button asChild variant="secondary">
      <Link to="/privacy/write">{t(texts ? 'privacy:notice.change' : 'privacy:notice.write')}</Link>
    </Button>
  );
  const address = (of: number | null): string => {
    const query = new URLSearchParams({
      ...(institution && { institution }),
      ...(of && { version: String(of) }),
    });
    return `/privacy?${query}`;
  };
  return (
    <div className={styles.page}>
      <PageHeader title={t('privacy:notice.title')} action={write}>
        {institutionName}
        {writtenAt &&
          ` · ${t('privacy:notice.version', { version: data.version, date: date(writtenAt) })}`}
      </PageHeader>
      {isEarlier && (
        <Alert data-color="warning">
          {t('privacy:notice.earlier')}{' '}
          <Anchor asChild>
            <Link to={address(null)}>{t('privacy:notice.latest')}</Link>
          </Anchor>
        </Alert>
      )}
      {!shown && (
        <EmptyState title={t('privacy:notice.none')}>{t('privacy:notice.noneWhat')}</EmptyState>
      )}
      {shown && shown.language !== language && (
        <Paragraph data-size="sm">{t('privacy:notice.inBokmal')}</Paragraph>
      )}
      {shown && (
        <div lang={shown.language}>
          <Markdown text={shown.text} />
        </div>
      )}
      {data.keeps.length > 0 && <Keeps keeps={data.keeps} />}
      {data.version > 1 && (
        <Anchor asChild>
          <Link to={address(data.version - 1)}>{t('privacy:notice.before')}</Link>
        </Anchor>
      )}
    </div>
  );
}

/** What the schemes say now, beside what the notice says. */
function Keeps({ keeps }: { readonly keeps: readonly SchemeKeeps[] }) {
  const { t } = useTexts();
  return (
    <section className={styles.section} aria-labelledby="keeps">
      <Heading id="keeps" level={2} data-size="xs">
        {t('privacy:keeps.title')}
      </Heading>
      <ul className={styles.counts}>
        {keeps.map(({ scheme, months }) => (
          <li key={scheme}>
            {months === null
              ? t('privacy:keeps.notSet', { scheme })
              : t('privacy:keeps.months', { scheme, count: months })}
          </li>
        ))}
      </ul>
    </section>
  );
}
