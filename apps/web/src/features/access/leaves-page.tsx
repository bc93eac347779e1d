import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ActDialog } from '../../ui/act-dialog';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import { DataTable, type Column } from '../../ui/table/data-table';
import { useFormats } from '../../ui/time/use-formats';
import styles from './grants.module.css';
import { Handover } from './handover';
import { leavesQuery, type Leave } from './leaves';
import { SetLeave } from './set-leave';

/** Who is away or will be, and who has the roles meanwhile: one's own part, or everybody's. */
export function Component() {
  const { t } = useTexts();
  const { leaves, can } = useSuspenseQuery(leavesQuery).data;
  const [ending, end] = useState<Leave | null>(null);
  return (
    <div className={styles.page}>
      <PageHeader title={t('access:leaves.title')}>{t('access:leaves.what')}</PageHeader>
      <DataTable
        caption={t('access:leaves.title')}
        columns={useColumns(end)}
        rows={leaves}
        rowKey={({ id }) => id}
        empty={<Paragraph>{t('access:leaves.none')}</Paragraph>}
      />
      {(can.setOwn || can.setForOthers) && <SetLeave forOthers={can.setForOthers} />}
      {ending && <End leave={ending} close={() => end(null)} />}
    </div>
  );
}

const useColumns = (end: (leave: Leave) => void): readonly Column<Leave>[] => {
  const { t } = useTexts();
  return [
    {
      key: 'holder',
      header: t('access:leaves.holder'),
      cell: ({ holder, keepsAccess }) => (
        <>
          {holder.name}
          {!keepsAccess && (
            <Paragraph data-size="sm">{t('access:leaves.away', { name: holder.name })}</Paragraph>
          )}
        </>
      ),
    },
    { key: 'deputy', header: t('access:leaves.deputy'), cell: ({ deputy }) => deputy.name },
    {
      key: 'days',
      header: t('access:leaves.days'),
      cell: ({ startsOn, endsOn, state }) => (
        <>
          <Day on={startsOn} /> – <Day on={endsOn} />{' '}
          <StatusTag tone={state === 'on' ? 'info' : 'neutral'}>
            {t(`access:leaves.${state}`)}
          </StatusTag>
        </>
      ),
    },
    {
      key: 'act',
      header: t('access:column.act'),
      cell: (leave) => (
        <div className={styles.beside}>
          <Handover of={leave.holder} />
          {leave.can.end && (
            <Button
              variant="secondary"
              data-size="sm"
              aria-label={t('access:leaves.endOf', { name: leave.holder.name })}
              onClick={() => end(leave)}
            >
              {t('access:leaves.end')}
            </Button>
          )}
        </div>
      ),
    },
  ];
};

function Day({ on }: { readonly on: string }) {
  const { date } = useFormats();
  const noon = `${on}T12:00:00Z`;
  return <time dateTime={on}>{date(noon)}</time>;
}

function End({ leave, close }: { readonly leave: Leave; readonly close: () => void }) {
  const { t } = useTexts();
  const { id, holder, deputy } = leave;
  return (
    <ActDialog
      title={t('access:leaves.endTitle')}
      confirm={t('access:leaves.end')}
      act={() => body(api.DELETE('/api/v1/leaves/{id}', { params: { path: { id } } }))}
      done={t('access:leaves.ended')}
      close={close}
    >
      <Paragraph>
        {t('access:leaves.endWhat', { deputy: deputy.name, holder: holder.name })}
      </Paragraph>
    </ActDialog>
  );
}
