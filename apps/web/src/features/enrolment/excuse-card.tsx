import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Time } from '../../ui/time/time';
import { useFailureToast, useToast } from '../../ui/toast';
import { excusesQuery, type ExcuseAnswer, type ExcuseAsked } from './excuses';
import { participantsKey } from './participants';
import styles from './enrolment.module.css';

interface ExcuseCardProps {
  readonly student: ExcuseAsked;
  readonly roundId: string;
}

/** One who asks: excused, which frees the seat, or not. */
export function ExcuseCard({ student, roundId }: ExcuseCardProps) {
  const { t } = useTexts();
  const [asking, ask] = useState(false);
  const { name, programme, askedAt } = student;
  const answer = useAnswerExcuse(student, roundId);
  return (
    <Card className={styles.card}>
      <Heading level={3} data-size="2xs">
        {name}
      </Heading>
      <Paragraph className={styles.quiet} data-size="sm">
        {programme && `${programme} · `}
        {t('enrolment:excuses.asked')} <Time at={askedAt} />
      </Paragraph>
      <div className={styles.actions}>
        <Button variant="secondary" disabled={answer.isPending} onClick={() => ask(true)}>
          {t('enrolment:excuses.excuse', { name })}
        </Button>
        <Button
          variant="tertiary"
          disabled={answer.isPending}
          onClick={() => answer.mutate('kept')}
        >
          {t('enrolment:excuses.keep', { name })}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('enrolment:excuses.excuseTitle', { name })}
        confirm={t('enrolment:excuses.excuse', { name })}
        busy={answer.isPending}
        onConfirm={() => answer.mutate('excused')}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t('enrolment:excuses.excuseWhat', { name })}</Paragraph>
      </ConfirmDialog>
    </Card>
  );
}

const useAnswerExcuse = ({ enrolmentId: id, name }: ExcuseAsked, roundId: string) => {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: (answer: ExcuseAnswer) =>
      body(
        api.POST('/api/v1/enrolments/{id}/excuse/answer', {
          params: { path: { id } },
          body: { answer },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: (_, answer) => toast(t(`enrolment:excuses.${answer}`, { name })),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: excusesQuery(roundId).queryKey });
      await client.invalidateQueries({ queryKey: participantsKey(roundId) });
    },
  });
};
