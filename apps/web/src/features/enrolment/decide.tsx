import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFailureToast, useToast } from '../../ui/toast';
import { myEnrolmentsQuery, type Decision, type MyEnrolment } from './my-enrolments';
import styles from './enrolment.module.css';

/** Somebody who is signed in says yes or no, or changes their mind. */
export function Decide({ enrolment }: { readonly enrolment: MyEnrolment }) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const [asking, ask] = useState(false);
  const { id, state, schemeName } = enrolment;
  const decide = useMutation({
    onError: useFailureToast(),
    mutationFn: (answer: Decision) =>
      body(
        api.POST('/api/v1/enrolments/{id}/answer', { params: { path: { id } }, body: { answer } }),
      ),
    onSuccess: async (_, answer) => {
      ask(false);
      toast(t(`enrolment:invitation.answered.${answer}`));
      await client.invalidateQueries({ queryKey: myEnrolmentsQuery.queryKey });
    },
  });
  if (state !== 'joined')
    return (
      <div className={styles.actions}>
        <Button
          loading={decide.isPending && decide.variables === 'joined'}
          disabled={decide.isPending}
          onClick={() => decide.mutate('joined')}
        >
          {t('enrolment:invitation.join')}
        </Button>
        {state === 'invited' && (
          <Button
            variant="secondary"
            disabled={decide.isPending}
            onClick={() => decide.mutate('declined')}
          >
            {t('enrolment:invitation.decline')}
          </Button>
        )}
      </div>
    );
  return (
    <>
      <Button className={styles.alone} variant="tertiary" onClick={() => ask(true)}>
        {t('enrolment:mine.leave')}
      </Button>
      <ConfirmDialog
        open={asking}
        danger
        title={t('enrolment:mine.leaveTitle', { scheme: schemeName })}
        confirm={t('enrolment:mine.leave')}
        busy={decide.isPending}
        onConfirm={() => decide.mutate('declined')}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t(`enrolment:mine.leaveWhat.${partOf(enrolment)}`)}</Paragraph>
      </ConfirmDialog>
    </>
  );
}

/** What leaving means differs by it. */
const partOf = ({ format, role }: MyEnrolment) => {
  if (format !== 'drop_in') return role;
  return role === 'mentor' ? 'dropInMentor' : 'dropInMentee';
};
