import { Alert, Button, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../../app/i18n/use-texts';
import { Progress } from '../../../ui/progress';
import { useFailureToast } from '../../../ui/toast';
import { isGoing, useCancelRun, type Run } from '../run';
import { useRoundPlaces } from '../use-places';
import styles from './groups-tab.module.css';

/** How the latest run goes or went: its progress, its proposal, or why there is none. */
export function LatestRun({ run }: { readonly run: Run }) {
  const { t, problem } = useTexts();
  const places = useRoundPlaces();
  if (isGoing(run)) return <Going run={run} />;
  if (run.state === 'failed') {
    return (
      <Alert data-color="danger" role="alert">
        <Paragraph>{t('placement:run.failed')}</Paragraph>
        {run.failure && <Paragraph>{problem(run.failure)}</Paragraph>}
      </Alert>
    );
  }
  if (run.state === 'cancelled') {
    return <Alert data-color="info">{t('placement:run.cancelled')}</Alert>;
  }
  return (
    run.proposalId && (
      <Alert data-color="success">
        <Paragraph>{t('placement:run.done', { number: run.number })}</Paragraph>
        <Anchor asChild>
          <Link to={places.proposal(run.proposalId)}>
            {t('placement:run.open', { number: run.number })}
          </Link>
        </Anchor>
      </Alert>
    )
  );
}

function Going({ run }: { readonly run: Run }) {
  const { t } = useTexts();
  const failed = useFailureToast();
  const cancel = useCancelRun(run.roundId);
  return (
    <div className={styles.going}>
      <Progress
        label={t(run.state === 'queued' ? 'placement:run.queued' : 'placement:run.running')}
        value={run.progress}
      />
      <Paragraph>{t('placement:run.leave')}</Paragraph>
      {run.can.cancel && (
        <Button
          variant="secondary"
          loading={cancel.isPending}
          onClick={() => cancel.mutate(run.id, { onError: failed })}
        >
          {t('placement:run.cancel')}
        </Button>
      )}
    </div>
  );
}
