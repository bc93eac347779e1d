import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';

interface PickProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly choose: (value: string | null) => void;
  /** The text of the empty choice. */
  readonly none?: string;
  /** The code of what is wrong. */
  readonly fault?: string | undefined;
}

/** One of several people or groups. */
export function Pick({ label, value, options, choose, none, fault }: PickProps) {
  const { t, problem } = useTexts();
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value ?? ''} onChange={({ target }) => choose(target.value || null)}>
        <Select.Option value="">{none ?? t('changes:field.choose')}</Select.Option>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
      {fault && <ValidationMessage>{problem(fault)}</ValidationMessage>}
    </Field>
  );
}
