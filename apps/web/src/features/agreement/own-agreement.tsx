import { Button, Checkbox, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Readers } from '../../ui/form/readers';
import { Time } from '../../ui/time/time';
import { useFailureToast, useToast } from '../../ui/toast';
import { agreementQuery, type Agreement, type Goal } from './agreement';
import { GoalsForm } from './goals-form';
import styles from './agreement.module.css';

/** The goals as they are: to write, to accept, to tick off. */
export function OwnAgreement({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTexts();
  const [writing, write] = useState(false);
  const { goals, can, acceptedByMe, acceptedByOther } = agreement;
  const name = agreement.otherName ?? t('groups:protected');
  if (writing || (goals.length === 0 && can.write))
    return <GoalsForm agreement={agreement} close={() => write(false)} />;
  if (goals.length === 0) return <Paragraph>{t('agreement:none')}</Paragraph>;
  return (
    <>
      {!acceptedByOther && <Paragraph>{t('agreement:waits', { name })}</Paragraph>}
      {!acceptedByMe && <Paragraph>{t('agreement:asksYou', { name })}</Paragraph>}
      <ol className={styles.goals}>
        {goals.map((goal) => (
          <li key={goal.number}>
            <OneGoal agreement={agreement} goal={goal} />
          </li>
        ))}
      </ol>
      <Readers>{t('agreement:readers')}</Readers>
      <div className={styles.actions}>
        {can.accept && <Accept agreement={agreement} />}
        {can.write && (
          <Button variant="secondary" onClick={() => write(true)}>
            {t('agreement:change')}
          </Button>
        )}
      </div>
    </>
  );
}

function Accept({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTexts();
  const toast = useToast();
  const { groupId, version } = agreement;
  const kept = useKept(groupId);
  const accept = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/groups/{id}/agreement/acceptance', {
          params: { path: { id: groupId } },
          headers: ifMatch(version),
        }),
      ),
    onSuccess: async (next) => {
      await kept.keep(next);
      toast(t('agreement:accepted'));
    },
    onError: kept.fail,
  });
  return (
    <Button loading={accept.isPending} onClick={() => accept.mutate()}>
      {t('agreement:accept')}
    </Button>
  );
}

interface OneGoalProps {
  readonly agreement: Agreement;
  readonly goal: Goal;
}

function OneGoal({ agreement, goal }: OneGoalProps) {
  const { t } = useTexts();
  const { groupId, can } = agreement;
  const { number, body: text, reachedAt } = goal;
  const kept = useKept(groupId);
  const tick = useMutation({
    mutationFn: (reached: boolean) =>
      body(
        api.PUT('/api/v1/groups/{id}/agreement/reached', {
          params: { path: { id: groupId } },
          body: { number, reached },
        }),
      ),
    onSuccess: kept.keep,
    onError: kept.fail,
  });
  if (!can.tick)
    return (
      <span className={styles.words}>
        {text} {reachedAt && <Reached at={reachedAt} />}
      </span>
    );
  return (
    <Checkbox
      label={text}
      description={reachedAt ? <Reached at={reachedAt} /> : t('agreement:tick')}
      checked={reachedAt !== null}
      disabled={tick.isPending}
      onChange={({ target }) => tick.mutate(target.checked)}
    />
  );
}

function Reached({ at }: { readonly at: string }) {
  const { t } = useTexts();
  return (
    <>
      {t('agreement:reached')} <Time at={at} />
    </>
  );
}

/** What the server answered, kept for the page; what it refused, told. */
function useKept(groupId: string): {
  readonly keep: (next: Agreement) => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
} {
  const client = useQueryClient();
  const failed = useFailureToast();
  return {
    keep: async (next) => {
      client.setQueryData(agreementQuery(groupId).queryKey, next);
      await client.invalidateQueries({ queryKey: ['groups'] });
    },
    fail: async (error) => {
      failed(error);
      await client.invalidateQueries({ queryKey: agreementQuery(groupId).queryKey });
    },
  };
}
