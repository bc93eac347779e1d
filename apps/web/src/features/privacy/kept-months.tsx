import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { api, body, ifMatch } from '../../app/api/client';
import { StaleError } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { FormErrors } from '../../ui/form/form-errors';
import { Refusal } from '../../ui/form/refusal';
import { NumberField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useFailureToast, useToast } from '../../ui/toast';
import type { SchemeRetention } from './retention';
import styles from './privacy.module.css';

/** How many months a scheme keeps what its rounds hold. */
export function KeptMonths({ scheme }: { readonly scheme: SchemeRetention }) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const failed = useFailureToast();
  const form = useForm<{ months: number | null }>({
    defaultValues: { months: scheme.months },
    onSubmit: async (given) => {
      try {
        await body(
          api.PUT('/api/v1/schemes/{id}/retention', {
            params: { path: { id: scheme.id } },
            headers: ifMatch(scheme.version),
            body: given,
          }),
        );
        toast(t('privacy:retention.saved'));
      } catch (error) {
        // Read anew, the form is another one: what is said in this one would go with it.
        if (!(error instanceof StaleError)) throw error;
        failed(error);
      }
      await client.invalidateQueries();
    },
  });
  return (
    <form id={form.id} noValidate onSubmit={form.submit} className={styles.section}>
      <NumberField
        form={form}
        name="months"
        label={t('privacy:retention.months', { scheme: scheme.name })}
        description={scheme.months === null ? t('privacy:retention.notSet') : undefined}
        min={1}
        max={120}
      />
      <FormErrors form={form} />
      <Refusal form={form} />
      <Button
        type="submit"
        variant="secondary"
        data-size="sm"
        className={styles.act}
        loading={form.formState.isSubmitting}
        aria-label={t('privacy:retention.saveOf', { scheme: scheme.name })}
      >
        {t('privacy:retention.save')}
      </Button>
    </form>
  );
}
