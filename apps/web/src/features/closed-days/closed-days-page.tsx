import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { DataTable, type Column } from '../../ui/table/data-table';
import { AddClosedDays } from './add-closed-days';
import { closedDaysQuery, type ClosedDays } from './closed-days';
import { ClosedDaysActs } from './closed-days-acts';
import styles from './closed-days.module.css';
import { PublicHolidays } from './public-holidays';
import { useClosedWords } from './use-closed-words';

/** The days an institution keeps free of meetings: read by all, set by its administrators. */
export function Component() {
  const { t } = useTexts();
  const { items, can } = useSuspenseQuery(closedDaysQuery).data;
  return (
    <div className={styles.page}>
      <PageHeader title={t('closed-days:title')}>{t('closed-days:what')}</PageHeader>
      <DataTable
        caption={t('closed-days:title')}
        columns={useColumns(can.change)}
        rows={items}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t('closed-days:none')}>
            {t(can.change ? 'closed-days:noneChange' : 'closed-days:noneWhat')}
          </EmptyState>
        }
      />
      {can.change && (
        <section aria-labelledby="add" className={styles.section}>
          <Heading id="add" level={2} data-size="xs">
            {t('closed-days:add.title')}
          </Heading>
          <AddClosedDays />
        </section>
      )}
      {can.change && (
        <section aria-labelledby="public" className={styles.section}>
          <Heading id="public" level={2} data-size="xs">
            {t('closed-days:holidays.title')}
          </Heading>
          <Paragraph>{t('closed-days:holidays.what')}</Paragraph>
          <PublicHolidays items={items} />
        </section>
      )}
    </div>
  );
}

const useColumns = (changes: boolean): readonly Column<ClosedDays>[] => {
  const { t } = useTexts();
  const { nameOf, when } = useClosedWords();
  const acts: Column<ClosedDays> = {
    key: 'acts',
    header: t('closed-days:acts'),
    cell: (days) => <ClosedDaysActs days={days} />,
  };
  return [
    {
      key: 'when',
      header: t('closed-days:when'),
      cell: when,
      sort: ({ firstDay }) => firstDay,
    },
    { key: 'name', header: t('closed-days:add.name'), cell: nameOf, sort: nameOf },
    {
      key: 'kind',
      header: t('closed-days:add.kind'),
      cell: ({ kind }) => t(`closed-days:kind.${kind}`),
      sort: ({ kind }) => kind,
    },
    ...(changes ? [acts] : []),
  ];
};
