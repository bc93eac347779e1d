import { ErrorSummary } from '@digdir/designsystemet-react';
import { useLayoutEffect, useRef, type MouseEvent } from 'react';
import { get, useFormState, type FieldError, type FieldValues } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import { fieldId } from './field';
import type { KullForm } from './use-form';

/** Moves to the field, or to the first control of a group of them. */
function goTo(event: MouseEvent, id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  event.preventDefault();
  const control = target.matches('input, select, textarea, button')
    ? target
    : target.querySelector<HTMLElement>('[tabindex="0"], input, button');
  (control ?? target).focus();
}

/** After a refused attempt: all that is wrong, each a link to its field. It takes the focus. */
export function FormErrors<V extends FieldValues>({ form }: { readonly form: KullForm<V> }) {
  const { t } = useTexts();
  const { errors, submitCount, isSubmitting } = useFormState({ control: form.control });
  const heading = useRef<HTMLHeadingElement>(null);
  // Before it is painted: whoever has gone on to a field is not called back.
  useLayoutEffect(() => {
    if (submitCount > 0 && !isSubmitting) heading.current?.focus();
  }, [submitCount, isSubmitting]);
  const wrong = [...form.labels].flatMap(([name, label]) => {
    const error: FieldError | undefined = get(errors, name);
    return error?.message ? [{ name, label, message: error.message }] : [];
  });
  if (submitCount === 0 || wrong.length === 0) return null;
  return (
    <ErrorSummary>
      <ErrorSummary.Heading ref={heading} tabIndex={-1}>
        {t('app:form.errors', { count: wrong.length })}
      </ErrorSummary.Heading>
      <ErrorSummary.List>
        {wrong.map(({ name, label, message }) => (
          <ErrorSummary.Item key={name}>
            <ErrorSummary.Link
              href={`#${fieldId(form.id, name)}`}
              onClick={(event: MouseEvent) => goTo(event, fieldId(form.id, name))}
            >
              {`${label} – ${message}`}
            </ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
