import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { ofPairs } from '../groups/group-words';
import { useSlotWords } from '../groups/use-slot-words';
import { myWaitsQuery } from './waiting';
import styles from './waiting.module.css';

interface SeatOfferedProps {
  readonly offer: components['schemas']['OfferedSeat'];
}

/** 'Still interested?': a seat that is held until then. */
export function SeatOffered({ offer }: SeatOfferedProps) {
  const { t } = useTexts();
  const { list, time } = useFormats();
  const sayHour = useSlotWords();
  const [asks, ask] = useState(false);
  const { accept, decline } = useAnswerOffer(offer.id);
  const { groupNumber: number, isPair, mentors, campus, slot, expiresAt } = offer;
  const facts = [
    mentors.length > 0 && t('waiting:offer.mentors', { mentors: list(mentors) }),
    campus,
    slot !== null && sayHour(slot),
  ].filter((fact) => typeof fact === 'string');
  return (
    <>
      <Paragraph>
        <strong>{t('waiting:offer.title')}</strong>
      </Paragraph>
      <Paragraph>{t('waiting:offer.what', { number, ...ofPairs(isPair) })}</Paragraph>
      {facts.length > 0 && <Paragraph className={styles.quiet}>{facts.join(' · ')}</Paragraph>}
      <Paragraph>{t('waiting:offer.until', { time: time(expiresAt) })}</Paragraph>
      <div className={styles.actions}>
        <Button loading={accept.isPending} onClick={() => accept.mutate()}>
          {t('waiting:offer.yes')}
        </Button>
        <Button variant="secondary" disabled={accept.isPending} onClick={() => ask(true)}>
          {t('waiting:offer.no')}
        </Button>
      </div>
      <ConfirmDialog
        open={asks}
        title={t('waiting:offer.noTitle')}
        confirm={t('waiting:offer.no')}
        busy={decline.isPending}
        onConfirm={() => decline.mutate(undefined, { onSuccess: () => ask(false) })}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t('waiting:offer.noWhat')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}

const useAnswerOffer = (id: string) => {
  const { t } = useTexts();
  const toast = useToast();
  const fail = useFailureToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const path = { params: { path: { id } } };
  const anew = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: myWaitsQuery.queryKey });
    await client.invalidateQueries({ queryKey: ['home'] });
  };
  const onError = async (error: Error): Promise<void> => {
    fail(error);
    await anew();
  };
  const accept = useMutation({
    mutationFn: () => body(api.POST('/api/v1/seat-offers/{id}/acceptance', path)),
    onError,
    onSuccess: async ({ groupId }) => {
      toast(t('waiting:offer.taken'));
      await client.invalidateQueries({ queryKey: ['groups'] });
      await anew();
      await navigate(`/groups/${groupId}`);
    },
  });
  const decline = useMutation({
    mutationFn: () => body(api.POST('/api/v1/seat-offers/{id}/refusal', path)),
    onError,
    onSuccess: async () => {
      toast(t('waiting:offer.declined'));
      await anew();
    },
  });
  return { accept, decline };
};
