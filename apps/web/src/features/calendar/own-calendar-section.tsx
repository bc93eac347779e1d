import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Failure } from '../../ui/failure';
import { Readers } from '../../ui/form/readers';
import { Loading } from '../../ui/loading';
import { ShownOnce } from '../../ui/shown-once';
import { Time } from '../../ui/time/time';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { QrCode } from '../joining/qr-code';
import { ownCalendarQuery, useMakeCalendar, useRevokeCalendar } from './own-calendar';
import styles from './calendar.module.css';

/** The person's own address for calendar programs: made, shown once, renewed, deleted. */
export function OwnCalendarSection() {
  const { t } = useTexts();
  const calendar = useQuery(ownCalendarQuery);
  const make = useMakeCalendar();
  const address = make.data?.address;
  return (
    <section className={styles.section} aria-labelledby="own-calendar">
      <Heading id="own-calendar" level={2} data-size="xs">
        {t('calendar:title')}
      </Heading>
      <Paragraph>{t('calendar:what')}</Paragraph>
      <Readers>{t('calendar:readers')}</Readers>
      {calendar.isPending && <Loading />}
      {calendar.isError && <Failure error={calendar.error} retry={() => void calendar.refetch()} />}
      {address && <Made address={address} done={() => make.reset()} />}
      {calendar.data?.since === null && !address && (
        <Button className={styles.start} loading={make.isPending} onClick={() => make.mutate()}>
          {t('calendar:make')}
        </Button>
      )}
      {calendar.data?.since && !address && (
        <Kept
          since={calendar.data.since}
          lastReadOn={calendar.data.lastReadOn}
          isRenewing={make.isPending}
          renew={(done) => make.mutate(undefined, { onSettled: done })}
        />
      )}
    </section>
  );
}

/** `webcal:` opens the address as a subscription; that it is fetched by https stays the same. */
const asSubscription = (address: string): string => address.replace(/^https?:/, 'webcal:');

function Made({ address, done }: { readonly address: string; readonly done: () => void }) {
  const { t } = useTexts();
  const subscription = asSubscription(address);
  return (
    <>
      <ShownOnce
        title={t('calendar:made')}
        what={t('calendar:madeWhat')}
        label={t('calendar:address')}
        secret={address}
        done={done}
      />
      <Button asChild variant="secondary" className={styles.start}>
        <a href={subscription}>{t('calendar:open')}</a>
      </Button>
      <div className={styles.other}>
        <QrCode text={subscription} label={t('calendar:qr')} className={styles.qr} />
        <p className={styles.quiet}>{t('calendar:onPhone')}</p>
      </div>
    </>
  );
}

interface KeptProps {
  readonly since: string;
  readonly lastReadOn: string | null;
  readonly isRenewing: boolean;
  readonly renew: (done: () => void) => void;
}

function Kept({ since, lastReadOn, isRenewing, renew }: KeptProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  const toast = useToast();
  const revoke = useRevokeCalendar();
  const [asked, ask] = useState<'renew' | 'revoke' | null>(null);
  const close = (): void => ask(null);
  return (
    <>
      <Paragraph>
        {t('calendar:since')} <Time at={since} />
        {'. '}
        {lastReadOn ? t('calendar:lastRead', { day: date(lastReadOn) }) : t('calendar:neverRead')}
      </Paragraph>
      <div className={styles.actions}>
        <Button variant="secondary" onClick={() => ask('renew')}>
          {t('calendar:renew')}
        </Button>
        <Button variant="secondary" data-color="danger" onClick={() => ask('revoke')}>
          {t('calendar:revoke')}
        </Button>
      </div>
      <ConfirmDialog
        open={asked === 'renew'}
        title={t('calendar:renewTitle')}
        confirm={t('calendar:renew')}
        busy={isRenewing}
        onConfirm={() => renew(close)}
        onCancel={close}
      >
        {t('calendar:renewWhat')}
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === 'revoke'}
        title={t('calendar:revokeTitle')}
        confirm={t('calendar:revoke')}
        danger
        busy={revoke.isPending}
        onConfirm={() =>
          revoke.mutate(undefined, {
            onSuccess: () => toast(t('calendar:revoked')),
            onSettled: close,
          })
        }
        onCancel={close}
      >
        {t('calendar:revokeWhat')}
      </ConfirmDialog>
    </>
  );
}
