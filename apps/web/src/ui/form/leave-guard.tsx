import { Paragraph } from '@digdir/designsystemet-react';
import { useFormState, type FieldValues } from 'react-hook-form';
import { useBlocker } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../confirm-dialog';
import type { KullForm } from './use-form';

/** Asks before another page is gone to with something written in a form that is not sent; `useForm` asks before a reload. */
export function LeaveGuard<V extends FieldValues>({ form }: { readonly form: KullForm<V> }) {
  const { t } = useTexts();
  const { isDirty } = useFormState({ control: form.control });
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && currentLocation.pathname !== nextLocation.pathname,
  );
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={t('app:form.leaveTitle')}
      confirm={t('app:form.leave')}
      danger
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <Paragraph>{t('app:form.leaveWhat')}</Paragraph>
    </ConfirmDialog>
  );
}
