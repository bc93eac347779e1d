import { Table } from '@digdir/designsystemet-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { ShowMore, type Pages } from '../show-more';
import { localesOf } from '../time/locales-of';
import { SortChoice } from './sort-choice';
import { sortRows, type Order, type SortValue } from './sort-rows';
import styles from './data-table.module.css';

/** A column: its header, what a cell shows, and what it is sorted by. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable. */
  readonly sort?: (row: Row) => SortValue;
  /** `end` for numbers. */
  readonly align?: 'end';
}

interface DataTableProps<Row> {
  readonly caption: string;
  /** The first names the row: it is the row's header, and the title of its card on a phone. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly order?: Order;
  /** Shown instead of the table while there are no rows. */
  readonly empty?: ReactNode;
  /** Of a table that comes page by page: the rows are those that have come so far. */
  readonly pages?: Pages;
}

/** A table on a wide screen, a card for each row on a phone. Sortable; the header stays in sight. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, empty, pages } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const { language } = useTexts();
  const [order, setOrder] = useState<Order | null>(props.order ?? null);
  const sorted = useMemo(() => {
    const value = columns.find(({ key }) => key === order?.column)?.sort;
    const collator = new Intl.Collator(localesOf(language), { numeric: true });
    return value ? sortRows(rows, value, order?.descending ?? false, collator) : rows;
  }, [columns, rows, order, language]);
  if (rows.length === 0 && empty) return empty;
  const sortBy = ({ key }: Column<Row>): void =>
    setOrder({ column: key, descending: order?.column === key && !order.descending });
  const direction = ({ key, sort }: Column<Row>) => {
    if (!sort) return undefined;
    if (order?.column !== key) return 'none';
    return order.descending ? 'descending' : 'ascending';
  };
  return (
    <>
      {rows.length > 1 && <SortChoice columns={columns} order={order} choose={setOrder} />}
      {/* The roles are said aloud: a table laid out as cards would lose them. */}
      <Table className={styles.table} data-size="sm" border role="table" aria-label={caption}>
        <Table.Head role="rowgroup">
          <Table.Row role="row">
            {columns.map((column) => (
              <Table.HeaderCell
                key={column.key}
                role="columnheader"
                className={styles[column.align ?? 'start']}
                sort={direction(column)}
                onClick={column.sort && (() => sortBy(column))}
              >
                {column.header}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body ref={body} role="rowgroup">
          {sorted.map((row) => (
            <Table.Row key={rowKey(row)} role="row">
              {columns.map((column, index) => (
                <Table.Cell
                  key={column.key}
                  role={index === 0 ? 'rowheader' : 'cell'}
                  className={styles[column.align ?? 'start']}
                  data-label={column.header}
                >
                  {/* One thing beside its label on a phone, whatever it is made of. */}
                  <div className={styles.cell}>{column.cell(row)}</div>
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {pages && <ShowMore pages={pages} list={body} count={rows.length} />}
    </>
  );
}
