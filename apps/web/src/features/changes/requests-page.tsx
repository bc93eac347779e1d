import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { useRound } from '../schemes/round';
import { ofPairs } from '../groups/group-words';
import { KeptApart } from './kept-apart';
import { RequestCard } from './request-card';
import { requestsQuery, type ChangeRequest } from './requests';
import styles from './changes.module.css';

/** Students who ask for another group, the oldest first; below, what became of those before. */
export function Component() {
  const { t } = useTexts();
  const { roundId, round } = useRound();
  const words = ofPairs(round.settings.format === 'pairs');
  const { open, past } = useSuspenseQuery(requestsQuery(roundId)).data;
  return (
    <div className={styles.page}>
      <Heading level={2} data-size="sm">
        {t('changes:requests.title', words)}
      </Heading>
      <Paragraph>{t('changes:requests.what')}</Paragraph>
      {open.length === 0 ? (
        <EmptyState title={t('changes:requests.none', words)}>
          {t('changes:requests.noneWhat', words)}
        </EmptyState>
      ) : (
        <Cards requests={open} />
      )}
      {past.length > 0 && (
        <section className={styles.section} aria-labelledby="past">
          <Heading id="past" level={2} data-size="xs">
            {t('changes:requests.past')}
          </Heading>
          <Cards requests={past} />
        </section>
      )}
      <KeptApart />
    </div>
  );
}

function Cards({ requests }: { readonly requests: readonly ChangeRequest[] }) {
  return (
    <ul className={styles.rows}>
      {requests.map((request) => (
        <li key={request.id}>
          <RequestCard request={request} />
        </li>
      ))}
    </ul>
  );
}
