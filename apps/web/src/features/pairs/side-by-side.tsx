import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import { useRound } from '../schemes/round';
import { Figures } from './figures';
import { pairsAddress, type PairSummary } from './pairs';
import { useReasons } from './say-reasons';
import styles from './pairs.module.css';

const TONES = { draft: 'info', published: 'success', superseded: 'neutral' } as const;

/** What is best in each of four ways, with what it costs in the others. */
export function SideBySide({ proposals }: { readonly proposals: readonly PairSummary[] }) {
  const { t } = useTexts();
  return (
    <section className={styles.section} aria-labelledby="side-by-side">
      <Heading id="side-by-side" level={3} data-size="xs">
        {t('pairs:sideBySide')}
      </Heading>
      <Paragraph>{t('pairs:sideBySideWhat')}</Paragraph>
      <ul className={styles.cards}>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <ProposalCard proposal={proposal} all={proposals} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ProposalCardProps {
  readonly proposal: PairSummary;
  readonly all: readonly PairSummary[];
}

function ProposalCard({ proposal, all }: ProposalCardProps) {
  const { t } = useTexts();
  const { roundId, schemeId } = useRound();
  const say = useReasons();
  const { id, mode, state, figures, weakest, sameAs, edits, isProven } = proposal;
  const same = all.find((other) => other.id === sameAs);
  return (
    <Card className={styles.card}>
      <Heading level={4} data-size="2xs">
        {t(`pairs:mode.${mode}.title`)}
      </Heading>
      <Paragraph data-size="sm">{t(`pairs:mode.${mode}.what`)}</Paragraph>
      {state !== 'draft' && (
        <StatusTag tone={TONES[state]}>{t(`placement:state.${state}`)}</StatusTag>
      )}
      {same && (
        <Paragraph data-size="sm">
          {t('pairs:sameAs', { title: t(`pairs:mode.${same.mode}.title`) })}
        </Paragraph>
      )}
      <Figures figures={figures} />
      {weakest && (
        <Paragraph data-size="sm">
          {t('pairs:weakest', { student: weakest.student.name, mentor: weakest.mentor.name })}{' '}
          {weakest.reasons.map(say).join(' ')}
        </Paragraph>
      )}
      {isProven && <StatusTag tone="success">{t('pairs:proven')}</StatusTag>}
      {edits > 0 && <StatusTag tone="neutral">{t('pairs:edited', { count: edits })}</StatusTag>}
      <Button asChild variant="secondary" data-size="sm">
        <Link to={pairsAddress(schemeId, roundId, id)}>
          {t('pairs:see', { title: t(`pairs:mode.${mode}.title`) })}
        </Link>
      </Button>
    </Card>
  );
}
