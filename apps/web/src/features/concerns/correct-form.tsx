import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import type { Topic } from '../services/services';
import type { Concern } from './concerns';
import { TopicField } from './topic-field';

interface CorrectFormProps {
  readonly concern: Concern;
  readonly words: string;
  readonly done: () => Promise<void>;
}

/** The concern once more, until somebody has read it. */
export function CorrectForm({ concern: { id, version, topic }, words, done }: CorrectFormProps) {
  const { t } = useTexts();
  const toast = useToast();
  const form = useForm<{ topic: Topic; body: string }>({
    defaultValues: { topic, body: words },
    onSubmit: async (values) => {
      await body(
        api.PUT('/api/v1/concerns/{id}', {
          params: { path: { id } },
          headers: ifMatch(version),
          body: values,
        }),
      );
      toast(t('concerns:correct.done'));
      await done();
    },
  });
  return (
    <Form form={form} submit={t('concerns:correct.save')}>
      <TopicField form={form} name="topic" />
      <TextArea
        form={form}
        name="body"
        label={t('concerns:write.body')}
        description={t('concerns:write.bodyWhat')}
        readers={t('concerns:add.readers')}
        rows={8}
        most={4000}
        required
      />
    </Form>
  );
}
