import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { NumberField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { queueQuery, type RoundQueue } from './waiting';
import styles from './waiting.module.css';

/** What happens when a seat is free: asked first, or given at once; and how it is changed. */
export function QueueRule({ queue }: { readonly queue: RoundQueue }) {
  const { t } = useTexts();
  const { round } = useRound();
  const [isChanging, change] = useState(false);
  const { giveAtOnce, offerHours } = queue;
  if (isChanging) return <RuleForm queue={queue} end={() => change(false)} />;
  return (
    <div className={styles.rule}>
      <Paragraph>
        {giveAtOnce ? t('waiting:rule.atOnce') : t('waiting:rule.askFirst', { count: offerHours })}
      </Paragraph>
      {round.can.change && (
        <Button data-size="sm" variant="secondary" onClick={() => change(true)}>
          {t('waiting:rule.change')}
        </Button>
      )}
    </div>
  );
}

function RuleForm({ queue, end }: { readonly queue: RoundQueue; readonly end: () => void }) {
  const { t } = useTexts();
  const { round, roundId } = useRound();
  const client = useQueryClient();
  const toast = useToast();
  const { settings, version } = round;
  const form = useForm({
    defaultValues: {
      how: queue.giveAtOnce ? 'at_once' : 'ask_first',
      settings: { waysIn: { offerHours: queue.offerHours } },
    },
    onSubmit: async ({ how, settings: { waysIn } }) => {
      const giveAtOnce = how === 'at_once';
      const next = await body(
        api.PATCH('/api/v1/rounds/{id}', {
          params: { path: { id: roundId } },
          headers: ifMatch(version),
          body: {
            settings: { ...settings, waysIn: { ...settings.waysIn, ...waysIn, giveAtOnce } },
          },
        }),
      );
      client.setQueryData(['round', roundId], next);
      await client.invalidateQueries({ queryKey: queueQuery(roundId).queryKey });
      toast(t('waiting:rule.saved'));
      end();
    },
  });
  return (
    <Form
      form={form}
      submit={t('waiting:rule.save')}
      actions={
        <Button type="button" variant="tertiary" onClick={end}>
          {t('app:ui.cancel')}
        </Button>
      }
    >
      <ChoicesField
        form={form}
        name="how"
        kind="radio"
        label={t('waiting:rule.label')}
        options={[
          { value: 'ask_first', label: t('waiting:rule.askFirstLabel') },
          { value: 'at_once', label: t('waiting:rule.atOnceLabel') },
        ]}
      />
      <NumberField
        form={form}
        name="settings.waysIn.offerHours"
        label={t('waiting:rule.hours')}
        description={t('waiting:rule.hoursWhat')}
      />
    </Form>
  );
}
