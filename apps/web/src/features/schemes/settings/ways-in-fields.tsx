import { useWatch } from 'react-hook-form';
import { useTexts } from '../../../app/i18n/use-texts';
import { CheckboxField, ChoicesField } from '../../../ui/form/choices-field';
import { NumberField } from '../../../ui/form/text-field';
import type { SettingsForm } from './settings-form';

const INVITATIONS = ['opt_in', 'opt_out', 'mandatory', 'none'] as const;
const WAYS = ['openLink', 'waitingList', 'freeSeats', 'directory'] as const;

/** How students come into a round, and into its groups. */
export function WaysInFields({ form }: { readonly form: SettingsForm }) {
  const { t } = useTexts();
  const { directory, waitingList } = useWatch({ control: form.control, name: 'settings.waysIn' });
  return (
    <>
      <ChoicesField
        form={form}
        name="settings.waysIn.invitation"
        kind="radio"
        label={t('schemes:settings.invitation')}
        description={t('schemes:settings.invitationWhat')}
        options={INVITATIONS.map((value) => ({
          value,
          label: t(`schemes:settings.invitations.${value}`),
        }))}
      />
      {WAYS.map((way) => (
        <CheckboxField
          key={way}
          form={form}
          name={`settings.waysIn.${way}`}
          label={t(`schemes:settings.${way}`)}
          description={t(`schemes:settings.${way}What`)}
        />
      ))}
      {waitingList && (
        <>
          <CheckboxField
            form={form}
            name="settings.waysIn.giveAtOnce"
            label={t('schemes:settings.giveAtOnce')}
            description={t('schemes:settings.giveAtOnceWhat')}
          />
          <NumberField
            form={form}
            name="settings.waysIn.offerHours"
            label={t('schemes:settings.offerHours')}
            min={1}
            max={336}
            required
          />
        </>
      )}
      {directory && (
        <NumberField
          form={form}
          name="settings.waysIn.requestDays"
          label={t('schemes:settings.requestDays')}
          min={1}
          max={90}
          required
        />
      )}
    </>
  );
}
