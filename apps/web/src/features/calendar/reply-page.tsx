import { Alert, Button, Card, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { SpeakingOfPairs } from '../../app/i18n/speaking-of-pairs';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { Readers } from '../../ui/form/readers';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { sayClock, sayExactly } from '../../ui/time/say-time';
import styles from './calendar.module.css';

type Asked = components['schemas']['MeetingToReplyTo'];

/** What a mail's link opens: the meeting, and two buttons. That it was opened says nothing yet. */
export function Component() {
  const { t } = useTexts();
  const { answer } = useParams();
  const client = useQueryClient();
  // After `#`, so that it is sent to no server on the way here.
  const [token] = useState(() => location.hash.slice(1));
  const key = ['reply', token];
  const asked = useQuery({
    queryKey: key,
    queryFn: () => body(api.POST('/api/v1/reply-links/meeting', { body: { token } })),
    retry: false,
  });
  // What is over or cancelled is not asked about.
  const isToAnswer = !asked.data || asked.data.state === 'open';
  const reply = useMutation({
    mutationFn: (coming: boolean) =>
      body(api.POST('/api/v1/reply-links/reply', { body: { token, coming } })),
    onSuccess: (now) => client.setQueryData(key, now),
    // It may have been cancelled since the page was opened.
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
  return (
    <SpeakingOfPairs pairs={asked.data?.isPair ?? false}>
      <div className={styles.reply}>
        <PageHeader title={t(isToAnswer ? 'calendar:reply.title' : 'calendar:reply.about')} />
        {asked.isPending && <Loading />}
        {asked.isError && (
          <>
            <Failure error={asked.error} />
            <Anchor asChild className={styles.start}>
              <Link to="/meetings">{t('calendar:reply.signIn')}</Link>
            </Anchor>
          </>
        )}
        {asked.data && <What asked={asked.data} />}
        {reply.isError && <Failure error={reply.error} />}
        {asked.data?.state === 'open' && (
          <>
            <Said coming={asked.data.coming} />
            <Buttons
              first={asked.data.coming === null ? answer !== 'not-coming' : !asked.data.coming}
              said={asked.data.coming}
              isBusy={reply.isPending}
              reply={(coming) => reply.mutate(coming)}
            />
            <Readers>{t('calendar:reply.readers')}</Readers>
          </>
        )}
      </div>
    </SpeakingOfPairs>
  );
}

function What({ asked }: { readonly asked: Asked }) {
  const { t, language } = useTexts();
  const { groupNumber, round, institution, startsAt, endsAt, timeZone, state } = asked;
  const manner = { language, zone: timeZone };
  const group = t('calendar:reply.of', { number: groupNumber, round });
  return (
    <>
      <Card className={styles.section}>
        <Paragraph className={styles.when}>
          {`${sayExactly(new Date(startsAt), manner)}–${sayClock(new Date(endsAt), manner)}`}
        </Paragraph>
        {asked.place && <Paragraph>{asked.place}</Paragraph>}
        {asked.theme && <Paragraph>{asked.theme.name[language]}</Paragraph>}
        <p className={styles.quiet}>{`${group} · ${institution}`}</p>
      </Card>
      {state !== 'open' && (
        <Alert data-color="info">
          <Paragraph>{t(`calendar:reply.state.${state}`)}</Paragraph>
        </Alert>
      )}
    </>
  );
}

function Said({ coming }: { readonly coming: boolean | null }) {
  const { t } = useTexts();
  return (
    <div role="status">
      {coming !== null && (
        <Alert data-color="success">
          <Paragraph>{t(coming ? 'calendar:reply.saidYes' : 'calendar:reply.saidNo')}</Paragraph>
        </Alert>
      )}
    </div>
  );
}

interface ButtonsProps {
  /** Whether 'I come' is the one that stands out: what the link in the mail said. */
  readonly first: boolean;
  readonly said: boolean | null;
  readonly isBusy: boolean;
  readonly reply: (coming: boolean) => void;
}

function Buttons({ first, said, isBusy, reply }: ButtonsProps) {
  const { t } = useTexts();
  const yes = said === null ? 'calendar:reply.yes' : 'calendar:reply.undo';
  const one = (coming: boolean) =>
    said !== coming && (
      <Button
        key={String(coming)}
        variant={said === null && first === coming ? 'primary' : 'secondary'}
        className={styles.big}
        disabled={isBusy}
        onClick={() => reply(coming)}
      >
        {t(coming ? yes : 'calendar:reply.no')}
      </Button>
    );
  return <div className={styles.actions}>{[one(first), one(!first)]}</div>;
}
