import { Link as Anchor } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { StatusTag } from '../../ui/status-tag';
import { DataTable, type Column } from '../../ui/table/data-table';
import { Time } from '../../ui/time/time';
import { useFormats } from '../../ui/time/use-formats';
import { ofPairs, useGroupName } from '../groups/group-words';
import type { GroupProgress, RoundProgress } from './progress';
import styles from './insight.module.css';

/** The groups with their mentors, and how far each is. */
export function GroupsTable({
  groups,
  target,
  isPairs,
  can,
}: Pick<RoundProgress, 'groups' | 'target' | 'isPairs' | 'can'>) {
  const { t } = useTexts();
  const { list } = useFormats();
  const nameOf = useGroupName();
  const words = ofPairs(isPairs);
  const mentorsOf = ({ mentors }: GroupProgress): string =>
    mentors.length === 0
      ? t('insight:groups.nobody')
      : list(
          mentors.map(
            ({ name, isFormer }) =>
              name ?? t(isFormer ? 'groups:formerMentor' : 'insight:groups.protected'),
          ),
        );
  const columns: Column<GroupProgress>[] = [
    {
      key: 'group',
      header: t('insight:groups.group', words),
      cell: (group) => (
        <Anchor asChild className={group.pair ? undefined : styles.whole}>
          <Link to={`/groups/${group.id}`}>{nameOf(group)}</Link>
        </Anchor>
      ),
      sort: ({ number }) => number,
    },
    { key: 'mentors', header: t('insight:groups.mentors'), cell: mentorsOf, sort: mentorsOf },
    {
      key: 'campus',
      header: t('insight:groups.campus'),
      cell: ({ campus }) => campus ?? '–',
      sort: ({ campus }) => campus ?? '',
    },
    {
      key: 'state',
      header: t('insight:groups.state'),
      cell: (group) => <States group={group} logs={can.log} />,
      sort: ({ isLate, hasMet, logsMissing }) =>
        (isLate ? 0 : hasMet ? 2000 : 1000) - logsMissing.length,
    },
    {
      key: 'held',
      header: t('insight:groups.held'),
      cell: ({ meetingsHeld, heldNow }) =>
        target ? t('insight:groups.heldOf', { held: heldNow, count: target.count }) : meetingsHeld,
      sort: ({ heldNow }) => heldNow,
      align: 'end',
    },
    {
      key: 'planned',
      header: t('insight:groups.planned'),
      cell: ({ plannedNow }) => plannedNow,
      sort: ({ plannedNow }) => plannedNow,
      align: 'end',
    },
    {
      key: 'last',
      header: t('insight:groups.last'),
      cell: ({ lastMetAt }) => (lastMetAt ? <Time at={lastMetAt} /> : t('insight:groups.never')),
      sort: ({ lastMetAt }) => lastMetAt ?? '',
    },
    {
      key: 'next',
      header: t('insight:groups.next'),
      cell: ({ nextMeetingAt }) =>
        nextMeetingAt ? <Time at={nextMeetingAt} /> : t('insight:groups.notPlanned'),
      sort: ({ nextMeetingAt }) => nextMeetingAt ?? '',
    },
  ];
  return (
    <DataTable
      caption={t('insight:groups.title', words)}
      columns={columns}
      rows={groups}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('insight:groups.noneMatch', words)} />}
    />
  );
}

/** @param logs the reader may log for a mentor who does not */
function States({ group, logs }: { readonly group: GroupProgress; readonly logs: boolean }) {
  const { t } = useTexts();
  const { hasMet, isLate, logsMissing } = group;
  return (
    <span className={styles.states}>
      {hasMet && <StatusTag tone="success">{t('insight:groups.met')}</StatusTag>}
      {!hasMet && (
        <StatusTag tone={isLate ? 'warning' : 'neutral'}>
          {t(isLate ? 'insight:groups.late' : 'insight:groups.notMet')}
        </StatusTag>
      )}
      {logsMissing.length > 0 && (
        <StatusTag tone="warning">
          {t('insight:groups.missing', { count: logsMissing.length })}
        </StatusTag>
      )}
      {logs && logsMissing[0] && (
        <Anchor asChild data-size="sm">
          <Link to={`/meetings/${logsMissing[0].id}/log`}>{t('meetings:log.openFor')}</Link>
        </Anchor>
      )}
    </span>
  );
}
