import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import { DateField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { KEPT_BECAUSE, retentionQuery, type RoundPastLimit } from './retention';

interface KeepLongerProps {
  readonly round: RoundPastLimit;
  readonly done: () => void;
}

/** Until when a round is kept all the same, and why. */
export function KeepLonger({ round, done }: KeepLongerProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const form = useForm<{ until: string; because: (typeof KEPT_BECAUSE)[number] }>({
    defaultValues: { until: round.keptUntil ?? '', because: round.keptBecause ?? 'complaint' },
    onSubmit: async (given) => {
      const next = await body(
        api.PUT('/api/v1/rounds/{id}/kept-until', {
          params: { path: { id: round.roundId } },
          headers: ifMatch(round.version),
          body: given,
        }),
      );
      toast(t('privacy:retention.postponed'));
      client.setQueryData(retentionQuery.queryKey, next);
      done();
      await client.invalidateQueries();
    },
  });
  return (
    <>
      <Form form={form} submit={t('privacy:retention.postpone')}>
        <DateField form={form} name="until" label={t('privacy:retention.until')} required />
        <ChoicesField
          form={form}
          name="because"
          kind="radio"
          label={t('privacy:retention.because')}
          options={KEPT_BECAUSE.map((value) => ({
            value,
            label: t(`privacy:retention.reason.${value}`),
          }))}
        />
      </Form>
      <Button variant="tertiary" onClick={done}>
        {t('privacy:retention.cancel')}
      </Button>
    </>
  );
}
