import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { homeQuery } from '../home/home';
import { roundAddress } from '../schemes/schemes';
import styles from './messages.module.css';

/** Where what is written to the coordinators is, for who is one: it comes to the round and not to them. */
export function MyInboxes() {
  const { t } = useTexts();
  const rounds = useQuery(homeQuery).data?.coordinator?.filter(({ can }) => can.run) ?? [];
  if (rounds.length === 0) return null;
  return (
    <>
      <Paragraph>{t('messages:mine.inboxes')}</Paragraph>
      <div className={styles.actions}>
        {rounds.map(({ schemeId, roundId, roundName, due }) => (
          <Button key={roundId} asChild variant="secondary">
            <Link to={`${roundAddress(schemeId, roundId)}/messages`}>
              {t('messages:mine.inboxOf', {
                round: roundName,
                count: due.find(({ kind }) => kind === 'inbox')?.count ?? 0,
              })}
            </Link>
          </Button>
        ))}
      </div>
    </>
  );
}
