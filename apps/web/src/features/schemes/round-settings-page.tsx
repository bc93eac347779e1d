import { Link as Anchor } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { CheckboxField, ChoicesField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { NumberField, TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { useRound, type Round } from './round';
import { roundAddress } from './schemes';
import styles from './schemes.module.css';

const SIZES = ['minimum', 'target', 'maximum'] as const;

/** What a group may be mixed by; campus and programme are rules of their own. */
const MIXED = [
  'gender',
  'birthYear',
  'homeCounty',
  'languages',
  'interests',
  'programme',
] as const satisfies Round['settings']['matching']['mixBy'];

/** What a coordinator changes in a round; the scheme it came from stays as it is. */
export function Component() {
  const { t } = useTexts();
  const { round, roundId } = useRound();
  const client = useQueryClient();
  const toast = useToast();
  const { settings } = round;
  const form = useForm({
    defaultValues: {
      name: round.name,
      settings: {
        group: settings.group,
        matching: { mixBy: settings.matching.mixBy },
        joinFreeSeats: settings.joinFreeSeats,
        meetings: { summaryReaders: settings.meetings.summaryReaders },
      },
    },
    onSubmit: async ({ name, settings: changed }) => {
      const next = await body(
        api.PATCH('/api/v1/rounds/{id}', {
          params: { path: { id: roundId } },
          headers: ifMatch(round.version),
          body: {
            name,
            settings: {
              ...settings,
              ...changed,
              matching: { ...settings.matching, ...changed.matching },
              meetings: { ...settings.meetings, ...changed.meetings },
            },
          },
        }),
      );
      client.setQueryData(['round', roundId], next);
      toast(t('schemes:settings.saved'));
    },
  });
  return (
    <div className={styles.form}>
      <Form form={form} submit={t('schemes:settings.save')}>
        <TextField form={form} name="name" label={t('schemes:open.name')} required />
        <div className={styles.sizes}>
          {SIZES.map((size) => (
            <NumberField
              key={size}
              form={form}
              name={`settings.group.${size}`}
              label={t(`schemes:settings.${size}`)}
              min={1}
              max={100}
              required
            />
          ))}
        </div>
        <ChoicesField
          form={form}
          name="settings.matching.mixBy"
          kind="checkbox"
          look="chips"
          label={t('schemes:settings.mixBy')}
          description={t('schemes:settings.mixByWhat')}
          options={MIXED.map((value) => ({ value, label: t(`schemes:attribute.${value}`) }))}
        />
        <CheckboxField
          form={form}
          name="settings.joinFreeSeats"
          label={t('schemes:settings.joinFreeSeats')}
          description={t('schemes:settings.joinFreeSeatsWhat')}
        />
        <ChoicesField
          form={form}
          name="settings.meetings.summaryReaders"
          kind="radio"
          label={t('schemes:settings.summaryReaders')}
          options={(['group', 'group_and_coordinator'] as const).map((value) => ({
            value,
            label: t(`schemes:readers.${value}`),
          }))}
        />
      </Form>
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
