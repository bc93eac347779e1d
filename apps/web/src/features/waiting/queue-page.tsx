import { Alert, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { DataTable, type Column } from '../../ui/table/data-table';
import { useFormats } from '../../ui/time/use-formats';
import { ofPairs, useGroupName } from '../groups/group-words';
import { useRound } from '../schemes/round';
import { roundAddress } from '../schemes/schemes';
import { OutOfQueue } from './out-of-queue';
import { QueueEntryActs } from './queue-entry-acts';
import { QueueRule } from './queue-rule';
import { queueQuery, type QueueEntry } from './waiting';
import styles from './waiting.module.css';

/** A round's queue: who comes first, whom a seat is held for, and who waits no more. */
export function Component() {
  const { t } = useTexts();
  const { number, list } = useFormats();
  const { roundId, round } = useRound();
  const nameOf = useGroupName();
  const words = ofPairs(round.settings.format === 'pairs');
  const { data: queue } = useSuspenseQuery(queueQuery(roundId));
  const columns = useColumns(queue.groups);
  const free = queue.groups.reduce((sum, group) => sum + group.free, 0);
  return (
    <div className={styles.section}>
      {!queue.isOpen && (
        <Alert data-color="info">
          <Paragraph>{t('waiting:queue.notOpen', words)}</Paragraph>
        </Alert>
      )}
      <Paragraph>
        {t('waiting:queue.waiting', { count: queue.waiting.length })}{' '}
        {free === 0
          ? t('waiting:queue.noSeats')
          : t('waiting:queue.seats', {
              count: free,
              where: t('waiting:queue.where', {
                count: queue.groups.length,
                groups: list(
                  queue.groups.map((group) => (group.pair ? nameOf(group) : number(group.number))),
                ),
                ...words,
              }),
            })}
      </Paragraph>
      <QueueRule queue={queue} />
      <DataTable
        caption={t('waiting:queue.caption')}
        columns={columns}
        rows={queue.waiting}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t('waiting:queue.none')}>
            {t('waiting:queue.noneWhat', words)}
          </EmptyState>
        }
      />
      {queue.past.length > 0 && (
        <section className={styles.section} aria-labelledby="out">
          <Heading id="out" level={2} data-size="2xs">
            {t('waiting:queue.past', words)}
          </Heading>
          <Paragraph>{t('waiting:queue.pastWhat')}</Paragraph>
          <ul className={styles.cards}>
            {queue.past.map((entry) => (
              <li key={entry.enrolmentId}>
                <OutOfQueue entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const useColumns = (
  groups: Parameters<typeof QueueEntryActs>[0]['groups'],
): Column<QueueEntry>[] => {
  const { t } = useTexts();
  const { date, time } = useFormats();
  const { roundId, schemeId } = useRound();
  const nameOf = useGroupName();
  return [
    {
      key: 'name',
      header: t('waiting:queue.student'),
      cell: ({ enrolmentId, name }) => (
        <Anchor asChild>
          <Link to={`${roundAddress(schemeId, roundId)}/participants/${enrolmentId}`}>{name}</Link>
        </Anchor>
      ),
    },
    {
      key: 'since',
      header: t('waiting:queue.since'),
      cell: ({ since }) => date(since),
    },
    {
      key: 'priority',
      header: t('waiting:queue.priority'),
      cell: ({ priority, reason }) =>
        [
          t(`waiting:priority.${priority}`),
          reason ? t(`waiting:reason.${reason}`).toLowerCase() : null,
        ]
          .filter(Boolean)
          .join(': '),
    },
    {
      key: 'wants',
      header: t('waiting:queue.wants'),
      cell: ({ wantedCampus, campus, programme }) =>
        wantedCampus ??
        ([programme, campus].filter(Boolean).join(', ') || t('waiting:queue.anywhere')),
    },
    {
      key: 'offer',
      header: t('waiting:queue.offer'),
      cell: ({ offer }) =>
        offer
          ? t('waiting:queue.offered', {
              number: offer.groupNumber,
              name: nameOf({ number: offer.groupNumber, pair: offer.pair }),
              time: time(offer.expiresAt),
              ...ofPairs(offer.pair !== null),
            })
          : t('waiting:queue.notOffered'),
    },
    {
      key: 'acts',
      header: t('waiting:queue.acts'),
      cell: (entry) => <QueueEntryActs entry={entry} groups={groups} />,
    },
  ];
};
