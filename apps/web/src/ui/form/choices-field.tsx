import { Checkbox } from '@digdir/designsystemet-react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { Choices, type ChoicesProps } from './choices';
import { useField, type FieldProps } from './field';
import { Readers } from './readers';

type ChoicesFieldProps<V extends FieldValues, N extends FieldPath<V>> = FieldProps<V, N> &
  Pick<ChoicesProps, 'kind' | 'look' | 'options'>;

/** Choices bound to a form: a string for `radio`, an array of strings for `checkbox`. */
export function ChoicesField<V extends FieldValues, N extends FieldPath<V>>(
  props: ChoicesFieldProps<V, N>,
) {
  const { field, id, error } = useField(props);
  const value = field.value as string | readonly string[] | null;
  const one = props.kind === 'radio';
  return (
    <Choices
      id={id}
      kind={props.kind}
      look={props.look}
      legend={props.label}
      description={props.description}
      readers={props.readers}
      options={props.options}
      error={error}
      chosen={typeof value === 'string' ? [value] : (value ?? [])}
      choose={(values) => field.onChange(one ? values[0] : values)}
    />
  );
}

/** Yes or no. */
export function CheckboxField<V extends FieldValues, N extends FieldPath<V>>(
  props: FieldProps<V, N>,
) {
  const { field, id, error } = useField(props);
  const { value, ...input } = field;
  return (
    <div>
      <Checkbox
        {...input}
        id={id}
        label={props.label}
        description={props.description}
        error={error}
        checked={value}
        value="yes"
        onChange={({ target }) => field.onChange(target.checked)}
      />
      {props.readers && <Readers>{props.readers}</Readers>}
    </div>
  );
}
