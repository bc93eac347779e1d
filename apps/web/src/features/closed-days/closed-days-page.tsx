import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { DataTable, type Column } from '../../ui/table/data-table';
import { useFailureToast, useToast } from '../../ui/toast';
import { AddClosedDays } from './add-closed-days';
import { closedDaysQuery, type ClosedDays } from './closed-days';
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
  const remove: Column<ClosedDays> = {
    key: 'remove',
    header: t('closed-days:remove'),
    cell: (days) => <Remove days={days} />,
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
    ...(changes ? [remove] : []),
  ];
};

function Remove({ days }: { readonly days: ClosedDays }) {
  const { t } = useTexts();
  const { nameOf, when } = useClosedWords();
  const toast = useToast();
  const client = useQueryClient();
  const name = nameOf(days);
  const remove = useMutation({
    mutationFn: () =>
      body(api.DELETE('/api/v1/closed-days/{id}', { params: { path: { id: days.id } } })),
    onError: useFailureToast(),
    onSuccess: (list) => {
      client.setQueryData(closedDaysQuery.queryKey, list);
      toast(t('closed-days:removed', { name }));
    },
  });
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      loading={remove.isPending}
      aria-label={t('closed-days:removeOf', { name, when: when(days) })}
      onClick={() => remove.mutate()}
    >
      {t('closed-days:remove')}
    </Button>
  );
}
