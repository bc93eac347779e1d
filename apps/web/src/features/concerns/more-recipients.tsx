import { Button, Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { Form } from '../../ui/form/form';
import { useForm } from '../../ui/form/use-form';
import { Loading } from '../../ui/loading';
import { useToast } from '../../ui/toast';
import { possibleRecipientsQuery, type Concern, type PossibleRecipient } from './concerns';
import { RecipientsField } from './recipients-field';
import styles from './concerns.module.css';

interface MoreRecipientsProps {
  readonly concern: Concern;
  readonly done: () => Promise<void>;
}

/** Somebody else shall have it too; at once where nobody can read it any more. */
export function MoreRecipients({ concern: { id, isLeftAlone }, done }: MoreRecipientsProps) {
  const { t } = useTexts();
  const [isOpen, open] = useState(isLeftAlone);
  const possible = useQuery({ ...possibleRecipientsQuery(id), enabled: isOpen });
  if (!isOpen)
    return (
      <Button variant="tertiary" className={styles.start} onClick={() => open(true)}>
        {t('concerns:more.open')}
      </Button>
    );
  if (possible.isError)
    return <Failure error={possible.error} retry={() => void possible.refetch()} />;
  if (!possible.data) return <Loading />;
  return (
    <section className={styles.section} aria-labelledby="more-recipients">
      <Heading id="more-recipients" level={2} data-size="xs">
        {t(isLeftAlone ? 'concerns:more.alone' : 'concerns:more.title')}
      </Heading>
      {possible.data.recipients.length === 0 ? (
        <p>{t('concerns:more.none')}</p>
      ) : (
        <Choose
          id={id}
          recipients={possible.data.recipients}
          done={async () => {
            open(false);
            await done();
          }}
        />
      )}
    </section>
  );
}

interface ChooseProps {
  readonly id: string;
  readonly recipients: readonly PossibleRecipient[];
  readonly done: () => Promise<void>;
}

function Choose({ id, recipients, done }: ChooseProps) {
  const { t } = useTexts();
  const toast = useToast();
  const form = useForm<{ recipientIds: string[] }>({
    defaultValues: { recipientIds: [] },
    onSubmit: async (values) => {
      await body(
        api.POST('/api/v1/concerns/{id}/recipients', { params: { path: { id } }, body: values }),
      );
      toast(t('concerns:more.done'));
      await done();
    },
  });
  return (
    <Form form={form} submit={t('concerns:more.send')}>
      <RecipientsField form={form} name="recipientIds" recipients={recipients} />
    </Form>
  );
}
