import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { GroupLinks } from './group-links';
import type { CoordinatorRound, DueItem } from './home';
import { Part } from './part';
import { RoundNumbers } from './round-numbers';
import styles from './home.module.css';

/** What waits for a coordinator, round by round. */
export function CoordinatorPart({ rounds }: { readonly rounds: readonly CoordinatorRound[] }) {
  const { t } = useTexts();
  const create = (
    <Button asChild>
      <Link to="/schemes/new">{t('home:coordinator.create')}</Link>
    </Button>
  );
  return (
    <Part title={t('home:coordinator.title')}>
      {rounds.length === 0 ? (
        <EmptyState title={t('home:coordinator.emptyTitle')} action={create}>
          {t('home:coordinator.empty')}
        </EmptyState>
      ) : (
        rounds.map((round) => <Round key={round.roundId} round={round} />)
      )}
    </Part>
  );
}

/** A round with what waits in it. */
export function Round({ round }: { readonly round: CoordinatorRound }) {
  const { t } = useTexts();
  const address = `/schemes/${round.schemeId}/rounds/${round.roundId}`;
  return (
    <Card className={styles.card}>
      <Heading level={3} data-size="2xs">
        <Link to={address}>{round.roundName}</Link>
      </Heading>
      {round.due.length === 0 ? (
        <Paragraph>{t('home:coordinator.nothing')}</Paragraph>
      ) : (
        <ul className={styles.cards}>
          {round.due.map((item) => (
            <Due key={item.kind} item={item} round={address} />
          ))}
        </ul>
      )}
      <RoundNumbers numbers={round.numbers} />
    </Card>
  );
}

/** Where in a round each kind of thing is done. */
const PLACES: Readonly<Record<DueItem['kind'], string>> = {
  join_requests: 'participants/requests',
  proposal_ready: 'groups',
  groups_late: 'meetings?show=not-met',
  logs_missing: 'meetings?show=logs-missing',
  not_placed: 'participants',
  not_answered: 'participants',
  not_invited: 'participants',
  without_email: 'participants',
};

function Due({ item, round }: { readonly item: DueItem; readonly round: string }) {
  const { t } = useTexts();
  const { kind, count, groups } = item;
  return (
    <li className={styles.due}>
      <div>
        <Paragraph>{t(`home:due.${kind}`, { count })}</Paragraph>
        {groups.length > 0 && <GroupLinks groups={groups} />}
      </div>
      <Button asChild variant="secondary" data-size="sm">
        <Link to={`${round}/${PLACES[kind]}`}>{t(`home:act.${kind}`)}</Link>
      </Button>
    </li>
  );
}
