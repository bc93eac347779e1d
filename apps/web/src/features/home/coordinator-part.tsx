import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { ofPairs } from '../groups/group-words';
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
            <Due key={item.kind} item={item} round={round} address={address} />
          ))}
        </ul>
      )}
      <RoundNumbers {...round} />
    </Card>
  );
}

type Abilities = CoordinatorRound['can'];

/** Where in a round each kind of thing is done, and what whoever goes there has to be able to. */
const PLACES: Readonly<Record<DueItem['kind'], readonly [string, keyof Abilities]>> = {
  join_requests: ['participants/requests', 'run'],
  excuses: ['participants/excuses', 'run'],
  inbox: ['messages', 'run'],
  message_reports: ['messages/reports', 'run'],
  change_requests: ['change-requests', 'run'],
  timesheets: ['hours', 'run'],
  certificates: ['certificates', 'run'],
  waiting: ['queue', 'run'],
  mentor_applications: ['mentors/applications', 'run'],
  mentors_not_ready: ['mentors', 'run'],
  proposal_ready: ['groups', 'run'],
  groups_late: ['meetings?show=not-met', 'readProgress'],
  logs_missing: ['meetings?show=logs-missing', 'readProgress'],
  talks_missing: ['talks', 'run'],
  shifts_missing: ['drop-in', 'run'],
  not_placed: ['participants?lacks=group', 'run'],
  not_answered: ['participants?state=invited', 'run'],
  not_invited: ['participants?state=listed', 'run'],
  without_email: ['participants?lacks=email', 'run'],
  email_refused: ['participants?lacks=working_email', 'run'],
};

/** How many seats there are for those who wait, and where, if it is one place. */
const useSeatWords = () => {
  const { t } = useTexts();
  return (seats: DueItem['seats']): string => {
    if (!seats || seats.free === 0) return t('home:seats.none');
    const { free: count, campus } = seats;
    return campus ? t('home:seats.freeIn', { count, campus }) : t('home:seats.free', { count });
  };
};

interface DueProps {
  readonly item: DueItem;
  readonly round: CoordinatorRound;
  readonly address: string;
}

function Due({ item, round, address }: DueProps) {
  const { t } = useTexts();
  const { kind, count, groups, month } = item;
  const saySeats = useSeatWords();
  const words = ofPairs(round.isPairs);
  const [place, needs] = PLACES[kind];
  const ofMonth = month ? `?month=${month}` : '';
  return (
    <li className={styles.due}>
      <div>
        <Paragraph>
          {t(`home:due.${kind}`, { count, seats: saySeats(item.seats), ...words })}
        </Paragraph>
        {groups.length > 0 && <GroupLinks groups={groups} />}
      </div>
      {round.can[needs] && (
        <Button asChild variant="secondary" data-size="sm">
          <Link to={`${address}/${place}${ofMonth}`}>{t(`home:act.${kind}`, words)}</Link>
        </Button>
      )}
    </li>
  );
}
