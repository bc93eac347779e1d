import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { agreementQuery, LONGEST_GOAL, type Agreement } from './agreement';

interface GoalsFormProps {
  readonly agreement: Agreement;
  readonly close: () => void;
}

const FIELDS = ['goal1', 'goal2', 'goal3'] as const;

/** One to three goals. Whoever writes them has accepted them. */
export function GoalsForm({ agreement, close }: GoalsFormProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const { groupId, goals, version } = agreement;
  const name = agreement.otherName ?? t('groups:protected');
  const form = useForm({
    defaultValues: {
      goal1: goals[0]?.body ?? '',
      goal2: goals[1]?.body ?? '',
      goal3: goals[2]?.body ?? '',
    },
    draft: `agreement:${groupId}`,
    onSubmit: async (written) => {
      const next = await body(
        api.PUT('/api/v1/groups/{id}/agreement', {
          params: { path: { id: groupId } },
          headers: ifMatch(version),
          body: { goals: FIELDS.map((field) => written[field].trim()).filter(Boolean) },
        }),
      );
      close();
      client.setQueryData(agreementQuery(groupId).queryKey, next);
      await client.invalidateQueries({ queryKey: ['groups'] });
      toast(t('agreement:sent', { name }));
    },
  });
  return (
    <>
      <Paragraph>{t('agreement:what', { name })}</Paragraph>
      <Form
        form={form}
        submit={t('agreement:save')}
        actions={
          goals.length > 0 && (
            <Button variant="tertiary" onClick={close}>
              {t('agreement:cancel')}
            </Button>
          )
        }
      >
        {FIELDS.map((field, i) => (
          <TextArea
            key={field}
            form={form}
            name={field}
            label={t('agreement:goal', { number: i + 1 })}
            rows={2}
            most={LONGEST_GOAL}
            required={i === 0}
            {...(i === 0
              ? { description: t('agreement:goalWhat'), readers: t('agreement:readers') }
              : {})}
          />
        ))}
      </Form>
    </>
  );
}
