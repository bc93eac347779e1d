import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { StatusTag } from '../../ui/status-tag';
import { DataTable, type Column } from '../../ui/table/data-table';
import { useFormats } from '../../ui/time/use-formats';
import { useRound } from '../schemes/round';
import { roundAddress } from '../schemes/schemes';
import { roundRequestsQuery, type SeekingStudent } from './directory';
import styles from './directory.module.css';

/** Which students have not found a mentor yet, and whom they wait for. */
export function Component() {
  const { t } = useTexts();
  const { date } = useFormats();
  const { roundId, schemeId } = useRound();
  const { students, found, freePlaces } = useSuspenseQuery(roundRequestsQuery(roundId)).data;
  const columns: Column<SeekingStudent>[] = [
    {
      key: 'name',
      header: t('directory:round.student'),
      cell: ({ enrolmentId, name }) => (
        <Anchor asChild>
          <Link to={`${roundAddress(schemeId, roundId)}/participants/${enrolmentId}`}>{name}</Link>
        </Anchor>
      ),
      sort: ({ name }) => name,
    },
    {
      key: 'asked',
      header: t('directory:round.asked'),
      cell: ({ askedName, expiresOn }) =>
        askedName && expiresOn ? (
          t('directory:round.askedUntil', { name: askedName, date: date(expiresOn) })
        ) : (
          <StatusTag tone="warning">{t('directory:round.nobody')}</StatusTag>
        ),
      sort: ({ expiresOn }) => expiresOn ?? '',
    },
    {
      key: 'left',
      header: t('directory:round.left'),
      cell: ({ left }) => left,
      sort: ({ left }) => left,
      align: 'end',
    },
    {
      key: 'ended',
      header: t('directory:round.ended'),
      cell: ({ ended }) => ended,
      sort: ({ ended }) => ended,
      align: 'end',
    },
  ];
  return (
    <div className={styles.section}>
      <Paragraph>
        {t('directory:round.found', { count: found })}{' '}
        {t('directory:round.seeking', { count: students.length })}{' '}
        {t('directory:round.places', { count: freePlaces })}
      </Paragraph>
      <Anchor asChild>
        <Link to={`/rounds/${roundId}/mentors`}>{t('directory:round.see')}</Link>
      </Anchor>
      <DataTable
        caption={t('directory:round.caption')}
        columns={columns}
        rows={students}
        rowKey={({ enrolmentId }) => enrolmentId}
        empty={
          <EmptyState title={t('directory:round.none')}>{t('directory:round.noneWhat')}</EmptyState>
        }
      />
    </div>
  );
}
