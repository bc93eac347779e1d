import { Alert, Link, Paragraph } from '@digdir/designsystemet-react';
import type { FieldValues } from 'react-hook-form';
import { isSignedOut, Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../failure';
import type { KullForm } from './use-form';

/** Why a form was not taken, where that belongs to no field, and what becomes of what is written in it. */
export function Refusal<V extends FieldValues>({ form }: { readonly form: KullForm<V> }) {
  const { t } = useTexts();
  const { refusal } = form;
  if (refusal === null) return null;
  if (isSignedOut(refusal))
    return (
      <Alert data-color="danger" role="alert">
        <Paragraph>{t('app:form.signedOut')}</Paragraph>
        <Link href="/sign-in" target="_blank">
          {t('app:form.signIn')}
        </Link>
      </Alert>
    );
  if (refusal instanceof Unreachable)
    return (
      <Alert data-color="danger" role="alert">
        <Paragraph>{t('app:form.unreachable')}</Paragraph>
      </Alert>
    );
  return <Failure error={refusal} />;
}
