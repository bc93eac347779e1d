import { Input, Textarea } from '@digdir/designsystemet-react';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field';
import { FieldFrame } from './field-frame';

type TextFieldProps<V extends FieldValues, N extends FieldPath<V>> = FieldProps<V, N> & {
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'search'>;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: 'numeric';
  readonly most?: number;
};

/** One line of text. */
export function TextField<V extends FieldValues, N extends FieldPath<V>>(
  props: TextFieldProps<V, N>,
) {
  const { field, id, error } = useField(props);
  const { type = 'text', autoComplete = 'off', inputMode, required } = props;
  return (
    <FieldFrame {...props} error={error}>
      <Input {...field} {...{ id, type, autoComplete, inputMode }} aria-required={required} />
    </FieldFrame>
  );
}

/** A whole number, or null while it is empty. */
export function NumberField<V extends FieldValues, N extends FieldPath<V>>(
  props: FieldProps<V, N> & { readonly min?: number; readonly max?: number },
) {
  const { field, id, error } = useField(props);
  const { min, max, required } = props;
  return (
    <FieldFrame {...props} error={error}>
      <Input
        {...field}
        {...{ id, min, max }}
        type="number"
        inputMode="numeric"
        size={8}
        aria-required={required}
        value={field.value ?? ''}
        onChange={({ target }) =>
          field.onChange(Number.isNaN(target.valueAsNumber) ? null : target.valueAsNumber)
        }
      />
    </FieldFrame>
  );
}

type TextAreaProps<V extends FieldValues, N extends FieldPath<V>> = FieldProps<V, N> & {
  readonly rows?: number;
  readonly most?: number;
};

/** A few lines of text; the field grows with them. */
export function TextArea<V extends FieldValues, N extends FieldPath<V>>(
  props: TextAreaProps<V, N>,
) {
  const { field, id, error } = useField(props);
  return (
    <FieldFrame {...props} error={error}>
      <Textarea {...field} id={id} rows={props.rows ?? 3} aria-required={props.required} />
    </FieldFrame>
  );
}
