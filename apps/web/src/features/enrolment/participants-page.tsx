import { Button, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { useDeferredValue, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { DataTable, type Column } from '../../ui/table/data-table';
import { useRound } from '../schemes/round';
import { ExportParticipants } from './export-participants';
import { EnrolmentStateTag } from './enrolment-state-tag';
import { InviteStudents } from './invite-students';
import { joinRequestsQuery } from './newcomer';
import { ParticipantFilter } from './participant-filter';
import {
  overviewQuery,
  participantsQuery,
  type Filter,
  type Lacks,
  type ParticipantListed,
} from './participants';
import { MailMentors } from './mail-mentors';
import { StateCounts } from './state-counts';
import { WaysIn } from './ways-in';
import { useFilter } from './use-filter';
import styles from './enrolment.module.css';

/** Everybody in a round: how many are where, who they are, and inviting them. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const { data: overview } = useSuspenseQuery(overviewQuery(roundId));
  const { data: requests = [] } = useQuery(joinRequestsQuery(roundId));
  const [filter, change] = useFilter();
  const people = useRef<HTMLElement>(null);
  const counts = filter.role === 'mentee' ? overview.mentees : overview.mentors;
  const isEmpty = Object.values(counts).every((people) => people === 0);
  return (
    <div className={styles.participants}>
      <div className={styles.actions}>
        {filter.role === 'mentee' ? (
          <InviteStudents roundId={roundId} counts={overview.mentees} />
        ) : (
          <>
            <MailMentors roundId={roundId} mail="mentors" count={overview.mentors.listed} />
            <MailMentors roundId={roundId} mail="link" count={overview.unlinkedMentors} />
          </>
        )}
        <Button asChild variant="secondary" data-size="sm">
          <Link to="../import/mentee" relative="path">
            {t('enrolment:participants.importStudents')}
          </Link>
        </Button>
        <Button asChild variant="secondary" data-size="sm">
          <Link to="../import/mentor" relative="path">
            {t('enrolment:participants.importMentors')}
          </Link>
        </Button>
        {!isEmpty && <ExportParticipants roundId={roundId} />}
        {requests.length > 0 && (
          <Button asChild variant="secondary" data-size="sm">
            <Link to="requests">{t('enrolment:requests.link', { count: requests.length })}</Link>
          </Button>
        )}
        {overview.lackAnswers > 0 && (
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => {
              change({ lacks: 'answers' });
              people.current?.focus();
            }}
          >
            {t('enrolment:participants.lackAnswers', { count: overview.lackAnswers })}
          </Button>
        )}
        {overview.askToBeExcused > 0 && (
          <Button asChild variant="secondary" data-size="sm">
            <Link to="excuses">
              {t('enrolment:excuses.link', { count: overview.askToBeExcused })}
            </Link>
          </Button>
        )}
      </div>
      <ParticipantFilter overview={overview} filter={filter} change={change} />
      {filter.lacks ? (
        <Lacking
          lacks={filter.lacks}
          showAll={() => {
            change({ lacks: '' });
            people.current?.focus(); // the button goes with what it was about
          }}
        />
      ) : (
        <>
          <StateCounts
            counts={counts}
            chosen={filter.state}
            choose={(state) => change({ state })}
          />
          {filter.role === 'mentee' && <WaysIn ways={overview.waysIn} />}
        </>
      )}
      {isEmpty && !filter.lacks ? (
        <EmptyState title={t(`enrolment:participants.emptyTitle.${filter.role}`)}>
          {t('enrolment:participants.empty')}
        </EmptyState>
      ) : (
        <section
          ref={people}
          tabIndex={-1}
          className={styles.people}
          aria-label={t('enrolment:participants.tab')}
        >
          <People roundId={roundId} filter={filter} />
        </section>
      )}
    </div>
  );
}

interface LackingProps {
  readonly lacks: Lacks;
  readonly showAll: () => void;
}

/** Why only some are listed, and the way to the rest. */
function Lacking({ lacks, showAll }: LackingProps) {
  const { t } = useTexts();
  return (
    <div className={styles.actions}>
      <Paragraph>{t(`enrolment:participants.lacks.${lacks}`)}</Paragraph>
      <Button variant="secondary" data-size="sm" onClick={showAll}>
        {t('enrolment:participants.showAll')}
      </Button>
    </div>
  );
}

function People({ roundId, filter }: { readonly roundId: string; readonly filter: Filter }) {
  const { t } = useTexts();
  const search = useDeferredValue(filter.search.trim());
  const list = useInfiniteQuery({
    ...participantsQuery(roundId, { ...filter, search }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(filter.lacks !== '' && filter.lacks !== 'group');
  if (list.isPending) return <Loading />;
  if (list.isLoadingError) return <Failure error={list.error} retry={() => void list.refetch()} />;
  const people = list.data.pages.flatMap(({ items }) => items);
  return (
    <DataTable
      caption={t('enrolment:participants.tab')}
      columns={columns}
      rows={people}
      rowKey={({ id }) => id}
      pages={list}
      empty={<Paragraph>{t('enrolment:participants.none')}</Paragraph>}
    />
  );
}

const useColumns = (withRole: boolean): Column<ParticipantListed>[] => {
  const { t } = useTexts();
  return useMemo(() => {
    const role: Column<ParticipantListed> = {
      key: 'role',
      header: t('enrolment:participants.role'),
      cell: (listed) => t(`enrolment:participants.as.${listed.role}`),
    };
    return [
      {
        key: 'name',
        header: t('enrolment:participants.name'),
        cell: ({ id, name, isProtected }) => (
          <>
            <Anchor asChild>
              <Link to={id}>{name}</Link>
            </Anchor>
            {isProtected && (
              <span className={styles.note}>{t('enrolment:participants.protected')}</span>
            )}
          </>
        ),
      },
      ...(withRole ? [role] : []),
      {
        key: 'state',
        header: t('enrolment:participants.state'),
        cell: ({ state }) => <EnrolmentStateTag state={state} />,
      },
      {
        key: 'programme',
        header: t('enrolment:field.programmeId'),
        cell: ({ programme }) => programme ?? t('enrolment:unknown'),
      },
      {
        key: 'campus',
        header: t('enrolment:field.campus'),
        cell: ({ campus }) => campus ?? t('enrolment:unknown'),
      },
      {
        key: 'slots',
        header: t('enrolment:field.slots'),
        cell: ({ hasSlots }) => t(hasSlots ? 'enrolment:participants.said' : 'enrolment:unknown'),
      },
    ];
  }, [t, withRole]);
};
