import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../app/i18n/use-texts';
import { Failure } from '../../../ui/failure';
import { Loading } from '../../../ui/loading';
import { DataTable, type Column } from '../../../ui/table/data-table';
import { Time } from '../../../ui/time/time';
import { proposalQuery, type ProposalGroup } from '../proposal';
import { useSpeech } from '../say';

/** The round's groups as they were published. */
export function PublishedGroups({ proposalId }: { readonly proposalId: string }) {
  const { t } = useTexts();
  const say = useSpeech();
  const proposal = useQuery(proposalQuery(proposalId));
  if (proposal.isError) {
    return <Failure error={proposal.error} retry={() => void proposal.refetch()} />;
  }
  if (!proposal.data) return <Loading />;
  const { groups, publishedAt } = proposal.data;
  const columns: Column<ProposalGroup>[] = [
    {
      key: 'number',
      header: t('placement:groups.group'),
      cell: ({ number }) => t('placement:board.group', { number }),
      sort: ({ number }) => number,
    },
    {
      key: 'campus',
      header: t('placement:groups.campus'),
      cell: ({ campus }) => campus ?? '–',
      sort: ({ campus }) => campus ?? '',
    },
    {
      key: 'coach',
      header: t('placement:groups.coach'),
      cell: ({ leader }) => leader?.name ?? t('placement:board.noCoach'),
      sort: ({ leader }) => leader?.name ?? '',
    },
    {
      key: 'hour',
      header: t('placement:groups.hour'),
      cell: ({ slot }) => (slot === null ? '–' : say.slot(slot)),
      sort: ({ slot }) => slot ?? 0,
    },
    {
      key: 'members',
      header: t('placement:groups.members'),
      cell: ({ members }) => members.length,
      sort: ({ members }) => members.length,
      align: 'end',
    },
  ];
  return (
    <section>
      <Paragraph>
        {t('placement:groups.published', { count: groups.length })}{' '}
        {publishedAt && <Time at={publishedAt} />}
      </Paragraph>
      <DataTable
        caption={t('placement:groups.title')}
        columns={columns}
        rows={groups}
        rowKey={({ id }) => id}
      />
    </section>
  );
}
