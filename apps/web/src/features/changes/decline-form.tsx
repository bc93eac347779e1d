import { useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { requestsQuery, type ChangeRequest } from './requests';

/** No, with a word to the student. */
export function DeclineForm({ request: { id, name } }: { readonly request: ChangeRequest }) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const { roundId } = useRound();
  const form = useForm<{ answer: string }>({
    draft: `no-to-request:${id}`,
    defaultValues: { answer: '' },
    onSubmit: async (values) => {
      await body(
        api.POST('/api/v1/change-requests/{id}/refusal', {
          params: { path: { id } },
          body: values,
        }),
      );
      toast(t('changes:requests.declined', { name }));
      await client.invalidateQueries({ queryKey: requestsQuery(roundId).queryKey });
      await client.invalidateQueries({ queryKey: ['home'] });
    },
  });
  return (
    <Form form={form} submit={t('changes:requests.sendNo')}>
      <TextArea
        form={form}
        name="answer"
        label={t('app:form.optional', { label: t('changes:requests.word') })}
        readers={t('changes:requests.readers', { name })}
        most={500}
      />
    </Form>
  );
}
