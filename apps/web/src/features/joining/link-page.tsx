import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { joinUrl, openLinkQuery, type OpenLink } from './joining';
import { MakeLink } from './make-link';
import { QrCode } from './qr-code';
import { saveQrAsPng, saveQrAsSvg } from './save-qr';
import styles from './joining.module.css';

/** A round's open link: its code and address, its limits, and a new one in its place. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const { data: link } = useSuspenseQuery(openLinkQuery(roundId));
  const [isRenewing, renew] = useState(false);
  return (
    <div className={styles.section}>
      <Paragraph>{t('joining:link.what')}</Paragraph>
      {link && !isRenewing && <Shown link={link} renew={() => renew(true)} />}
      {(!link || isRenewing) && <MakeLink replaces={link !== null} end={() => renew(false)} />}
    </div>
  );
}

interface ShownProps {
  readonly link: OpenLink;
  readonly renew: () => void;
}

function Shown({ link, renew }: ShownProps) {
  const { t } = useTexts();
  const { time, number } = useFormats();
  const { round } = useRound();
  const url = joinUrl(link);
  const { used, endsAt, maxPeople, state } = link;
  return (
    <>
      {state !== 'open' && (
        <Alert data-color="warning">
          <Paragraph>{t(`joining:state.${state}`)}</Paragraph>
        </Alert>
      )}
      <div className={styles.shown}>
        <QrCode text={url} label={t('joining:link.qr')} className={styles.qr} />
        <div className={styles.facts}>
          <Paragraph className={styles.address}>{url}</Paragraph>
          <Paragraph>
            {t('joining:link.used', { count: used })}{' '}
            {maxPeople !== null && t('joining:link.max', { max: number(maxPeople) })}{' '}
            {endsAt ? t('joining:link.endsAt', { time: time(endsAt) }) : t('joining:link.noEnd')}
          </Paragraph>
          <div className={styles.actions}>
            <Copy url={url} />
            <Button asChild variant="secondary">
              <Link to="poster">{t('joining:link.poster')}</Link>
            </Button>
            <Button variant="secondary" onClick={() => saveQrAsSvg(url, round.name)}>
              {t('joining:link.svg')}
            </Button>
            <Button variant="secondary" onClick={() => saveQrAsPng(url, round.name)}>
              {t('joining:link.png')}
            </Button>
          </div>
          <div className={styles.actions}>
            <Button variant="tertiary" onClick={renew}>
              {t('joining:link.renew')}
            </Button>
            <Revoke />
          </div>
        </div>
      </div>
    </>
  );
}

function Copy({ url }: { readonly url: string }) {
  const { t } = useTexts();
  const toast = useToast();
  const fail = useFailureToast();
  const copy = (): void => {
    navigator.clipboard.writeText(url).then(() => toast(t('joining:link.copied')), fail);
  };
  return <Button onClick={copy}>{t('joining:link.copy')}</Button>;
}

function Revoke() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const client = useQueryClient();
  const toast = useToast();
  const [asks, ask] = useState(false);
  const revoke = useMutation({
    mutationFn: () =>
      body(api.DELETE('/api/v1/rounds/{id}/open-link', { params: { path: { id: roundId } } })),
    onError: useFailureToast(),
    onSuccess: async () => {
      ask(false);
      toast(t('joining:link.revoked'));
      await client.invalidateQueries({ queryKey: openLinkQuery(roundId).queryKey });
    },
  });
  return (
    <>
      <Button variant="tertiary" data-color="danger" onClick={() => ask(true)}>
        {t('joining:link.revoke')}
      </Button>
      <ConfirmDialog
        open={asks}
        danger
        title={t('joining:link.revokeTitle')}
        confirm={t('joining:link.revoke')}
        busy={revoke.isPending}
        onConfirm={() => revoke.mutate()}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t('joining:link.revokeWhat')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
