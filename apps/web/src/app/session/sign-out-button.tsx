import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState, type ComponentProps } from 'react';
import { useFailureToast } from '../../ui/toast';
import { useTexts } from '../i18n/use-texts';
import { hasUnsentOf } from './drafts';
import { useSession, useSignOut } from './session';
import styles from './sign-out.module.css';

type Look = Pick<ComponentProps<typeof Button>, 'variant' | 'data-size' | 'className'>;

/** Signs out; where something written here has not been sent, it asks first what becomes of it. */
export function SignOutButton(look: Look) {
  const { t } = useTexts();
  const title = useId();
  const person = useSession().person?.id;
  const failed = useFailureToast();
  const signOut = useSignOut();
  const [asks, setAsks] = useState(false);
  const leave = (keeps: boolean): void =>
    signOut.mutate(keeps, {
      onError: (error) => {
        setAsks(false);
        failed(error);
      },
    });
  return (
    <>
      <Button
        {...look}
        loading={signOut.isPending}
        onClick={() => (person && hasUnsentOf(person) ? setAsks(true) : leave(false))}
      >
        {t('app:layout.signOut')}
      </Button>
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        closeButton={false}
        aria-labelledby={title}
        role="alertdialog"
      >
        {/* Only while it asks: the button stands on every page. */}
        {asks && (
          <div className={styles.dialog}>
            <Heading id={title} level={2} data-size="xs">
              {t('app:leave.title')}
            </Heading>
            <Paragraph>{t('app:leave.what')}</Paragraph>
            <Button variant="secondary" onClick={() => setAsks(false)}>
              {t('app:leave.stay')}
            </Button>
            <Button variant="secondary" loading={signOut.isPending} onClick={() => leave(true)}>
              {t('app:leave.keep')}
            </Button>
            <Button data-color="danger" loading={signOut.isPending} onClick={() => leave(false)}>
              {t('app:leave.forget')}
            </Button>
          </div>
        )}
      </Dialog>
    </>
  );
}
