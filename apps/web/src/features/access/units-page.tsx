import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ActDialog } from '../../ui/act-dialog';
import { PageHeader } from '../../ui/page-header';
import { DataTable, type Column } from '../../ui/table/data-table';
import styles from './grants.module.css';
import { UnitForm } from './unit-form';
import { unitsQuery, type Unit } from './units';

/** The faculties and departments, for administrators to arrange. */
export function Component() {
  const { t } = useTexts();
  const units = useSuspenseQuery(unitsQuery).data;
  const [changing, change] = useState<Unit | null>(null);
  const [removing, remove] = useState<Unit | null>(null);
  const columns: readonly Column<Unit>[] = [
    { key: 'path', header: t('access:units.name'), cell: ({ path }) => path },
    { key: 'schemes', header: t('access:units.schemes'), cell: ({ schemes }) => schemes },
    { key: 'roles', header: t('access:units.roles'), cell: ({ roles }) => roles },
    {
      key: 'act',
      header: t('access:column.act'),
      cell: (unit) => (
        <div className={styles.beside}>
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('access:units.changeOf', { name: unit.name })}
            onClick={() => change(unit)}
          >
            {t('access:units.change')}
          </Button>
          {unit.can.remove && (
            <Button
              variant="secondary"
              data-size="sm"
              aria-label={t('access:units.removeOf', { name: unit.name })}
              onClick={() => remove(unit)}
            >
              {t('access:units.remove')}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('access:units.title')}
        trail={[{ to: '/grants', text: t('access:place') }]}
      >
        {t('access:units.what')}
      </PageHeader>
      <DataTable
        caption={t('access:units.title')}
        columns={columns}
        rows={units}
        rowKey={({ id }) => id}
        empty={<Paragraph>{t('access:units.none')}</Paragraph>}
      />
      <UnitForm
        key={changing?.id ?? `new ${units.length}`}
        unit={changing}
        units={units}
        close={() => change(null)}
      />
      {removing && <Remove unit={removing} close={() => remove(null)} />}
    </div>
  );
}

function Remove({
  unit: { id, name },
  close,
}: {
  readonly unit: Unit;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  return (
    <ActDialog
      title={t('access:units.removeTitle', { name })}
      confirm={t('access:units.remove')}
      danger
      act={() => body(api.DELETE('/api/v1/units/{id}', { params: { path: { id } } }))}
      done={t('access:units.removed')}
      close={close}
    >
      <Paragraph>{t('access:units.removeWhat')}</Paragraph>
    </ActDialog>
  );
}
