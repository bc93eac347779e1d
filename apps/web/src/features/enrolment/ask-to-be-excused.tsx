import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { myEnrolmentsQuery, type MyEnrolment } from './my-enrolments';
import styles from './enrolment.module.css';

/** Somebody who must take part asks not to: why is nobody's to write here. */
export function AskToBeExcused({ enrolment }: { readonly enrolment: MyEnrolment }) {
  const { t } = useTexts();
  const { date } = useFormats();
  const [asking, ask] = useState(false);
  const { can, excuseAskedAt, schemeName } = enrolment;
  const send = useAsk(enrolment, () => ask(false));
  if (excuseAskedAt)
    return (
      <Alert data-color="info">
        <Paragraph>{t('enrolment:excuse.waiting', { date: date(excuseAskedAt) })}</Paragraph>
      </Alert>
    );
  if (!can.askToBeExcused) return null;
  return (
    <section className={styles.answer} aria-labelledby="must">
      <Heading id="must" level={2} data-size="2xs">
        {t('enrolment:excuse.title')}
      </Heading>
      <Paragraph>{t('enrolment:excuse.why')}</Paragraph>
      <Button className={styles.alone} variant="secondary" onClick={() => ask(true)}>
        {t('enrolment:excuse.ask')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('enrolment:excuse.askTitle', { scheme: schemeName })}
        confirm={t('enrolment:excuse.send')}
        busy={send.isPending}
        onConfirm={() => send.mutate()}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t('enrolment:excuse.askWhat')}</Paragraph>
      </ConfirmDialog>
    </section>
  );
}

const useAsk = ({ id }: MyEnrolment, close: () => void) => {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/enrolments/{id}/excuse', { params: { path: { id } } })),
    onError: useFailureToast(),
    onSuccess: async () => {
      close();
      toast(t('enrolment:excuse.sent'));
      await client.invalidateQueries({ queryKey: myEnrolmentsQuery.queryKey });
    },
  });
};
