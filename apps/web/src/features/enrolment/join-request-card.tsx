import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Time } from '../../ui/time/time';
import { useFailureToast, useToast } from '../../ui/toast';
import { joinRequestsQuery, type JoinRequest } from './newcomer';
import { participantsKey } from './participants';
import styles from './enrolment.module.css';

interface JoinRequestCardProps {
  readonly request: JoinRequest;
  readonly roundId: string;
}

/** One who asks: let in as new, or as somebody of the same name on the list, or not. */
export function JoinRequestCard({ request, roundId }: JoinRequestCardProps) {
  const { t } = useTexts();
  const [declining, decline] = useState(false);
  const { id, name, email, note, createdAt, namesakes } = request;
  const accept = useSettle(roundId, t('enrolment:requests.accepted', { name }), (enrolmentId) =>
    body(
      api.POST('/api/v1/join-requests/{id}/acceptance', {
        params: { path: { id } },
        body: enrolmentId === null ? {} : { enrolmentId },
      }),
    ),
  );
  const refuse = useSettle(roundId, t('enrolment:requests.declined', { name }), () =>
    body(api.POST('/api/v1/join-requests/{id}/refusal', { params: { path: { id } } })),
  );
  return (
    <Card className={styles.card}>
      <Heading level={3} data-size="2xs">
        {name}
      </Heading>
      <Paragraph className={styles.quiet} data-size="sm">
        {email && `${email} · `}
        {t('enrolment:requests.asked')} <Time at={createdAt} />
      </Paragraph>
      {note && <Paragraph>{note}</Paragraph>}
      {namesakes.length > 0 && (
        <div className={styles.answer}>
          <Paragraph>{t('enrolment:requests.same')}</Paragraph>
          {namesakes.map(({ enrolmentId, ...namesake }) => {
            const who = [namesake.name, namesake.programme, namesake.campus]
              .filter(Boolean)
              .join(', ');
            return (
              <Button
                key={enrolmentId}
                className={styles.alone}
                disabled={accept.isPending}
                onClick={() => accept.mutate(enrolmentId)}
              >
                {t('enrolment:requests.acceptAs', { who })}
              </Button>
            );
          })}
        </div>
      )}
      <div className={styles.actions}>
        <Button
          variant={namesakes.length > 0 ? 'secondary' : 'primary'}
          disabled={accept.isPending}
          onClick={() => accept.mutate(null)}
        >
          {t('enrolment:requests.acceptNew')}
        </Button>
        <Button variant="tertiary" data-color="danger" onClick={() => decline(true)}>
          {t('enrolment:requests.decline')}
        </Button>
      </div>
      <ConfirmDialog
        open={declining}
        danger
        title={t('enrolment:requests.declineTitle', { name })}
        confirm={t('enrolment:requests.decline')}
        busy={refuse.isPending}
        onConfirm={() => refuse.mutate(null)}
        onCancel={() => decline(false)}
      >
        <Paragraph>{t('enrolment:requests.declineWhat', { name })}</Paragraph>
      </ConfirmDialog>
    </Card>
  );
}

const useSettle = (
  roundId: string,
  done: string,
  settle: (enrolmentId: string | null) => Promise<unknown>,
) => {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: settle,
    onError: useFailureToast(),
    onSuccess: () => toast(done),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: joinRequestsQuery(roundId).queryKey });
      await client.invalidateQueries({ queryKey: participantsKey(roundId) });
    },
  });
};
