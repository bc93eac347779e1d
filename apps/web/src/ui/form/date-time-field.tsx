import { Input } from '@digdir/designsystemet-react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTimeZone } from '../time/use-formats';
import { useField, type FieldProps } from './field';
import { FieldFrame } from './field-frame';
import { instantOf, localOf } from './local-time';

type Bounds = { readonly min?: string; readonly max?: string };

/**
 * A day and time of the institution, by the browser's own picker. The value is the instant that
 * the API speaks of (`2026-09-17T12:15:00Z`), or an empty string.
 */
export function DateTimeField<V extends FieldValues, N extends FieldPath<V>>(
  props: FieldProps<V, N>,
) {
  const { field, id, error } = useField(props);
  const zone = useTimeZone();
  return (
    <FieldFrame {...props} error={error}>
      <Input
        {...field}
        id={id}
        type="datetime-local"
        aria-required={props.required}
        value={localOf(field.value, zone)}
        onChange={({ target }) => field.onChange(instantOf(target.value, zone))}
      />
    </FieldFrame>
  );
}

/** A day, `2026-09-17`. */
export function DateField<V extends FieldValues, N extends FieldPath<V>>(
  props: FieldProps<V, N> & Bounds,
) {
  return <NativeField {...props} type="date" />;
}

/** A time of day, `14:15`. */
export function TimeField<V extends FieldValues, N extends FieldPath<V>>(
  props: FieldProps<V, N> & Bounds,
) {
  return <NativeField {...props} type="time" />;
}

function NativeField<V extends FieldValues, N extends FieldPath<V>>(
  props: FieldProps<V, N> & Bounds & { readonly type: 'date' | 'time' },
) {
  const { field, id, error } = useField(props);
  const { min, max, type, required } = props;
  return (
    <FieldFrame {...props} error={error}>
      <Input {...field} {...{ id, type, min, max }} aria-required={required} />
    </FieldFrame>
  );
}
