import { Button, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { SpeakingOfPairs } from '../../app/i18n/speaking-of-pairs';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { RoundsList } from './rounds-list';
import { schemesQuery } from './schemes';
import styles from './schemes.module.css';

/** Every scheme that the coordinator has a part in. */
export function Component() {
  const { t } = useTexts();
  const { schemes, can } = useSuspenseQuery(schemesQuery).data;
  const create = can.create && (
    <Button asChild>
      <Link to="/schemes/new">{t('schemes:new.open')}</Link>
    </Button>
  );
  return (
    <>
      <PageHeader title={t('schemes:place')} action={schemes.length > 0 && create} />
      {schemes.length === 0 && (
        <EmptyState title={t('schemes:list.emptyTitle')} action={create}>
          {t('schemes:list.empty')}
        </EmptyState>
      )}
      {schemes.length > 1 && (
        <Paragraph>
          <Anchor asChild>
            <Link to="/schemes/all">{t('schemes:all.open')}</Link>
          </Anchor>
        </Paragraph>
      )}
      {schemes.map((scheme) => (
        <section key={scheme.id} aria-labelledby={`scheme-${scheme.id}`} className={styles.scheme}>
          <Heading id={`scheme-${scheme.id}`} level={2} data-size="xs">
            <Link to={`/schemes/${scheme.id}`}>{scheme.name}</Link>
          </Heading>
          <SpeakingOfPairs pairs={scheme.setUp.format === 'pairs'}>
            <RoundsList schemeId={scheme.id} rounds={scheme.rounds} level={3} />
          </SpeakingOfPairs>
        </section>
      ))}
    </>
  );
}
