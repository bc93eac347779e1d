import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { SelectField } from '../../ui/form/select-field';
import { TextArea, TextField } from '../../ui/form/text-field';
import { useForm, type KullForm } from '../../ui/form/use-form';
import { Markdown } from '../../ui/markdown';
import { useFailureToast, useToast } from '../../ui/toast';
import { overviewQuery } from '../enrolment/participants';
import { useRound } from '../schemes/round';
import { useAudienceWords } from './audience-words';
import { audienceQuery, type Audience, type Wanted } from './messages';
import styles from './messages.module.css';

interface Values extends Wanted {
  readonly subject: string;
  readonly body: string;
}

/** In a round without groups, nobody lacks one, and none can have met. */
const AUDIENCES: readonly Audience[] = [
  'students',
  'students_unanswered',
  'students_without_group',
  'mentors',
  'mentors_not_met',
];
const OF_GROUPS: readonly Audience[] = ['students_without_group', 'mentors_not_met'];

/** To many of a round at once: to whom, what, how it looks, and how many get it. */
export function Component() {
  const { t } = useTexts();
  const { roundId, round } = useRound();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const once = useIdempotencyKey();
  const form = useForm<Values>({
    draft: `mailing:${roundId}`,
    defaultValues: { audience: 'students', programmeId: '', campus: '', subject: '', body: '' },
    onSubmit: async ({ audience, programmeId, campus, subject, body: text }, draft) => {
      try {
        await body(
          api.POST('/api/v1/rounds/{id}/mailings', {
            params: { path: { id: roundId } },
            headers: once.headers(),
            body: {
              ...{ audience, subject, body: text, receivers: count?.receivers ?? 0 },
              ...{ programmeId: programmeId || null, campus: campus || null },
            },
          }),
        );
      } catch (error) {
        // Whether it arrived is not known: the same key makes trying again safe.
        if (!(error instanceof Unreachable)) once.renew();
        await client.invalidateQueries({ queryKey: ['messages', 'audience', roundId] });
        throw error;
      }
      // It has gone: a reload from here on must not offer to send it once more.
      draft.discard();
      toast(t('messages:new.sent', { count: count?.receivers ?? 0 }));
      await navigate('../sent', { relative: 'path' });
      await client.invalidateQueries({ queryKey: ['messages'] });
    },
  });
  const { audience, programmeId, campus } = useWatch({ control: form.control });
  const count = useQuery(
    audienceQuery(roundId, {
      ...{ audience: audience ?? 'students', programmeId: programmeId ?? '', campus: campus ?? '' },
    }),
  ).data;
  const receivers = count?.receivers ?? 0;
  return (
    <div className={styles.page}>
      <Heading level={2} data-size="sm">
        {t('messages:new.title')}
      </Heading>
      <Form
        form={form}
        submit={t('messages:new.send', { count: receivers })}
        actions={<TryOut form={form} roundId={roundId} />}
      >
        <Whom form={form} isPairs={round.settings.format === 'pairs'} />
        <Paragraph aria-live="polite">
          {t('messages:new.receivers', { count: receivers })}{' '}
          {count &&
            count.unreachable > 0 &&
            t('messages:new.unreachable', { count: count.unreachable })}
        </Paragraph>
        <TextField
          form={form}
          name="subject"
          label={t('messages:new.subject')}
          required
          most={150}
        />
        <TextArea
          form={form}
          name="body"
          label={t('messages:new.body')}
          description={t('messages:new.markdown')}
          readers={t('messages:new.readers')}
          required
          rows={8}
          most={5000}
        />
        <Preview form={form} />
      </Form>
    </div>
  );
}

function Whom({ form, isPairs }: { readonly form: KullForm<Values>; readonly isPairs: boolean }) {
  const { t } = useTexts();
  const { roundId, round } = useRound();
  const say = useAudienceWords(isPairs);
  const { programmes, campuses } = useSuspenseQuery(overviewQuery(roundId)).data;
  const hasGroups = round.settings.format !== 'drop_in';
  const audiences = AUDIENCES.filter((one) => hasGroups || !OF_GROUPS.includes(one));
  return (
    <div className={styles.whom}>
      <SelectField
        form={form}
        name="audience"
        label={t('messages:new.to')}
        options={audiences.map((value) => ({ value, label: say(value) }))}
      />
      {programmes.length > 1 && (
        <SelectField
          form={form}
          name="programmeId"
          label={t('messages:new.programme')}
          none={t('messages:new.anyProgramme')}
          options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {campuses.length > 1 && (
        <SelectField
          form={form}
          name="campus"
          label={t('messages:new.campus')}
          none={t('messages:new.anyCampus')}
          options={campuses.map((value) => ({ value, label: value }))}
        />
      )}
    </div>
  );
}

/** As those who get it read it. */
function Preview({ form }: { readonly form: KullForm<Values> }) {
  const { t } = useTexts();
  const [subject, text] = useWatch({ control: form.control, name: ['subject', 'body'] });
  if (!subject && !text) return null;
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <p id="preview" className={styles.quiet}>
        {t('messages:new.preview')}
      </p>
      <Heading level={3} data-size="2xs">
        {subject}
      </Heading>
      <Markdown text={text} />
    </section>
  );
}

interface TryOutProps {
  readonly form: KullForm<Values>;
  readonly roundId: string;
}

/** To oneself first. */
function TryOut({ form, roundId }: TryOutProps) {
  const { t } = useTexts();
  const toast = useToast();
  const trial = useMutation({
    mutationFn: () => {
      const { subject, body: text } = form.getValues();
      return body(
        api.POST('/api/v1/rounds/{id}/mailing-tests', {
          params: { path: { id: roundId } },
          body: { subject, body: text },
        }),
      );
    },
    onError: useFailureToast(),
    onSuccess: () => toast(t('messages:new.tried')),
  });
  const send = async (): Promise<void> => {
    // What is lacking is said at its field, as when it is sent to all.
    if (await form.trigger(['subject', 'body'], { shouldFocus: true })) trial.mutate();
  };
  return (
    <Button type="button" variant="secondary" loading={trial.isPending} onClick={() => void send()}>
      {t('messages:new.try')}
    </Button>
  );
}
