import { Button } from '@digdir/designsystemet-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, NavLink } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useRound } from '../schemes/round';
import { inboxQuery } from './threads';
import styles from './messages.module.css';

/** Between what comes in, what goes out, and what somebody has reported; and to write to many. */
export function RoundMessagesNav() {
  const { t } = useTexts();
  const { schemeId, roundId } = useRound();
  const { open, reports } = useSuspenseInfiniteQuery(inboxQuery(roundId, 'open')).data.pages[0]!;
  const base = `/schemes/${schemeId}/rounds/${roundId}/messages`;
  return (
    <div className={styles.top}>
      <nav aria-label={t('messages:parts')} className={styles.parts}>
        <NavLink end to={base}>
          {t('messages:part.inbox', { count: open })}
        </NavLink>
        <NavLink to={`${base}/sent`}>{t('messages:part.sent')}</NavLink>
        <NavLink to={`${base}/reports`}>{t('messages:part.reports', { count: reports })}</NavLink>
      </nav>
      <Button asChild>
        <Link to={`${base}/new`}>{t('messages:write')}</Link>
      </Button>
    </div>
  );
}
