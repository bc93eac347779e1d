import { Button } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast } from '../../ui/toast';
import { useProvider } from './provider';
import styles from './sign-in-page.module.css';

interface ProviderDoorProps {
  readonly provider: string;
  readonly next: string;
}

/** In through the identity provider that the institution's people know. */
export function ProviderDoor({ provider, next }: ProviderDoorProps) {
  const { t } = useTexts();
  const failed = useFailureToast();
  const begin = useProvider(next);
  return (
    <Button
      className={styles.door}
      loading={begin.isPending || begin.isSuccess}
      onClick={() => begin.mutate(undefined, { onError: failed })}
    >
      {t('session:signIn.through', { provider })}
    </Button>
  );
}
