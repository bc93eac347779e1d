import { Field, Input, Label } from '@digdir/designsystemet-react';
import type { Ref } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly type: (text: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
  readonly className?: string;
}

/** What a list is narrowed by, as one types. */
export function SearchField({ label, description, value, type, ref, className }: SearchFieldProps) {
  return (
    <Field className={className}>
      <Label>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Input
        ref={ref}
        type="search"
        autoComplete="off"
        value={value}
        onChange={({ target }) => type(target.value)}
      />
    </Field>
  );
}
