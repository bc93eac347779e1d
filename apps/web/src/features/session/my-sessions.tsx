import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { forgetWrittenBy } from '../../app/session/drafts';
import { useSignedIn } from '../../app/session/session';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { Time } from '../../ui/time/time';
import { useFailureToast, useToast } from '../../ui/toast';
import styles from './my-sessions.module.css';

type MySession = components['schemas']['MySession'];

const mySessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: async () => (await body(api.GET('/api/v1/me/sessions'))).sessions,
});

/** Where one is signed in; a device that one doesn't know, or no longer has, is signed out here. */
export function MySessions() {
  const { t } = useTexts();
  const sessions = useQuery(mySessionsQuery);
  return (
    <section className={styles.section} aria-labelledby="my-sessions">
      <Heading id="my-sessions" level={2} data-size="xs">
        {t('session:sessions.title')}
      </Heading>
      <Paragraph>{t('session:sessions.what')}</Paragraph>
      {sessions.isPending && <Loading />}
      {sessions.isError && <Failure error={sessions.error} retry={() => void sessions.refetch()} />}
      <ul className={styles.list}>
        {sessions.data?.map((session) => (
          <Row key={session.id} session={session} />
        ))}
      </ul>
      <EndAll />
    </section>
  );
}

function Row({ session }: { readonly session: MySession }) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const { id, browser, system, isThis } = session;
  const name = browser ?? t('session:sessions.unknownBrowser');
  const device = system ? t('session:sessions.device', { browser: name, system }) : name;
  const end = useMutation({
    mutationFn: () => body(api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } })),
    onError: useFailureToast(),
    onSuccess: () => toast(t('session:sessions.ended', { device })),
    onSettled: () => client.invalidateQueries({ queryKey: mySessionsQuery.queryKey }),
  });
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.device}>
          {device} {isThis && <Tag data-color="accent">{t('session:sessions.here')}</Tag>}
        </p>
        <p className={styles.times}>
          {t('session:sessions.since')} <Time at={session.createdAt} />
          {' · '}
          {t('session:sessions.seen')} <Time at={session.seenAt} />
        </p>
      </div>
      {!isThis && (
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={t('session:sessions.endOf', { device })}
          loading={end.isPending}
          onClick={() => end.mutate()}
        >
          {t('session:sessions.end')}
        </Button>
      )}
    </li>
  );
}

function EndAll() {
  const { t } = useTexts();
  const { person } = useSignedIn();
  const [asked, ask] = useState(false);
  const endAll = useMutation({
    mutationFn: () => body(api.DELETE('/api/v1/me/sessions')),
    onError: useFailureToast(),
    onSuccess: () => {
      forgetWrittenBy(person.id);
      location.assign('/sign-in');
    },
  });
  return (
    <>
      <Button variant="secondary" className={styles.endAll} onClick={() => ask(true)}>
        {t('session:sessions.endAll')}
      </Button>
      <ConfirmDialog
        open={asked}
        title={t('session:sessions.endAllTitle')}
        confirm={t('session:sessions.endAll')}
        busy={endAll.isPending}
        onConfirm={() => endAll.mutate()}
        onCancel={() => ask(false)}
      >
        {t('session:sessions.endAllWhat')}
      </ConfirmDialog>
    </>
  );
}
