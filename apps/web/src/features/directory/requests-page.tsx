import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { CheckboxField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { roundInFull } from '../groups/groups';
import {
  LONGEST_PROFILE,
  myRequestsQuery,
  type MentorRequest,
  type MyMentoring,
} from './directory';
import styles from './directory.module.css';

/** Students who would like me as a mentor; and what they see of me. */
export function Component() {
  const { t } = useTexts();
  const { requests, rounds } = useSuspenseQuery(myRequestsQuery).data;
  // Where students only say whom they wish for, nobody asks: the page is what they see of me.
  const asks = requests.length > 0 || rounds.length === 0 || rounds.some((round) => round.asks);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t(asks ? 'directory:requests.title' : 'directory:requests.seen')}
        trail={[{ to: '/', text: t('home:place') }]}
      />
      {asks && requests.length === 0 && (
        <EmptyState title={t('directory:requests.none')}>
          {t(rounds.length > 0 ? 'directory:requests.noneWhat' : 'directory:requests.notYours')}
        </EmptyState>
      )}
      <ul className={styles.cards}>
        {requests.map((request) => (
          <li key={request.id}>
            <Request request={request} />
          </li>
        ))}
      </ul>
      {rounds.map((round) => (
        <Profile key={round.enrolmentId} round={round} isWholePage={!asks} />
      ))}
    </div>
  );
}

function Request({ request }: { readonly request: MentorRequest }) {
  const { t } = useTexts();
  const { date } = useFormats();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const fail = useFailureToast();
  const [asks, ask] = useState(false);
  const { id, programme, message, expiresOn, freePlaces, schemeName, roundName } = request;
  const name = request.studentName ?? t('groups:protected');
  const path = { params: { path: { id } } };
  const anew = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: myRequestsQuery.queryKey });
    await client.invalidateQueries({ queryKey: ['home'] });
  };
  const accept = useMutation({
    mutationFn: () => body(api.POST('/api/v1/mentor-requests/{id}/accept', path)),
    onSuccess: async ({ groupId }) => {
      toast(t('directory:requests.accepted', { name }));
      await client.invalidateQueries({ queryKey: ['groups'] });
      await anew();
      await navigate(`/groups/${groupId}`);
    },
    onError: async (error) => {
      fail(error);
      await anew();
    },
  });
  const decline = useMutation({
    mutationFn: () => body(api.POST('/api/v1/mentor-requests/{id}/decline', path)),
    onSuccess: async () => {
      ask(false);
      toast(t('directory:requests.declined'));
      await anew();
    },
    onError: fail,
  });
  return (
    <Card className={styles.card}>
      <Heading level={2} data-size="2xs">
        {name}
      </Heading>
      <p className={styles.quiet}>
        {[programme, roundInFull(schemeName, roundName)].filter(Boolean).join(' · ')}
      </p>
      {message && <Paragraph className={styles.words}>{message}</Paragraph>}
      <p className={styles.quiet}>
        {t('directory:requests.answerBy', { date: date(expiresOn) })}{' '}
        {t('directory:requests.places', { count: freePlaces })}
      </p>
      <div className={styles.act}>
        <Button loading={accept.isPending} onClick={() => accept.mutate()}>
          {t('directory:requests.accept', { name })}
        </Button>
        <Button variant="secondary" onClick={() => ask(true)}>
          {t('directory:requests.decline')}
        </Button>
      </div>
      <ConfirmDialog
        open={asks}
        title={t('directory:requests.declineTitle', { name })}
        confirm={t('directory:requests.decline')}
        onConfirm={() => decline.mutate()}
        onCancel={() => ask(false)}
        busy={decline.isPending}
      >
        <Paragraph>{t('directory:requests.declineWhat')}</Paragraph>
      </ConfirmDialog>
    </Card>
  );
}

interface ProfileProps {
  readonly round: MyMentoring;
  /** The page has its title, which need not be said again. */
  readonly isWholePage: boolean;
}

function Profile({ round, isWholePage }: ProfileProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const { profile: saved } = round;
  const called = roundInFull(round.schemeName, round.roundName);
  const form = useForm({
    defaultValues: { helpsWith: saved.helpsWith, isListed: saved.isListed },
    draft: `mentor-profile:${round.enrolmentId}`,
    onSubmit: async (profile) => {
      await body(
        api.PUT('/api/v1/enrolments/{id}/profile', {
          params: { path: { id: round.enrolmentId } },
          headers: ifMatch(saved.version),
          body: profile,
        }),
      );
      await client.invalidateQueries({ queryKey: myRequestsQuery.queryKey });
      toast(t('directory:profile.saved'));
    },
  });
  return (
    <section className={styles.profile} aria-labelledby={`profile-${round.enrolmentId}`}>
      <Heading id={`profile-${round.enrolmentId}`} level={2} data-size="xs">
        {isWholePage ? called : t('directory:profile.title', { round: called })}
      </Heading>
      <Paragraph>{t('directory:profile.what')}</Paragraph>
      <Form
        form={form}
        submit={t('directory:profile.save')}
        actions={
          <Button asChild variant="tertiary">
            <Link to="/me">{t('directory:profile.photo')}</Link>
          </Button>
        }
      >
        <TextArea
          form={form}
          name="helpsWith"
          label={t('directory:profile.helpsWith')}
          description={t('directory:profile.helpsWithWhat')}
          readers={t('directory:profile.readers')}
          rows={4}
          most={LONGEST_PROFILE}
          required={false}
        />
        <CheckboxField
          form={form}
          name="isListed"
          label={t('directory:profile.isListed')}
          description={t('directory:profile.isListedWhat')}
        />
      </Form>
    </section>
  );
}
