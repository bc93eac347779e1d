import { Alert, Button, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { ApplicationCard } from './application-card';
import { applicationsQuery } from './calls';
import styles from './calls.module.css';

type Decision = 'selected' | 'turned_down';

/** Who applies to be a mentor in the round: selected or turned down, one or many at once. */
export function Component() {
  const { t } = useTexts();
  const { date } = useFormats();
  const { roundId } = useRound();
  const client = useQueryClient();
  const toast = useToast();
  const { data } = useSuspenseQuery(applicationsQuery(roundId));
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [asking, ask] = useState<Decision | null>(null);
  const { applications, applyBy, isCalling, can } = data;
  const count = chosen.size;
  const decide = useMutation({
    mutationFn: (decision: Decision) =>
      body(
        api.POST('/api/v1/rounds/{id}/mentor-applications/decisions', {
          params: { path: { id: roundId } },
          body: { applicationIds: [...chosen], decision },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: (_, decision) => {
      toast(t(`calls:decide.done.${decision}`, { count }));
      choose(new Set());
    },
    onSettled: async () => {
      ask(null);
      await client.invalidateQueries({ queryKey: ['round', roundId] });
    },
  });
  const address = `${window.location.origin}/calls/${roundId}`;
  const waiting = applications.filter(({ state }) => state === 'applied');
  return (
    <div className={styles.list}>
      <Anchor asChild>
        <Link to=".." relative="path">
          {t('mentors:terms.back')}
        </Link>
      </Anchor>
      <Alert data-color="info">
        <Paragraph>
          {t(isCalling ? 'calls:list.open' : 'calls:list.closed')}{' '}
          {applyBy && t('calls:by', { date: date(applyBy) })}{' '}
          {isCalling && t('calls:list.share', { address })}
        </Paragraph>
      </Alert>
      {applications.length === 0 && (
        <EmptyState title={t('calls:list.none')}>{t('calls:list.noneWhat')}</EmptyState>
      )}
      {can.decide && applications.length > 0 && (
        <div className={styles.actions}>
          <span role="status">{t('mentors:many.chosen', { count })}</span>
          {waiting.length > 0 && (
            <Button
              data-size="sm"
              variant="tertiary"
              onClick={() => choose(new Set(waiting.map(({ id }) => id)))}
            >
              {t('calls:list.chooseWaiting', { count: waiting.length })}
            </Button>
          )}
          {count > 0 && (
            <>
              <Button data-size="sm" onClick={() => ask('selected')}>
                {t('calls:decide.selected', { count })}
              </Button>
              <Button data-size="sm" variant="secondary" onClick={() => ask('turned_down')}>
                {t('calls:decide.turned_down', { count })}
              </Button>
            </>
          )}
        </div>
      )}
      <ul className={styles.cards}>
        {applications.map((application) => (
          <li key={application.id}>
            <ApplicationCard
              application={application}
              choosing={can.decide ? { chosen, choose } : null}
            />
          </li>
        ))}
      </ul>
      {asking && (
        <ConfirmDialog
          open
          title={t(`calls:decide.title.${asking}`, { count })}
          confirm={t(`calls:decide.${asking}`, { count })}
          busy={decide.isPending}
          onConfirm={() => decide.mutate(asking)}
          onCancel={() => ask(null)}
        >
          <Paragraph>{t(`calls:decide.what.${asking}`)}</Paragraph>
        </ConfirmDialog>
      )}
    </div>
  );
}
