import { Link as Anchor } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { DataTable } from '../../ui/table/data-table';
import { EmptyState } from '../../ui/empty-state';
import { useFormats } from '../../ui/time/use-formats';
import type { RoundHome } from './home';
import { Part } from './part';
import styles from './home.module.css';

const SHOWN = [
  'students',
  'invited',
  'joined',
  'declined',
  'placed',
  'groups',
  'groupsMet',
  'meetingsHeld',
] as const;

/** The numbers of the rounds that one reads, side by side. */
export function InsightPart({ rounds }: { readonly rounds: readonly RoundHome[] }) {
  const { t } = useTexts();
  const { number } = useFormats();
  return (
    <Part title={t('home:insight.title')}>
      <DataTable
        caption={t('home:insight.title')}
        rows={rounds}
        rowKey={({ roundId }) => roundId}
        empty={<EmptyState title={t('home:insight.empty')} />}
        columns={[
          {
            key: 'round',
            header: t('home:insight.round'),
            cell: ({ roundName }) => roundName,
            sort: ({ roundName }) => roundName,
          },
          ...SHOWN.map((name) => ({
            key: name,
            header: t(`home:insight.column.${name}`),
            cell: ({ numbers }: RoundHome) => number(numbers[name]),
            align: 'end' as const,
          })),
        ]}
      />
      <Anchor asChild className={styles.alone}>
        <Link to="/concerns/counts">{t('concerns:counts.open')}</Link>
      </Anchor>
    </Part>
  );
}
