import { Heading, Link as Anchor, ToggleGroup } from '@digdir/designsystemet-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Readers } from '../../ui/form/readers';
import { DataTable, type Column } from '../../ui/table/data-table';
import { useRound } from '../schemes/round';
import { roundAttendanceQuery, SHOWN, shownFrom, type AttendingStudent } from './attendance';
import { ExportAttendance } from './export-attendance';
import { NotAsked } from './not-asked';
import { OutlookTags } from './outlook-tags';
import { RuleWords } from './own-attendance';
import styles from './attendance.module.css';

/** How a round's students stand to what it asks, if it asks for anything. */
export function Component() {
  const { roundId, round } = useRound();
  if (round.settings.meetings.threshold === null) return <NotAsked />;
  return <Students roundId={roundId} />;
}

/** By name: never in order of who has been at most. */
function Students({ roundId }: { readonly roundId: string }) {
  const { t } = useTexts();
  const [parameters, setParameters] = useSearchParams();
  const shown = shownFrom(parameters.get('show'));
  const pages = useSuspenseInfiniteQuery(roundAttendanceQuery(roundId, shown));
  const { data } = pages;
  const students = data.pages.flatMap(({ items }) => items);
  const numbers = data.pages[0]?.numbers;
  const columns = useColumns();
  return (
    <section aria-labelledby="attendance" className={styles.section}>
      <div className={styles.row}>
        <Heading id="attendance" level={2} data-size="xs">
          {t('attendance:title')}
        </Heading>
        <ExportAttendance roundId={roundId} />
      </div>
      {students[0] && <RuleWords facts={students[0].facts} />}
      <Readers>{t('attendance:readers.round')}</Readers>
      <ToggleGroup
        value={shown}
        onChange={(value) =>
          setParameters(value === 'all' ? {} : { show: value }, { replace: true })
        }
        data-size="sm"
        aria-label={t('attendance:show.label')}
      >
        {SHOWN.map((choice) => (
          <ToggleGroup.Item key={choice} value={choice}>
            {t(`attendance:show.${choice}`, { count: numbers?.[choice] ?? 0 })}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <DataTable
        caption={t('attendance:title')}
        columns={columns}
        rows={students}
        rowKey={({ enrolmentId }) => enrolmentId}
        pages={pages}
        empty={
          <EmptyState title={t('attendance:empty.title')}>{t('attendance:empty.what')}</EmptyState>
        }
      />
    </section>
  );
}

const useColumns = (): Column<AttendingStudent>[] => {
  const { t } = useTexts();
  return [
    {
      key: 'name',
      header: t('attendance:column.student'),
      cell: ({ enrolmentId, name }) => (
        <Anchor asChild>
          <Link to={enrolmentId}>{name}</Link>
        </Anchor>
      ),
      sort: ({ name }) => name ?? '',
    },
    {
      key: 'group',
      header: t('attendance:column.group'),
      cell: ({ groupNumber }) => groupNumber ?? t('attendance:noGroup'),
      sort: ({ groupNumber }) => groupNumber ?? 0,
    },
    {
      key: 'attended',
      header: t('attendance:column.attended'),
      cell: ({ facts }) => t('attendance:of', { attended: facts.attended, of: facts.of }),
      align: 'end',
    },
    {
      key: 'needed',
      header: t('attendance:column.needed'),
      cell: ({ facts }) => facts.needed,
      align: 'end',
    },
    {
      key: 'left',
      header: t('attendance:column.left'),
      cell: ({ facts }) => facts.left,
      align: 'end',
    },
    {
      key: 'outlook',
      header: t('attendance:column.outlook'),
      cell: ({ facts }) => <OutlookTags facts={facts} />,
    },
    {
      key: 'undecided',
      header: t('attendance:column.undecided'),
      cell: ({ undecided }) => t('attendance:toDecide', { count: undecided }),
    },
  ];
};
