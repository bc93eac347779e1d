import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ActDialog } from '../../ui/act-dialog';
import { ChoicesField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { EmptyState } from '../../ui/empty-state';
import { Markdown } from '../../ui/markdown';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { roundInFull } from '../groups/groups';
import { callsQuery, type MentorCall } from './calls';
import styles from './calls.module.css';

/** What a scheme looks for, and applying to be a mentor in it. */
export function Component() {
  const { t, language } = useTexts();
  const { date } = useFormats();
  const { roundId = '' } = useParams();
  const { data: calls } = useSuspenseQuery(callsQuery);
  const call = calls.find((each) => each.roundId === roundId);
  if (!call)
    return <EmptyState title={t('calls:apply.overTitle')}>{t('calls:apply.over')}</EmptyState>;
  const { application, applyBy, canApply, schemeName, roundName } = call;
  return (
    <div className={styles.page}>
      <PageHeader title={t('calls:apply.title')} trail={[{ to: '/calls', text: t('calls:title') }]}>
        {[
          roundInFull(schemeName, roundName),
          t('calls:lasts', { from: date(call.startsOn), to: date(call.endsOn) }),
          applyBy && t('calls:by', { date: date(applyBy) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </PageHeader>
      <Markdown text={call.about[language]} />
      <Kinds call={call} />
      {application && (
        <Alert data-color={application.state === 'selected' ? 'success' : 'info'}>
          <Paragraph>
            {t(`calls:apply.is.${application.state}`, { date: date(application.appliedAt) })}
          </Paragraph>
        </Alert>
      )}
      {canApply && <Apply call={call} />}
      {!canApply && !application && <Paragraph>{t('calls:apply.closed')}</Paragraph>}
      {application?.state === 'applied' && <TakeBack roundId={roundId} />}
    </div>
  );
}

/** What each kind of mentor is asked, and given. */
function Kinds({ call: { kinds } }: { readonly call: MentorCall }) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="looked-for" className={styles.section}>
      <Heading id="looked-for" level={2} data-size="xs">
        {t('calls:kinds.title')}
      </Heading>
      <ul className={styles.kinds}>
        {kinds.map(({ kind, paid, hours, training, declaration }) => (
          <li key={kind}>
            <strong>{t(`mentors:kind.${kind}`)}</strong>
            {': '}
            {[
              t(paid ? 'calls:kinds.paid' : 'calls:kinds.voluntary'),
              hours !== null && t('calls:kinds.hours', { count: hours }),
              training && t('calls:kinds.training'),
              declaration && t('calls:kinds.declaration'),
            ]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Apply({ call }: { readonly call: MentorCall }) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const { roundId, kinds, application } = call;
  const form = useForm({
    draft: `application:${roundId}`,
    defaultValues: {
      kind: application?.kind ?? kinds[0]!.kind,
      motivation: application?.motivation ?? '',
    },
    onSubmit: async (values) => {
      await body(
        api.PUT('/api/v1/rounds/{id}/my-application', {
          params: { path: { id: roundId } },
          body: values,
        }),
      );
      toast(t(application ? 'calls:apply.changed' : 'calls:apply.sent'));
      await client.invalidateQueries();
    },
  });
  return (
    <Form form={form} submit={t(application ? 'calls:apply.change' : 'calls:apply.send')}>
      {kinds.length > 1 && (
        <ChoicesField
          form={form}
          name="kind"
          kind="radio"
          label={t('calls:apply.kind')}
          options={kinds.map(({ kind }) => ({ value: kind, label: t(`mentors:kind.${kind}`) }))}
        />
      )}
      <TextArea
        form={form}
        name="motivation"
        label={t('calls:apply.motivation')}
        description={t('calls:apply.motivationWhat')}
        readers={t('calls:apply.readers')}
        required
        rows={6}
        most={2000}
      />
    </Form>
  );
}

function TakeBack({ roundId }: { readonly roundId: string }) {
  const { t } = useTexts();
  const [asking, ask] = useState(false);
  return (
    <>
      <Button
        variant="tertiary"
        data-color="danger"
        className={styles.alone}
        onClick={() => ask(true)}
      >
        {t('calls:apply.takeBack')}
      </Button>
      {asking && (
        <ActDialog
          danger
          title={t('calls:apply.takeBackTitle')}
          confirm={t('calls:apply.takeBack')}
          act={() =>
            body(
              api.DELETE('/api/v1/rounds/{id}/my-application', {
                params: { path: { id: roundId } },
              }),
            )
          }
          done={t('calls:apply.takenBack')}
          close={() => ask(false)}
        >
          <Paragraph>{t('calls:apply.takeBackWhat')}</Paragraph>
        </ActDialog>
      )}
    </>
  );
}
