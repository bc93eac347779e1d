import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast, useToast } from '../../ui/toast';
import type { Concern } from './concerns';
import styles from './concerns.module.css';

interface RecipientActsProps {
  readonly concern: Concern;
  readonly done: () => Promise<void>;
}

/** A recipient says that they see to it, so that the others know, or that it is done. */
export function RecipientActs({ concern: { id, can, state: now }, done }: RecipientActsProps) {
  const { t } = useTexts();
  const toast = useToast();
  const move = useMutation({
    mutationFn: (state: 'taken' | 'done') =>
      body(api.PUT('/api/v1/concerns/{id}/state', { params: { path: { id } }, body: { state } })),
    onError: useFailureToast(),
    onSuccess: ({ state }) => toast(t(`concerns:moved.${state as 'taken' | 'done'}`)),
    onSettled: done,
  });
  if (!can.take && !can.finish) return null;
  return (
    <div className={styles.acts}>
      {can.take && (
        <Button
          variant="secondary"
          loading={move.isPending && move.variables === 'taken'}
          onClick={() => move.mutate('taken')}
        >
          {t(now === 'done' ? 'concerns:takeAgain' : 'concerns:take')}
        </Button>
      )}
      {can.finish && (
        <Button
          variant="secondary"
          loading={move.isPending && move.variables === 'done'}
          onClick={() => move.mutate('done')}
        >
          {t('concerns:finish')}
        </Button>
      )}
    </div>
  );
}
