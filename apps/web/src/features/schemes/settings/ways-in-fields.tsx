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
  const { format, waysIn } = useWatch({ control: form.control, name: 'settings' });
  // Where nobody is a member of a group there is none to join, to wait for or to be asked into.
  const ways = format === 'drop_in' ? WAYS.slice(0, 1) : WAYS;
  const { directory, waitingList } = waysIn;
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
      {ways.map((way) => (
        <CheckboxField
          key={way}
          form={form}
          name={`settings.waysIn.${way}`}
          label={t(`schemes:settings.${way}`)}
          description={t(`schemes:settings.${way}What`)}
        />
      ))}
      {format !== 'drop_in' && waitingList && (
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
      {format !== 'drop_in' && directory && (
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
