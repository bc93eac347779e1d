import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { useForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { sentOwn } from '../form/answers-values';
import { AskedFields } from '../form/asked-fields';
import { answersOf, formOf } from './answers-form';
import { AskToBeExcused } from './ask-to-be-excused';
import { Decide } from './decide';
import { myEnrolmentsQuery, useMyEnrolment, type MyEnrolment } from './my-enrolments';
import styles from './enrolment.module.css';

/** What the round asks, on one page: when, in which languages, and what its coordinator wants to know. */
export function Component() {
  const { t } = useTexts();
  const { date } = useFormats();
  const { enrolmentId = '' } = useParams();
  const enrolment = useMyEnrolment(enrolmentId);
  return (
    <div className={styles.answers}>
      <PageHeader
        title={t('enrolment:answers.title')}
        trail={[{ to: '/me/enrolments', text: t('enrolment:mine.title') }]}
      >
        {enrolment.roundName}
      </PageHeader>
      {enrolment.can.answer ? (
        <>
          <Paragraph>{t(whatOf(enrolment))}</Paragraph>
          {enrolment.form.fields.length > 0 && (
            <Answers key={enrolment.version} enrolment={enrolment} />
          )}
        </>
      ) : (
        <Paragraph>
          {enrolment.isPastAnswers && enrolment.state === 'invited' && enrolment.answerBy
            ? t('enrolment:invitation.late', { date: date(enrolment.answerBy) })
            : t('enrolment:answers.closed')}
        </Paragraph>
      )}
      {enrolment.role === 'mentor' && enrolment.state === 'joined' && (
        <Anchor asChild>
          <Link to={`/me/mentor-path/${enrolment.id}`}>{t('mentors:mine.see')}</Link>
        </Anchor>
      )}
      <AskToBeExcused enrolment={enrolment} />
      {enrolment.can.decide && <Decide enrolment={enrolment} />}
    </div>
  );
}

const whatOf = ({ form: { fields } }: MyEnrolment) => {
  if (fields.length === 0) return 'enrolment:answers.nothing';
  return fields.some(({ required }) => required)
    ? 'enrolment:answers.whatRequired'
    : 'enrolment:answers.what';
};

function Answers({ enrolment }: { readonly enrolment: MyEnrolment }) {
  const { t } = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id, version, missing } = enrolment;
  const { fields } = enrolment.form;
  const form = useForm({
    defaultValues: formOf(enrolment),
    onSubmit: async (values) => {
      await body(
        api.PUT('/api/v1/enrolments/{id}/answers', {
          params: { path: { id } },
          headers: ifMatch(version),
          body: {
            ...answersOf(values),
            own: sentOwn(fields, values.own),
            form: enrolment.form.id,
          },
        }),
      );
      await navigate(`/me/enrolments/${id}/done`);
      await client.invalidateQueries({ queryKey: myEnrolmentsQuery.queryKey });
    },
  });
  return (
    <Form
      form={form}
      submit={t('enrolment:answers.save')}
      actions={
        <Anchor asChild>
          <Link to={`/me/enrolments/${id}/done`}>
            {t(missing.length > 0 ? 'enrolment:answers.later' : 'enrolment:answers.skip')}
          </Link>
        </Anchor>
      }
    >
      <AskedFields form={form} fields={fields} interests={enrolment.commonInterests} />
    </Form>
  );
}
