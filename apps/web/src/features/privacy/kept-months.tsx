import { Button, Field, Input, Label } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast, useToast } from '../../ui/toast';
import type { SchemeRetention } from './retention';
import styles from './privacy.module.css';

/** How many months a scheme keeps what its rounds hold. */
export function KeptMonths({ scheme }: { readonly scheme: SchemeRetention }) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const [months, setMonths] = useState(scheme.months);
  const save = useMutation({
    mutationFn: () =>
      body(
        api.PUT('/api/v1/schemes/{id}/retention', {
          params: { path: { id: scheme.id } },
          headers: ifMatch(scheme.version),
          body: { months },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: () => toast(t('privacy:retention.saved')),
    onSettled: () => client.invalidateQueries(),
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} className={styles.row}>
      <Field>
        <Label>{t('privacy:retention.months', { scheme: scheme.name })}</Label>
        <Input
          type="number"
          inputMode="numeric"
          size={8}
          min={1}
          max={120}
          value={months ?? ''}
          onChange={({ target }) =>
            setMonths(Number.isNaN(target.valueAsNumber) ? null : target.valueAsNumber)
          }
        />
        {scheme.months === null && (
          <Field.Description>{t('privacy:retention.notSet')}</Field.Description>
        )}
      </Field>
      <Button
        type="submit"
        variant="secondary"
        data-size="sm"
        loading={save.isPending}
        aria-label={t('privacy:retention.saveOf', { scheme: scheme.name })}
      >
        {t('privacy:retention.save')}
      </Button>
    </form>
  );
}
