import { Heading, Table } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { ofPairs } from '../groups/group-words';
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
  'emailRefused',
] as const;

interface NumbersTableProps {
  readonly numbers: NonNullable<RoundProgress['numbers']>;
  readonly isPairs: boolean;
}

/** The round's numbers, all of them, as a table. Seats are a group's. */
export function NumbersTable({ numbers, isPairs }: NumbersTableProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  return (
    <section aria-labelledby="numbers" className={styles.part}>
      <Heading id="numbers" level={2} data-size="xs">
        {t('insight:numbersTitle')}
      </Heading>
      <div className={styles.narrow}>
        <Table data-size="sm" border aria-labelledby="numbers">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t('insight:what')}</Table.HeaderCell>
              <Table.HeaderCell className={styles.end}>{t('insight:number')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {COUNTS.filter((name) => !isPairs || name !== 'freeSeats').map((name) => (
              <Table.Row key={name}>
                <Table.HeaderCell scope="row" className={styles.what}>
                  {t(`insight:count.${name}`, ofPairs(isPairs))}
                </Table.HeaderCell>
                <Table.Cell className={styles.end}>{number(numbers[name])}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </section>
  );
}
