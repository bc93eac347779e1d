import { Link } from 'react-router';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Pages } from '../../../ui/show-more';
import { DataTable, type Column } from '../../../ui/table/data-table';
import { ofPairs } from '../../groups/group-words';
import type { RoundGroup } from '../round-groups';
import { useSpeech } from '../say';
import styles from './groups-tab.module.css';

interface RoundGroupsProps {
  readonly groups: readonly RoundGroup[];
  readonly pages: Pages;
}

/** The groups there are, as they stand now: who leads each, when it meets, how full it is. */
export function RoundGroups({ groups, pages }: RoundGroupsProps) {
  const { t } = useTexts();
  const say = useSpeech();
  const isPairs = groups.some(({ students }) => students !== null);
  const words = ofPairs(isPairs);
  const campus: Column<RoundGroup> = {
    key: 'campus',
    header: t('placement:groups.campus'),
    cell: (group) => group.campus ?? '–',
    sort: (group) => group.campus ?? '',
  };
  const hour: Column<RoundGroup> = {
    key: 'hour',
    header: t('placement:groups.hour'),
    cell: ({ slot }) => (slot === null ? '–' : say.slot(slot)),
    sort: ({ slot }) => slot ?? 0,
  };
  const members: Column<RoundGroup> = {
    key: 'members',
    header: t('placement:groups.members'),
    cell: ({ seatsTaken: size, seats: largest }) => t('placement:board.size', { size, largest }),
    sort: ({ seatsTaken }) => seatsTaken,
    align: 'end',
  };
  const student: Column<RoundGroup> = {
    key: 'student',
    header: t('placement:groups.student'),
    cell: ({ students }) => students?.join(', ') || t('placement:groups.nobody'),
    sort: ({ students }) => students?.[0] ?? '',
  };
  const columns: Column<RoundGroup>[] = [
    {
      key: 'number',
      header: t('placement:groups.group', words),
      cell: ({ id, number }) => (
        <Link className="ds-link" to={`/groups/${id}`}>
          {t('groups:title', { number, ...words })}
        </Link>
      ),
      sort: ({ number }) => number,
    },
    {
      key: 'mentor',
      header: t('placement:groups.mentor'),
      cell: ({ mentors }) => mentors.join(', ') || t('placement:board.noMentor'),
      sort: ({ mentors }) => mentors[0] ?? '',
    },
    isPairs ? student : members,
    // A pair need be of no place and have no hour of the week: an empty column tells nothing.
    ...(isPairs && groups.every(({ campus }) => campus === null) ? [] : [campus]),
    ...(isPairs && groups.every(({ slot }) => slot === null) ? [] : [hour]),
    ...(groups.some(({ hasAgreement }) => hasAgreement !== null)
      ? [
          {
            key: 'agreement',
            header: t('agreement:column'),
            cell: ({ hasAgreement }: RoundGroup) =>
              t(hasAgreement ? 'agreement:yes' : 'agreement:no'),
            sort: ({ hasAgreement }: RoundGroup) => String(hasAgreement),
          },
        ]
      : []),
  ];
  return (
    <section className={styles.groups}>
      <Link className="ds-link" to="../unplaced" relative="path">
        {t('changes:unplaced.link', words)}
      </Link>
      <DataTable
        caption={t('placement:groups.title', words)}
        columns={columns}
        rows={groups}
        rowKey={({ id }) => id}
        pages={pages}
      />
    </section>
  );
}
