import { Heading, Paragraph, Select } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { DataTable, type Column } from '../../ui/table/data-table';
import type { RosterColumn, RosterField, RosterPreview } from './roster';
import styles from './roster.module.css';

/** In the order in which a coordinator thinks of them. */
const FIELDS = [
  'ignore',
  'studentNumber',
  'givenName',
  'familyName',
  'fullName',
  'feideId',
  'email',
  'phone',
  'programmeCode',
  'programmeName',
  'cohort',
  'campus',
  'gender',
  'birthYear',
  'homeCounty',
  'languages',
  'slots',
  'interests',
  'maxGroups',
  'experience',
  'isProtected',
] as const satisfies readonly RosterField[];

interface ColumnsProps {
  readonly preview: RosterPreview;
  readonly disabled: boolean;
  readonly change: (column: number, field: RosterField) => void;
}

/** The file's columns beside what they fill, with their first values; the guesses can be changed. */
export function Columns({ preview, disabled, change }: ColumnsProps) {
  const { t } = useTexts();
  const columns = useMemo<Column<RosterColumn>[]>(
    () => [
      { key: 'header', header: t('roster:columns.header'), cell: ({ header }) => header },
      {
        key: 'field',
        header: t('roster:columns.field'),
        cell: (column) => <FieldChoice column={column} disabled={disabled} change={change} />,
      },
      {
        key: 'samples',
        header: t('roster:columns.samples'),
        cell: ({ samples }) => <span className={styles.samples}>{samples.join(' · ')}</span>,
      },
    ],
    [t, disabled, change],
  );
  return (
    <section className={styles.section} aria-labelledby="roster-columns">
      <Heading id="roster-columns" level={3} data-size="2xs">
        {t('roster:columns.title')}
      </Heading>
      <Paragraph data-size="sm">{t('roster:columns.how')}</Paragraph>
      <DataTable
        caption={t('roster:columns.title')}
        columns={columns}
        rows={preview.columns}
        rowKey={({ column }) => String(column)}
      />
    </section>
  );
}

interface FieldChoiceProps extends Pick<ColumnsProps, 'disabled' | 'change'> {
  readonly column: RosterColumn;
}

function FieldChoice({ column, disabled, change }: FieldChoiceProps) {
  const { t } = useTexts();
  if (column.field === 'nationalId') return t('roster:field.nationalId');
  return (
    <Select
      data-size="sm"
      aria-label={t('roster:columns.fieldOf', { header: column.header })}
      value={column.field}
      disabled={disabled}
      onChange={({ target }) => change(column.column, target.value as RosterField)}
    >
      {FIELDS.map((field) => (
        <Select.Option key={field} value={field}>
          {t(`roster:field.${field}`)}
        </Select.Option>
      ))}
    </Select>
  );
}
