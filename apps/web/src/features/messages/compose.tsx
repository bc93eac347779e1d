import { useIdempotencyKey } from '../../app/api/idempotency';
import { Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';

interface ComposeProps {
  /** What the draft is kept as, with the id of what it is written in. */
  readonly draft: string;
  readonly label: string;
  /** Who can read it. */
  readonly readers: string;
  readonly submit: string;
  readonly send: (text: string, headers: { 'Idempotency-Key': string }) => Promise<unknown>;
}

/** One more message. What is written is kept on the device until it is sent. */
export function Compose({ draft, label, readers, submit, send }: ComposeProps) {
  const { t } = useTexts();
  const toast = useToast();
  const once = useIdempotencyKey();
  const form = useForm<{ body: string }>({
    draft,
    defaultValues: { body: '' },
    onSubmit: async ({ body }) => {
      try {
        await send(body, once.headers());
      } catch (error) {
        // Whether it arrived is not known: the same key makes trying again safe.
        if (!(error instanceof Unreachable)) once.renew();
        throw error;
      }
      once.renew();
      form.reset({ body: '' });
      toast(t('messages:compose.sent'));
    },
  });
  return (
    <Form form={form} submit={submit}>
      <TextArea
        form={form}
        name="body"
        label={label}
        readers={readers}
        required
        rows={4}
        most={3000}
      />
    </Form>
  );
}
