import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { FormErrors } from '../../ui/form/form-errors';
import { Refusal } from '../../ui/form/refusal';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import styles from './privacy.module.css';

interface ConfirmByNameProps {
  /** The name to type: it stands at the field. */
  readonly name: string;
  readonly label: string;
  /** What the button says. */
  readonly act: string;
  /** Does it. The server says whether the name is the right one. */
  readonly onConfirm: (name: string) => Promise<unknown>;
  /** What there is to know before. */
  readonly children?: ReactNode;
}

/** What cannot be undone is done by whoever types the name of what it is done to. */
export function ConfirmByName({ name, label, act, onConfirm, children }: ConfirmByNameProps) {
  const form = useForm<{ name: string }>({
    isFleeting: true,
    defaultValues: { name: '' },
    onSubmit: (typed) => onConfirm(typed.name),
  });
  return (
    <form id={form.id} noValidate onSubmit={form.submit} className={styles.section}>
      {children}
      <TextField form={form} name="name" label={label} description={name} required />
      <FormErrors form={form} />
      <Refusal form={form} />
      <Button
        type="submit"
        data-color="danger"
        className={styles.act}
        loading={form.formState.isSubmitting}
      >
        {act}
      </Button>
    </form>
  );
}
