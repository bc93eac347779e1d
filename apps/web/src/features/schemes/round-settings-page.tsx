import { Link as Anchor } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { LeaveGuard } from '../../ui/form/leave-guard';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { useRound } from './round';
import { RoundMoves } from './round-moves';
import { roundAddress } from './schemes';
import styles from './schemes.module.css';
import { SettingsEditor } from './settings/settings-editor';
import { settingsOf, valuesOf } from './settings/settings-form';

/** What a coordinator changes in a round; the scheme it came from stays as it is. */
export function Component() {
  const { t } = useTexts();
  const { round, roundId } = useRound();
  const client = useQueryClient();
  const toast = useToast();
  const form = useForm({
    defaultValues: { name: round.name, settings: valuesOf(round.settings, round.wishes) },
    onSubmit: async ({ name, settings }) => {
      const next = await body(
        api.PATCH('/api/v1/rounds/{id}', {
          params: { path: { id: roundId } },
          headers: ifMatch(round.version),
          body: { name, settings: settingsOf(settings, round.settings) },
        }),
      );
      client.setQueryData(['round', roundId], next);
      form.reset({ name: next.name, settings: valuesOf(next.settings, next.wishes) });
      await client.invalidateQueries({ queryKey: ['rounds', roundId] });
      toast(t('schemes:settings.saved'));
    },
  });
  return (
    <div className={styles.form}>
      <Form form={form} submit={t('schemes:settings.save')}>
        <TextField form={form} name="name" label={t('schemes:open.name')} required />
        <SettingsEditor
          form={form}
          wishes={round.wishes}
          locks={round.locks}
          mayChangeLocked={round.can.lock}
        />
      </Form>
      <LeaveGuard form={form} />
      <RoundMoves round={round} />
      {round.can.clear && (
        <Anchor asChild className={styles.after}>
          <Link to={`${roundAddress(round.schemeId, roundId)}/clear`}>
            {t('privacy:clear.open')}
          </Link>
        </Anchor>
      )}
    </div>
  );
}
