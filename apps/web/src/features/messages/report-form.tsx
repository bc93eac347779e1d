import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { REASONS, useMessagesChanged, type Message, type Reason } from './threads';

interface ReportFormProps {
  readonly message: Message;
  readonly done: () => void;
}

/** Shows a message to the coordinators: why, and a word if one will. */
export function ReportForm({ message: { id }, done }: ReportFormProps) {
  const { t } = useTexts();
  const toast = useToast();
  const changed = useMessagesChanged();
  const form = useForm<{ reason: Reason; words: string }>({
    draft: `report:${id}`,
    defaultValues: { reason: 'harassment', words: '' },
    onSubmit: async (values, draft) => {
      await body(
        api.POST('/api/v1/messages/{id}/reports', { params: { path: { id } }, body: values }),
      );
      draft.discard();
      toast(t('messages:report.done'));
      done();
      await changed();
    },
  });
  return (
    <Form form={form} submit={t('messages:report.send')}>
      <ChoicesField
        form={form}
        name="reason"
        kind="radio"
        label={t('messages:report.why')}
        description={t('messages:report.what')}
        options={REASONS.map((value) => ({ value, label: t(`messages:reason.${value}`) }))}
      />
      <TextArea
        form={form}
        name="words"
        label={t('app:form.optional', { label: t('messages:report.words') })}
        readers={t('messages:report.readers')}
        most={500}
      />
    </Form>
  );
}
