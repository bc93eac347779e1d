import { Alert, Heading, Paragraph, Select } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { DataTable, type Column } from '../../ui/table/data-table';
import { useFormats } from '../../ui/time/use-formats';
import type { ChosenColumn, Preview, TimetableColumn, TimetableField } from './timetable';
import styles from './timetable.module.css';

const FIELDS = [
  'group',
  'date',
  'time',
  'end',
  'minutes',
  'room',
  'theme',
] as const satisfies readonly TimetableField[];

interface ChooseColumnsProps {
  readonly preview: Preview;
  readonly isBusy: boolean;
  readonly choose: (columns: readonly ChosenColumn[]) => void;
}

/** The file's columns beside what they are taken to hold, with their first values; changed by hand. */
export function ChooseColumns({ preview, isBusy, choose }: ChooseColumnsProps) {
  const { t } = useTexts();
  const { list } = useFormats();
  const { columns, missing } = preview;
  // One column is one thing: what is chosen here is taken from where it was.
  const choice = (chosen: number, field: TimetableField | null): ChosenColumn[] =>
    columns.map(({ column, field: before }) => ({
      column,
      field: column === chosen ? field : before === field ? null : before,
    }));
  const shown: Column<TimetableColumn>[] = [
    { key: 'header', header: t('timetable:columns.header'), cell: ({ header }) => header || '–' },
    {
      key: 'field',
      header: t('timetable:columns.field'),
      cell: ({ column, header, field }) => (
        <Select
          data-size="sm"
          aria-label={t('timetable:columns.fieldOf', { header })}
          value={field ?? ''}
          disabled={isBusy}
          onChange={({ target }) =>
            choose(choice(column, FIELDS.find((one) => one === target.value) ?? null))
          }
        >
          <Select.Option value="">{t('timetable:field.none')}</Select.Option>
          {FIELDS.map((one) => (
            <Select.Option key={one} value={one}>
              {t(`timetable:field.${one}`)}
            </Select.Option>
          ))}
        </Select>
      ),
    },
    {
      key: 'samples',
      header: t('timetable:columns.samples'),
      cell: ({ samples }) => samples.join(' · ') || '–',
    },
  ];
  return (
    <section className={styles.section} aria-labelledby="columns">
      <Heading id="columns" level={3} data-size="2xs">
        {t('timetable:columns.title')}
      </Heading>
      {missing.length > 0 ? (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>
            {t('timetable:columns.missing', {
              fields: list(missing.map((field) => t(`timetable:field.${field}`).toLowerCase())),
            })}
          </Paragraph>
        </Alert>
      ) : (
        <Paragraph data-size="sm">{t('timetable:columns.how')}</Paragraph>
      )}
      <DataTable
        caption={t('timetable:columns.title')}
        columns={shown}
        rows={columns}
        rowKey={({ column }) => String(column)}
      />
    </section>
  );
}
