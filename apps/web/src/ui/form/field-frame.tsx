import { Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { Readers } from './readers';

interface FieldFrameProps {
  readonly label: string;
  readonly description?: string;
  readonly readers?: string;
  readonly required?: boolean;
  readonly error: string | undefined;
  /** The most characters; how many are left is shown. */
  readonly most?: number;
  readonly children: ReactNode;
}

/** Label, description and readers above one control, what is wrong below it; all tied to it. */
export function FieldFrame(props: FieldFrameProps) {
  const { t } = useTexts();
  return (
    <Field>
      <Label>
        {props.required === false ? t('app:form.optional', { label: props.label }) : props.label}
      </Label>
      {props.description && <Field.Description>{props.description}</Field.Description>}
      {props.readers && <Readers>{props.readers}</Readers>}
      {props.children}
      {props.most !== undefined && (
        <Field.Counter
          limit={props.most}
          under={t('app:form.left', { number: '%d' })}
          over={t('app:form.tooMany', { number: '%d' })}
        />
      )}
      {props.error && <ValidationMessage>{props.error}</ValidationMessage>}
    </Field>
  );
}
