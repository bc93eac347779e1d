import { Alert, Button, Link as Anchor } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { useTexts } from '../i18n/use-texts';
import { useSession } from '../session/session';
import { useHasCoverage, useKeptAt } from './coverage';
import { keepReady } from './keep-ready';
import { takeNewVersion, useIsNewVersion } from './new-version';
import styles from './offline.module.css';
import { sendUnsent } from './send-unsent';
import { useUnsent, type Unsent } from './unsent';

/** Above every page: that there is no coverage, what is still to be sent, that a newer version is there. */
export function OfflineLines() {
  const { t } = useTexts();
  const { clock, time } = useFormats();
  const hasCoverage = useHasCoverage();
  const keptAt = useKeptAt();
  const isNewVersion = useIsNewVersion();
  const unsent = useUnsent(useSession().person?.id);
  useSending(unsent);
  useReadiness();
  const isToday = keptAt !== null && new Date(keptAt).toDateString() === new Date().toDateString();
  return (
    <div className={styles.lines}>
      {!hasCoverage && (
        <p className={styles.line} role="status">
          {keptAt
            ? t('app:offline.kept', { at: isToday ? clock(keptAt) : time(keptAt) })
            : t('app:offline.none')}
        </p>
      )}
      {unsent.map((item) => (
        <UnsentLine key={item.key} item={item} />
      ))}
      {isNewVersion && (
        <p className={styles.line} role="status">
          {t('app:offline.newVersion')}
          <Button variant="tertiary" data-size="sm" onClick={() => void takeNewVersion()}>
            {t('app:offline.load')}
          </Button>
        </p>
      )}
    </div>
  );
}

function UnsentLine({ item }: { readonly item: Unsent }) {
  const { t, problem } = useTexts();
  const { title, to, state, code = '' } = item;
  return (
    <Alert
      data-size="sm"
      data-color={state === 'waiting' ? 'info' : 'warning'}
      className={styles.unsent}
    >
      <span>
        {t(`app:offline.unsent.${state}`, { title })}
        {state === 'refused' && ` ${problem(code)}`}
      </span>{' '}
      <Anchor asChild>
        <Link to={to}>{t(`app:offline.open.${state}`)}</Link>
      </Anchor>
    </Alert>
  );
}

const AGAIN_MS = 20_000;

/** Sends what waits as soon as there is coverage: when the device says so, and now and then. */
function useSending(unsent: readonly Unsent[]): void {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const person = useSession().person?.id;
  const waits = unsent.some(({ state }) => state === 'waiting');
  useEffect(() => {
    if (!person || !waits) return;
    const send = (): void =>
      void sendUnsent(person).then(async ({ sent, left }) => {
        if (sent > 0) toast(t('app:offline.sent', { count: sent }));
        if (sent + left > 0) await client.invalidateQueries();
      });
    if (navigator.onLine) send();
    const timer = setInterval(send, AGAIN_MS);
    window.addEventListener('online', send);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
    };
  }, [person, waits, client, toast, t]);
}

/** Reads anew what was shown as it was, once there is coverage; and keeps ready what may be needed. */
function useReadiness(): void {
  const client = useQueryClient();
  const { person, can } = useSession();
  const id = person?.id;
  const takesPart = can.mentor || can.mentee;
  useEffect(() => {
    const again = (): void => void client.invalidateQueries();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [client]);
  useEffect(() => {
    if (!id || !takesPart || !('serviceWorker' in navigator)) return;
    const ready = (): void => void keepReady();
    ready();
    // The first time, the worker comes after the page.
    navigator.serviceWorker.addEventListener('controllerchange', ready);
    return () => navigator.serviceWorker.removeEventListener('controllerchange', ready);
  }, [id, takesPart]);
}
