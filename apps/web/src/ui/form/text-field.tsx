import { Input, Textarea } from '@digdir/designsystemet-react';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
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

type NumberFieldProps<V extends FieldValues, N extends FieldPath<V>> = FieldProps<V, N> &
  ({ readonly min: number; readonly max: number } | { readonly min?: never; readonly max?: never });

/**
 * A whole number, or null while it is empty. What is none, or out of bounds, stays as it was typed,
 * with what to type instead beside it.
 */
export function NumberField<V extends FieldValues, N extends FieldPath<V>>(
  props: NumberFieldProps<V, N>,
) {
  const { t } = useTexts();
  const { min, max, required } = props;
  const isFine = (value: number | null): boolean =>
    value === null ||
    (Number.isInteger(value) && (min === undefined || (value >= min && value <= max)));
  const sentence =
    min === undefined ? t('app:form.whole') : t('app:form.wholeBetween', { min, max });
  const { field, id, error } = useField({
    ...props,
    rules: { ...props.rules, validate: (value: number | null) => isFine(value) || sentence },
  });
  return (
    <FieldFrame {...props} error={error}>
      <Input
        {...field}
        {...{ id, min, max }}
        type="number"
        inputMode="numeric"
        size={8}
        aria-required={required}
        value={Number.isNaN(field.value) ? '' : (field.value ?? '')}
        onChange={({ target }) => field.onChange(numberIn(target))}
      />
    </FieldFrame>
  );
}

/** NaN for what the browser cannot read as a number: it tells that from an empty field. */
const numberIn = ({ validity, valueAsNumber }: HTMLInputElement): number | null =>
  Number.isNaN(valueAsNumber) && !validity.badInput ? null : valueAsNumber;

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
