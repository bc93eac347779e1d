import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import type { KullForm } from '../../ui/form/use-form';
import { useFormats } from '../../ui/time/use-formats';
import { noonOf } from '../services/services';
import type { PossibleRecipient } from './concerns';

interface RecipientsFieldProps<V extends FieldValues, N extends FieldPath<V>> {
  readonly form: KullForm<V>;
  readonly name: N;
  readonly recipients: readonly PossibleRecipient[];
}

/** Who shall have it: each by name, with why they could, and whether they are away. */
export function RecipientsField<V extends FieldValues, N extends FieldPath<V>>({
  form,
  name,
  recipients,
}: RecipientsFieldProps<V, N>) {
  const { t } = useTexts();
  const { list, date } = useFormats();
  const why = ({ capacity, services, awayUntil }: PossibleRecipient): string => {
    const role =
      capacity === 'coordinator'
        ? t('concerns:recipient.coordinator')
        : t('concerns:recipient.service_owner', { services: list(services) });
    return awayUntil
      ? `${role}. ${t('concerns:recipient.away', { date: date(noonOf(awayUntil)) })}`
      : role;
  };
  return (
    <ChoicesField
      form={form}
      name={name}
      kind="checkbox"
      label={t('concerns:recipient.title')}
      description={t('concerns:recipient.what')}
      options={recipients.map((recipient) => ({
        value: recipient.id,
        label: recipient.name,
        description: why(recipient),
      }))}
      required
    />
  );
}
