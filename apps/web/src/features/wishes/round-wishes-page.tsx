import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { StatusTag } from '../../ui/status-tag';
import { DataTable, type Column } from '../../ui/table/data-table';
import { Time } from '../../ui/time/time';
import { useRound } from '../schemes/round';
import { roundAddress } from '../schemes/schemes';
import { roundWishesQuery, type WishesOfOne } from './wishes';
import styles from './wishes.module.css';

/** Who has said whom they want, and who has not. */
export function Component() {
  const { t } = useTexts();
  const { roundId, schemeId } = useRound();
  const { people, isOpen } = useSuspenseQuery(roundWishesQuery(roundId)).data;
  const counted = (side: WishesOfOne['side']) => {
    const all = people.filter((one) => one.side === side);
    return { said: all.filter(({ changedAt }) => changedAt !== null).length, of: all.length };
  };
  const columns: Column<WishesOfOne>[] = [
    {
      key: 'name',
      header: t('wishes:round.name'),
      cell: ({ enrolmentId, name }) => (
        <Anchor asChild>
          <Link to={`${roundAddress(schemeId, roundId)}/participants/${enrolmentId}`}>{name}</Link>
        </Anchor>
      ),
      sort: ({ name }) => name,
    },
    {
      key: 'side',
      header: t('wishes:round.side'),
      cell: ({ side }) => t(`wishes:side.${side}`),
      sort: ({ side }) => t(`wishes:side.${side}`),
    },
    {
      key: 'changedAt',
      header: t('wishes:round.changedAt'),
      cell: ({ changedAt }) =>
        changedAt ? (
          <Time at={changedAt} />
        ) : (
          <StatusTag tone="warning">{t('wishes:round.nothing')}</StatusTag>
        ),
      sort: ({ changedAt }) => changedAt ?? '',
    },
    {
      key: 'ranked',
      header: t('wishes:round.ranked'),
      cell: ({ ranked }) => ranked,
      sort: ({ ranked }) => ranked,
      align: 'end',
    },
    {
      key: 'vetoed',
      header: t('wishes:round.vetoed'),
      cell: ({ vetoed }) => vetoed,
      sort: ({ vetoed }) => vetoed,
      align: 'end',
    },
  ];
  return (
    <div className={styles.section}>
      <Paragraph>
        {t('wishes:round.students', counted('mentee'))}{' '}
        {t('wishes:round.mentors', counted('mentor'))}{' '}
        {t(isOpen ? 'wishes:round.open' : 'wishes:round.shut')}
      </Paragraph>
      <Anchor asChild>
        <Link to={`/rounds/${roundId}/mentors`}>{t('wishes:round.see')}</Link>
      </Anchor>
      <DataTable
        caption={t('wishes:round.caption')}
        columns={columns}
        rows={people}
        rowKey={({ enrolmentId }) => enrolmentId}
        empty={<EmptyState title={t('wishes:round.none')}>{t('wishes:round.noneWhat')}</EmptyState>}
      />
    </div>
  );
}
