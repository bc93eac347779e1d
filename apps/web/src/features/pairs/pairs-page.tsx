import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import { DataTable, type Column } from '../../ui/table/data-table';
import { useRoundPlaces } from '../placement/use-places';
import { useRound } from '../schemes/round';
import { AlternativesDialog } from './alternatives-dialog';
import { Figures } from './figures';
import { LeftOut } from './left-out';
import { pairsQuery, type Pair } from './pairs';
import { PublishPairs } from './publish-pairs';
import { ReasonList } from './reason-list';
import { useChangePair } from './use-change-pair';
import styles from './pairs.module.css';

/** One proposal of pairs: who with whom, why, and what can be done about it. */
export function Component() {
  const { t } = useTexts();
  const { proposalId = '' } = useParams();
  const { round } = useRound();
  const { groups } = useRoundPlaces();
  const proposal = useSuspenseQuery(pairsQuery(proposalId)).data;
  const [changing, setChanging] = useState<string | null>(null);
  const [publishing, setPublishing] = useState(false);
  const close = (): void => setChanging(null);
  const { change, undo, isPending } = useChangePair(proposal, close);
  const { mode, pairs, notPlaced, figures, state, isProven, isStale, can } = proposal;
  const title = t(`pairs:mode.${mode}.title`);
  const gone = pairs.filter(({ student, mentor }) => student.isGone || mentor.isGone);
  return (
    <div className={styles.page}>
      <PageHeader
        title={title}
        trail={[
          { to: '/schemes', text: t('schemes:place') },
          { to: groups, text: round.name },
        ]}
        action={
          can.publish &&
          pairs.length > 0 && (
            <Button onClick={() => setPublishing(true)}>
              {t('pairs:publish.button', { count: pairs.length - gone.length })}
            </Button>
          )
        }
      >
        {state !== 'draft' && (
          <StatusTag tone={state === 'published' ? 'success' : 'neutral'}>
            {t(`placement:state.${state}`)}
          </StatusTag>
        )}
      </PageHeader>
      <Paragraph>{t(`pairs:mode.${mode}.what`)}</Paragraph>
      {isStale && <Alert data-color="warning">{t('pairs:stale')}</Alert>}
      {isProven && <StatusTag tone="success">{t('pairs:proven')}</StatusTag>}
      <Figures figures={figures} />
      {can.undo && (
        <div className={styles.actions}>
          <Button variant="secondary" data-size="sm" disabled={isPending} onClick={undo}>
            {t('pairs:undo')}
          </Button>
        </div>
      )}
      {notPlaced.length > 0 && <LeftOut proposal={proposal} open={setChanging} />}
      <Pairs pairs={pairs} open={can.edit ? setChanging : undefined} />
      {changing && (
        <AlternativesDialog {...{ proposal, change, isPending, close }} enrolmentId={changing} />
      )}
      {publishing && <PublishPairs proposal={proposal} close={() => setPublishing(false)} />}
    </div>
  );
}

interface PairsProps {
  readonly pairs: readonly Pair[];
  readonly open: ((enrolmentId: string) => void) | undefined;
}

function Pairs({ pairs, open }: PairsProps) {
  const { t } = useTexts();
  const columns: Column<Pair>[] = [
    {
      key: 'student',
      header: t('pairs:table.student'),
      cell: ({ student }) => (
        <>
          {student.name}
          {student.programme && <p className={styles.quiet}>{student.programme}</p>}
        </>
      ),
      sort: ({ student }) => student.name,
    },
    {
      key: 'mentor',
      header: t('pairs:table.mentor'),
      cell: ({ mentor }) => (
        <>
          {mentor.name}
          {mentor.places > 1 && (
            <p className={styles.quiet}>
              {t('pairs:table.places', { taken: mentor.taken, places: mentor.places })}
            </p>
          )}
        </>
      ),
      sort: ({ mentor }) => mentor.name,
    },
    {
      key: 'why',
      header: t('pairs:table.why'),
      cell: ({ reasons }) => <ReasonList reasons={reasons} />,
    },
    ...(open
      ? [
          {
            key: 'change',
            header: t('pairs:table.change'),
            cell: ({ student }: Pair) => (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={t('pairs:table.changeOf', { name: student.name })}
                onClick={() => open(student.enrolmentId)}
              >
                {t('pairs:table.change')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('pairs:table.caption')}
      columns={columns}
      rows={pairs}
      rowKey={({ student }) => student.enrolmentId}
      empty={<EmptyState title={t('pairs:table.none')}>{t('pairs:table.noneWhat')}</EmptyState>}
    />
  );
}
