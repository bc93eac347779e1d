import { Link as Anchor } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { SpeakingOfPairs } from '../../app/i18n/speaking-of-pairs';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { DataTable, type Column } from '../../ui/table/data-table';
import { currentRound } from './current-round';
import { RoundStateTag } from './round-state-tag';
import { schemesQuery, type SchemeSummary } from './schemes';
import styles from './schemes.module.css';
import { useAxesWords } from './templates/use-axes-words';

/** Every scheme beside the others: how each is set up, and how far its round has come. */
export function Component() {
  const { t } = useTexts();
  const { schemes } = useSuspenseQuery({ ...schemesQuery, staleTime: 0 }).data;
  const words = useAxesWords();
  const columns = useMemo<readonly Column<SchemeSummary>[]>(() => {
    const of = ({ setUp }: SchemeSummary) => ({
      ...setUp,
      mentors: setUp.mentorKinds.map((kind) => ({ kind })),
    });
    const text = (
      key: 'unit' | 'who' | 'when' | 'forWhom' | 'plan',
      say: (scheme: SchemeSummary) => string,
    ): Column<SchemeSummary> => ({
      ...{ key, header: t(`schemes:all.${key}`), cell: say, sort: say },
    });
    return [
      {
        ...{ key: 'name', header: t('schemes:all.name'), sort: ({ name }) => name },
        cell: ({ id, name }) => (
          <Anchor asChild>
            <Link to={`/schemes/${id}`}>{name}</Link>
          </Anchor>
        ),
      },
      text('unit', ({ unitName }) => unitName ?? t('access:whole')),
      text('who', (scheme) => words.who(of(scheme))),
      text('when', (scheme) => words.when(of(scheme))),
      text('forWhom', (scheme) => words.forWhom(of(scheme))),
      text('plan', (scheme) => words.plan(scheme.setUp)),
      {
        ...{ key: 'locked', header: t('schemes:all.locked'), align: 'end' },
        ...{ cell: ({ setUp }) => setUp.locked, sort: ({ setUp }) => setUp.locked },
      },
      {
        ...{ key: 'state', header: t('schemes:all.state') },
        cell: ({ rounds, setUp }) => {
          const round = currentRound(rounds);
          return round ? (
            <span className={styles.whole}>
              <SpeakingOfPairs pairs={setUp.format === 'pairs'}>
                <RoundStateTag state={round.state} />
              </SpeakingOfPairs>
            </span>
          ) : (
            t('schemes:all.noRound')
          );
        },
      },
      {
        ...{ key: 'people', header: t('schemes:all.people') },
        cell: ({ rounds }) => {
          const round = currentRound(rounds);
          return round ? t('schemes:all.figures', { ...round.figures }) : '';
        },
        sort: ({ rounds }) => currentRound(rounds)?.figures.joined ?? -1,
      },
    ];
  }, [t, words]);
  return (
    <>
      <PageHeader
        title={t('schemes:all.title')}
        trail={[{ to: '/schemes', text: t('schemes:place') }]}
      />
      <DataTable
        caption={t('schemes:all.title')}
        columns={columns}
        rows={schemes}
        rowKey={({ id }) => id}
      />
    </>
  );
}
