import { useEffect } from 'react';
import {
  useController,
  type FieldPath,
  type FieldValues,
  type RegisterOptions,
  type UseControllerReturn,
} from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import type { KullForm } from './use-form';

/** What every field of the kit takes. */
export interface FieldProps<V extends FieldValues, N extends FieldPath<V> = FieldPath<V>> {
  readonly form: KullForm<V>;
  readonly name: N;
  readonly label: string;
  readonly description?: string;
  /** Who can read what is written here, as a sentence. It stands at the field. */
  readonly readers?: string;
  readonly required?: boolean;
  /** More rules of react-hook-form; their messages are texts. */
  readonly rules?: Omit<RegisterOptions<V, N>, 'required' | 'setValueAs' | 'disabled'>;
}

/** The element id of a field; the error summary links to it. */
export const fieldId = (formId: string, name: string): string =>
  `${formId}-${name.replaceAll('.', '-')}`;

type BoundField<V extends FieldValues, N extends FieldPath<V>> = UseControllerReturn<V, N> & {
  readonly id: string;
  readonly error: string | undefined;
};

/** Binds a field to its form and makes it known to the error summary. For new kinds of field. */
export function useField<V extends FieldValues, N extends FieldPath<V>>(
  props: FieldProps<V, N>,
): BoundField<V, N> {
  const { form, name, label, required, rules } = props;
  const { t } = useTexts();
  const bound = useController({
    control: form.control,
    name,
    rules: {
      ...rules,
      ...(required && { required: t('app:form.required') }),
    },
  });
  const { labels } = form;
  useEffect(() => {
    labels.set(name, label);
    return () => void labels.delete(name);
  }, [labels, name, label]);
  return { ...bound, id: fieldId(form.id, name), error: bound.fieldState.error?.message };
}
