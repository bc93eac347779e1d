import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFailureToast, useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { roundAddress } from '../schemes/schemes';
import { participantsKey, type Participant } from './participants';
import styles from './enrolment.module.css';

/** Writes to them, joins for them, or takes them out of the round. */
export function ParticipantActs({ participant }: { readonly participant: Participant }) {
  const { t } = useTexts();
  const [asking, ask] = useState(false);
  const { schemeId } = useRound();
  const { id, roundId, can, givenName } = participant;
  const join = useAct(participant, t('enrolment:participant.joined'), (path) =>
    api.POST('/api/v1/enrolments/{id}/joining', { params: { path } }),
  );
  const withdraw = useAct(participant, t('enrolment:participant.withdrawn'), (path) =>
    api.POST('/api/v1/enrolments/{id}/withdrawal', { params: { path } }),
  );
  return (
    <div className={styles.actions}>
      {can.write && (
        <Button asChild variant="secondary">
          <Link to={`${roundAddress(schemeId, roundId)}/messages/to/${id}`}>
            {t('enrolment:participant.write', { name: givenName })}
          </Link>
        </Button>
      )}
      {can.join && (
        <Button variant="secondary" loading={join.isPending} onClick={() => join.mutate()}>
          {t('enrolment:participant.join')}
        </Button>
      )}
      {can.withdraw && (
        <Button variant="tertiary" data-color="danger" onClick={() => ask(true)}>
          {t('enrolment:participant.withdraw')}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        danger
        title={t('enrolment:participant.withdrawTitle', { name: givenName })}
        confirm={t('enrolment:participant.withdraw')}
        busy={withdraw.isPending}
        onConfirm={() => withdraw.mutate(undefined, { onSuccess: () => ask(false) })}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t('enrolment:participant.withdrawWhat')}</Paragraph>
      </ConfirmDialog>
    </div>
  );
}

type Call = (path: { id: string }) => Promise<{ data?: unknown; response: Response }>;

const useAct = ({ id, roundId }: Participant, done: string, call: Call) => {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: () => body(call({ id })),
    onError: useFailureToast(),
    onSuccess: async () => {
      toast(done);
      await client.invalidateQueries({ queryKey: participantsKey(roundId) });
    },
  });
};
