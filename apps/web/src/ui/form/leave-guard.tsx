import { Paragraph } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useFormState, type FieldValues } from 'react-hook-form';
import { useBlocker } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../confirm-dialog';
import type { KullForm } from './use-form';

/** Asks before a page is left with something written in its form that is not sent. */
export function LeaveGuard<V extends FieldValues>({ form }: { readonly form: KullForm<V> }) {
  const { t } = useTexts();
  const { isDirty } = useFormState({ control: form.control });
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isDirty) return;
    // The browser asks in its own words, where the whole page is left.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
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
