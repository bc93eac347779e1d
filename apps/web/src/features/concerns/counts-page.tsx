import { useSuspenseQuery } from '@tanstack/react-query';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { DataTable, type Column } from '../../ui/table/data-table';
import { countsQuery } from './concerns';
import styles from './concerns.module.css';

type Count = components['schemas']['ConcernCount'];

/** How many concerns there are of what; fewer than five are not told. */
export function Component() {
  const { t } = useTexts();
  const { counts, fewest } = useSuspenseQuery(countsQuery).data;
  const columns: readonly Column<Count>[] = [
    { key: 'scheme', header: t('concerns:counts.scheme'), cell: ({ schemeName }) => schemeName },
    {
      key: 'topic',
      header: t('concerns:topic'),
      cell: ({ topic }) => t(`services:topic.${topic}`),
    },
    { key: 'concerns', header: t('concerns:counts.number'), cell: ({ concerns }) => concerns },
  ];
  return (
    <div className={styles.page}>
      <PageHeader title={t('concerns:counts.title')}>
        {t('concerns:counts.what', { fewest })}
      </PageHeader>
      <DataTable
        caption={t('concerns:counts.title')}
        columns={columns}
        rows={counts}
        rowKey={({ schemeName, topic }) => `${schemeName} ${topic}`}
        empty={<EmptyState title={t('concerns:counts.none', { fewest })} />}
      />
    </div>
  );
}
