import { Heading } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { DataTable } from '../../ui/table/data-table';
import { useFormats } from '../../ui/time/use-formats';
import type { RoundProgress } from './progress';
import styles from './insight.module.css';

const COUNTS = [
  'students',
  'invited',
  'joined',
  'declined',
  'silent',
  'placed',
  'notPlaced',
  'mentors',
  'groups',
  'groupsMet',
  'freeSeats',
  'meetingsHeld',
  'logsMissing',
  'withoutEmail',
] as const;

/** The round's numbers, all of them, as a table. */
export function NumbersTable({
  numbers,
}: {
  readonly numbers: NonNullable<RoundProgress['numbers']>;
}) {
  const { t } = useTexts();
  const { number } = useFormats();
  return (
    <section aria-labelledby="numbers" className={styles.part}>
      <Heading id="numbers" level={2} data-size="xs">
        {t('insight:numbersTitle')}
      </Heading>
      <div className={styles.narrow}>
        <DataTable
          caption={t('insight:numbersTitle')}
          rows={COUNTS}
          rowKey={(name) => name}
          columns={[
            { key: 'what', header: t('insight:what'), cell: (name) => t(`insight:count.${name}`) },
            {
              key: 'number',
              header: t('insight:number'),
              cell: (name) => number(numbers[name]),
              align: 'end',
            },
          ]}
        />
      </div>
    </section>
  );
}
