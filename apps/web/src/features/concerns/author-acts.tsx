import { Button, Heading } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useFailureToast, useToast } from '../../ui/toast';
import type { Concern, ConcernText } from './concerns';
import { CorrectForm } from './correct-form';
import { MoreRecipients } from './more-recipients';
import styles from './concerns.module.css';

interface AuthorActsProps {
  readonly concern: Concern;
  /** Null until it has been read. */
  readonly text: ConcernText | null;
  readonly done: () => Promise<void>;
}

/** What its author may do: correct and withdraw it until somebody has read it, and add to it. */
export function AuthorActs({ concern, text, done }: AuthorActsProps) {
  const { t } = useTexts();
  const [opened, open] = useState<'correct' | 'withdraw' | null>(null);
  const { can } = concern;
  const close = (): void => open(null);
  if (!can.add) return null;
  return (
    <>
      {can.correct && (
        <div className={styles.acts}>
          {text?.body && opened !== 'correct' && (
            <Button variant="secondary" onClick={() => open('correct')}>
              {t('concerns:correct.open')}
            </Button>
          )}
          <Button variant="secondary" onClick={() => open('withdraw')}>
            {t('concerns:withdraw.act')}
          </Button>
        </div>
      )}
      {can.correct && opened === 'correct' && text?.body && (
        <CorrectForm
          concern={concern}
          words={text.body}
          done={async () => {
            close();
            await done();
          }}
        />
      )}
      <Add key={concern.version} id={concern.id} done={done} />
      <MoreRecipients concern={concern} done={done} />
      {opened === 'withdraw' && <Withdraw id={concern.id} close={close} done={done} />}
    </>
  );
}

function Add({ id, done }: { readonly id: string; readonly done: () => Promise<void> }) {
  const { t } = useTexts();
  const toast = useToast();
  const form = useForm({
    defaultValues: { body: '' },
    onSubmit: async (values) => {
      await body(
        api.POST('/api/v1/concerns/{id}/additions', { params: { path: { id } }, body: values }),
      );
      form.reset();
      toast(t('concerns:add.done'));
      await done();
    },
  });
  return (
    <section className={styles.section} aria-labelledby="add-to-concern">
      <Heading id="add-to-concern" level={2} data-size="xs">
        {t('concerns:add.title')}
      </Heading>
      <Form form={form} submit={t('concerns:add.send')}>
        <TextArea
          form={form}
          name="body"
          label={t('concerns:add.body')}
          description={t('concerns:write.bodyWhat')}
          readers={t('concerns:add.readers')}
          rows={4}
          most={4000}
          required
        />
      </Form>
    </section>
  );
}

interface WithdrawProps {
  readonly id: string;
  readonly close: () => void;
  readonly done: () => Promise<void>;
}

function Withdraw({ id, close, done }: WithdrawProps) {
  const { t } = useTexts();
  const toast = useToast();
  const withdraw = useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/concerns/{id}/withdrawal', { params: { path: { id } } })),
    onError: useFailureToast(),
    onSuccess: () => toast(t('concerns:withdraw.done')),
    onSettled: async () => {
      close();
      await done();
    },
  });
  return (
    <ConfirmDialog
      open
      title={t('concerns:withdraw.title')}
      confirm={t('concerns:withdraw.act')}
      danger
      busy={withdraw.isPending}
      onConfirm={() => withdraw.mutate()}
      onCancel={close}
    >
      {t('concerns:withdraw.what')}
    </ConfirmDialog>
  );
}
