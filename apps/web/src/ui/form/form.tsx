import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useFormState, type FieldValues } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import { FormErrors } from './form-errors';
import { Refusal } from './refusal';
import type { KullForm } from './use-form';
import styles from './form.module.css';

interface FormProps<V extends FieldValues> {
  readonly form: KullForm<V>;
  /** What the button does, in words: "Publiser 64 grupper". */
  readonly submit: string;
  /** Where another button is the page's main one. */
  readonly variant?: 'secondary';
  readonly children: ReactNode;
  /** Other buttons, beside the main one. */
  readonly actions?: ReactNode;
}

/** Fields below each other, what is wrong above the button that sends them. */
export function Form<V extends FieldValues>(props: FormProps<V>) {
  const { form, submit, variant, children, actions } = props;
  const { isSubmitting } = useFormState({ control: form.control });
  return (
    <form id={form.id} noValidate onSubmit={form.submit} className={styles.form}>
      <RestoredDraft form={form} />
      {children}
      <FormErrors form={form} />
      <Refusal form={form} />
      <div className={styles.actions}>
        <Button type="submit" variant={variant} loading={isSubmitting}>
          {submit}
        </Button>
        {actions}
      </div>
    </form>
  );
}

function RestoredDraft<V extends FieldValues>({ form }: { readonly form: KullForm<V> }) {
  const { t } = useTexts();
  if (!form.isRestored) return null;
  return (
    <Alert data-color="info">
      <Paragraph>{t('app:form.restored')}</Paragraph>
      <Button variant="tertiary" data-size="sm" onClick={form.startOver}>
        {t('app:form.startOver')}
      </Button>
    </Alert>
  );
}
