import { Select } from '@digdir/designsystemet-react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import type { Choice } from './choices';
import { useField, type FieldProps } from './field';
import { FieldFrame } from './field-frame';

type SelectFieldProps<V extends FieldValues, N extends FieldPath<V>> = FieldProps<V, N> & {
  readonly options: readonly Pick<Choice, 'value' | 'label'>[];
  /** The text of the empty choice; without it there is none. */
  readonly none?: string;
};

/** One of many, as the browser's own list. For up to about seven, radio buttons read better. */
export function SelectField<V extends FieldValues, N extends FieldPath<V>>(
  props: SelectFieldProps<V, N>,
) {
  const { field, id, error } = useField(props);
  return (
    <FieldFrame {...props} error={error}>
      <Select {...field} id={id} aria-required={props.required}>
        {props.none !== undefined && <Select.Option value="">{props.none}</Select.Option>}
        {props.options.map(({ value, label }) => (
          <Select.Option key={value} value={value}>
            {label}
          </Select.Option>
        ))}
      </Select>
    </FieldFrame>
  );
}
