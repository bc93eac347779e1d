import { Details } from '@digdir/designsystemet-react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { useTalksChanged, type Talks } from './talks';
import { TopicsField } from './topics-field';
import styles from './talks.module.css';

interface CountTopicsProps {
  readonly id: string;
  readonly topics: Talks['topics'];
}

/** Of a talk that was held: what came up, said once. */
export function CountTopics({ id, topics }: CountTopicsProps) {
  const { t } = useTexts();
  const toast = useToast();
  const changed = useTalksChanged();
  const form = useForm({
    defaultValues: { topics: [] as string[] },
    onSubmit: async ({ topics: said }) => {
      await body(
        api.PUT('/api/v1/talks/{id}/log', {
          params: { path: { id } },
          body: { outcome: 'held', topics: said },
        }),
      );
      toast(t('talks:topics.counted'));
      await changed();
    },
  });
  return (
    <Details variant="default" className={styles.section}>
      <Details.Summary>{t('talks:topics.say')}</Details.Summary>
      <Details.Content>
        <Form form={form} submit={t('talks:topics.count')}>
          <TopicsField form={form} topics={topics} />
        </Form>
      </Details.Content>
    </Details>
  );
}
