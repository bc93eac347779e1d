import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { KeepLonger } from './keep-longer';
import { PlanShown } from './plan-shown';
import { retentionQuery, type RoundPastLimit } from './retention';
import styles from './privacy.module.css';

/** A round whose time is up: what goes and what stays, and then yes or later. */
export function RoundPast({ round }: { readonly round: RoundPastLimit }) {
  const { t } = useTexts();
  const { date } = useFormats();
  const [puttingOff, putOff] = useState(false);
  const { roundId, roundName, schemeName, endsOn, limit, state } = round;
  const { keptUntil, keptBecause, isDue } = round;
  return (
    <Card className={styles.section} aria-labelledby={`past-${roundId}`}>
      <Heading id={`past-${roundId}`} level={3} data-size="2xs">
        {roundName} · {schemeName}
      </Heading>
      <Paragraph>
        {t('privacy:retention.ended', { endsOn: date(endsOn), limit: date(limit) })}
      </Paragraph>
      {state !== 'archived' && state !== 'closing' && (
        <Paragraph data-size="sm">{t('privacy:retention.still')}</Paragraph>
      )}
      {keptUntil && keptBecause && (
        <Paragraph>
          {t('privacy:retention.keptUntil', {
            until: date(keptUntil),
            because: t(`privacy:retention.reason.${keptBecause}`),
          })}
        </Paragraph>
      )}
      <PlanShown plan={round.plan} stays={round.stays} level={4} />
      <div className={styles.links}>
        {isDue && <Forget round={round} />}
        {!puttingOff && (
          <Button
            variant="secondary"
            aria-label={t('privacy:retention.laterOf', { round: roundName })}
            onClick={() => putOff(true)}
          >
            {t('privacy:retention.later')}
          </Button>
        )}
      </div>
      {puttingOff && <KeepLonger round={round} done={() => putOff(false)} />}
    </Card>
  );
}

function Forget({ round }: { readonly round: RoundPastLimit }) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const [asked, ask] = useState(false);
  const { roundId, roundName, version, plan } = round;
  const forget = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/rounds/{id}/forgetting', {
          params: { path: { id: roundId } },
          headers: ifMatch(version),
          body: { plan: plan.fingerprint },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: (next) => {
      toast(t('privacy:retention.forgotten'));
      client.setQueryData(retentionQuery.queryKey, next);
    },
    onSettled: () => {
      ask(false);
      return client.invalidateQueries();
    },
  });
  return (
    <>
      <Button
        data-color="danger"
        aria-label={t('privacy:retention.forgetOf', { round: roundName })}
        onClick={() => ask(true)}
      >
        {t('privacy:retention.forget')}
      </Button>
      <ConfirmDialog
        open={asked}
        title={t('privacy:retention.confirmTitle', { round: roundName })}
        confirm={t('privacy:retention.forget')}
        danger
        busy={forget.isPending}
        onConfirm={() => forget.mutate()}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t('privacy:retention.erased', { count: plan.erased })}.</Paragraph>
        <Paragraph>{t('privacy:retention.confirmWhat')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
