import { Heading, Link as Anchor } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import type { components } from '../../../app/api/schema';
import { useTexts } from '../../../app/i18n/use-texts';
import { DataTable, type Column } from '../../../ui/table/data-table';
import { StatusTag } from '../../../ui/status-tag';
import { Time } from '../../../ui/time/time';
import { useRound } from '../../schemes/round';
import { useRoundPlaces } from '../use-places';

type Summary = components['schemas']['ProposalSummary'];

const TONES = { draft: 'info', published: 'success', superseded: 'neutral' } as const;

/** The round's proposals side by side in numbers. */
export function ProposalList({ proposals }: { readonly proposals: readonly Summary[] }) {
  const { t } = useTexts();
  const { proposal } = useRoundPlaces();
  const isPairs = useRound().round.settings.format === 'pairs';
  const number = (key: 'placed' | 'unplaced' | 'onlyOnes' | 'withoutLeader'): Column<Summary> => ({
    key,
    header: t(`placement:proposals.${key}`),
    cell: (row) => row[key] ?? '–',
    sort: (row) => row[key] ?? -1,
    align: 'end',
  });
  const columns: Column<Summary>[] = [
    {
      key: 'number',
      header: t('placement:proposals.proposal'),
      cell: (row) => (
        <Anchor asChild>
          <Link to={proposal(row.id)}>{t('placement:board.title', { number: row.number })}</Link>
        </Anchor>
      ),
      sort: (row) => row.number,
    },
    {
      key: 'state',
      header: t('placement:proposals.state'),
      cell: (row) => (
        <StatusTag tone={TONES[row.state]}>{t(`placement:state.${row.state}`)}</StatusTag>
      ),
    },
    number('placed'),
    number('unplaced'),
    // Whoever is alone in a pair is so by what a pair is.
    ...(isPairs ? [] : [number('onlyOnes')]),
    number('withoutLeader'),
    {
      key: 'createdAt',
      header: t('placement:proposals.made'),
      cell: (row) => <Time at={row.createdAt} />,
      sort: (row) => row.createdAt,
    },
  ];
  return (
    <section aria-labelledby="proposals">
      <Heading id="proposals" level={3} data-size="xs">
        {t('placement:proposals.title')}
      </Heading>
      <DataTable
        caption={t('placement:proposals.title')}
        columns={columns}
        rows={proposals}
        rowKey={({ id }) => id}
      />
    </section>
  );
}
