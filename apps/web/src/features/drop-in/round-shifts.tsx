import { Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { Readers } from '../../ui/form/readers';
import { DataTable, type Column } from '../../ui/table/data-table';
import { useFormats } from '../../ui/time/use-formats';
import { TopicCounts } from '../insight/topic-counts';
import { roundShiftsQuery, type RoundShifts as Shifts } from './shifts';
import styles from './drop-in.module.css';

type Numbers = Omit<Shifts['months'][number], 'month'>;

/** How the round's shifts go: who has logged, and how many came. */
export function RoundShifts({ roundId }: { readonly roundId: string }) {
  const { t } = useTexts();
  const { month: monthOf } = useFormats();
  const { schemeId, mentors, months } = useSuspenseQuery(roundShiftsQuery(roundId)).data;
  const numbers = useNumberColumns();
  if (months.length === 0)
    return (
      <section className={styles.page}>
        <Heading level={2} data-size="xs">
          {t('drop-in:ofRound.title')}
        </Heading>
        <Paragraph>{t('drop-in:ofRound.none')}</Paragraph>
      </section>
    );
  return (
    <section className={styles.page}>
      <Heading level={2} data-size="xs">
        {t('drop-in:ofRound.title')}
      </Heading>
      <Readers>{t('drop-in:ofRound.readers')}</Readers>
      <DataTable
        caption={t('drop-in:ofRound.title')}
        columns={[
          {
            key: 'name',
            header: t('drop-in:ofRound.mentor'),
            cell: ({ name, enrolmentId }) => (
              <Anchor asChild>
                <Link to={`/rounds/${roundId}/drop-in/${enrolmentId}/shifts`}>{name}</Link>
              </Anchor>
            ),
            sort: ({ name }) => name,
          },
          ...numbers,
        ]}
        rows={mentors}
        rowKey={({ enrolmentId }) => enrolmentId}
      />
      <Heading level={2} data-size="xs">
        {t('drop-in:ofRound.byMonth')}
      </Heading>
      <DataTable
        caption={t('drop-in:ofRound.byMonth')}
        columns={[
          {
            key: 'month',
            header: t('drop-in:ofRound.month'),
            cell: ({ month }) => monthOf(month),
          },
          ...numbers,
        ]}
        rows={months}
        rowKey={({ month }) => month}
      />
      <TopicCounts schemeId={schemeId} />
    </section>
  );
}

const useNumberColumns = (): Column<Numbers>[] => {
  const { t } = useTexts();
  const { number } = useFormats();
  return (['held', 'notHeld', 'notLogged', 'visitors'] as const).map((key) => ({
    key,
    header: t(`drop-in:ofRound.${key}`),
    cell: (row) => number(row[key]),
    sort: (row) => row[key],
    align: 'end',
  }));
};
