import { Details } from '@digdir/designsystemet-react';
import { useWatch, type FieldPath, type FieldValues } from 'react-hook-form';
import { Markdown } from '../markdown';
import type { KullForm } from './use-form';

interface MarkdownPreviewProps<V extends FieldValues> {
  readonly form: KullForm<V>;
  readonly name: FieldPath<V>;
  /** What is folded out. */
  readonly label: string;
}

/** A text as its readers see it, as it is written. */
export function MarkdownPreview<V extends FieldValues>({
  form,
  name,
  label,
}: MarkdownPreviewProps<V>) {
  const text = useWatch({ control: form.control, name }) as string;
  return (
    <Details>
      <Details.Summary>{label}</Details.Summary>
      <Details.Content>
        <Markdown text={text} />
      </Details.Content>
    </Details>
  );
}
