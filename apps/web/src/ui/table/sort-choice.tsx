import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import type { Order } from './sort-rows';
import styles from './data-table.module.css';

interface SortChoiceProps {
  readonly columns: readonly {
    readonly key: string;
    readonly header: string;
    readonly sort?: unknown;
  }[];
  readonly order: Order | null;
  readonly choose: (order: Order) => void;
}

/** On a phone, where the table's header is not there to be tapped. */
export function SortChoice({ columns, order, choose }: SortChoiceProps) {
  const { t } = useTexts();
  const sortable = columns.filter(({ sort }) => sort);
  if (sortable.length === 0) return null;
  return (
    <Field className={styles.sort}>
      <Label>{t('app:table.sort')}</Label>
      <Select
        data-size="sm"
        value={order?.column ?? ''}
        onChange={({ target }) => choose({ column: target.value, descending: false })}
      >
        {order === null && <Select.Option value="">{t('app:table.unsorted')}</Select.Option>}
        {sortable.map(({ key, header }) => (
          <Select.Option key={key} value={key}>
            {header}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
