import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { useForm } from '../../ui/form/use-form';
import { Markdown } from '../../ui/markdown';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { sentOwn } from '../form/answers-values';
import { AskedFields } from '../form/asked-fields';
import { answersOf, formOf } from './answers-form';
import { AskToBeExcused } from './ask-to-be-excused';
import { Decide } from './decide';
import { myEnrolmentsQuery, useMyEnrolment, type MyEnrolment } from './my-enrolments';
import styles from './enrolment.module.css';

/** One's own part in a round: yes or no to it, and then what it asks. */
export function Component() {
  const { t } = useTexts();
  const { enrolmentId = '' } = useParams();
  const enrolment = useMyEnrolment(enrolmentId);
  const { state, schemeName, roundName } = enrolment;
  return (
    <div className={styles.answers}>
      <PageHeader
        title={
          state === 'joined'
            ? t('enrolment:answers.title')
            : t(`enrolment:part.title.${state === 'invited' ? 'invited' : 'out'}`, {
                scheme: schemeName,
              })
        }
        trail={[{ to: '/me/enrolments', text: t('enrolment:mine.title') }]}
      >
        {roundName}
      </PageHeader>
      {state === 'invited' && <Invited enrolment={enrolment} />}
      {state === 'joined' && <Asked enrolment={enrolment} />}
      {(state === 'declined' || state === 'withdrawn') && <Out enrolment={enrolment} />}
      <AskToBeExcused enrolment={enrolment} />
      {enrolment.can.decide && <Decide enrolment={enrolment} />}
    </div>
  );
}

interface PartProps {
  readonly enrolment: MyEnrolment;
}

/** What it is that one is asked to be in, and until when. */
function Invited({ enrolment }: PartProps) {
  const { t, language } = useTexts();
  const { date } = useFormats();
  const { about, startsOn, endsOn, answerBy, isPastAnswers, can } = enrolment;
  const isLate = isPastAnswers && answerBy !== null;
  return (
    <>
      <Markdown text={about[language]} />
      <Paragraph className={styles.quiet}>
        {t('enrolment:invitation.period', { from: date(startsOn), to: date(endsOn) })}
      </Paragraph>
      {isLate && <Paragraph>{t('enrolment:invitation.late', { date: date(answerBy) })}</Paragraph>}
      {!isLate && !can.decide && <Paragraph>{t('enrolment:invitation.over')}</Paragraph>}
      {!isLate && can.decide && answerBy && (
        <Paragraph>{t('enrolment:invitation.answerBy', { date: date(answerBy) })}</Paragraph>
      )}
    </>
  );
}

function Asked({ enrolment }: PartProps) {
  const { t } = useTexts();
  const { can, form, id, role, version } = enrolment;
  return (
    <>
      <Paragraph>{t(can.answer ? whatOf(enrolment) : 'enrolment:answers.closed')}</Paragraph>
      {can.answer && form.fields.length > 0 && <Answers key={version} enrolment={enrolment} />}
      {role === 'mentor' && (
        <Anchor asChild>
          <Link to={`/me/mentor-path/${id}`}>{t('mentors:mine.see')}</Link>
        </Anchor>
      )}
    </>
  );
}

/** Has said no, has left, or is away for a while: which, and what there is to do about it. */
function Out({ enrolment }: PartProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  const { state, onLeaveSince, backOn, can } = enrolment;
  if (onLeaveSince)
    return (
      <>
        <Paragraph>{t('enrolment:part.onLeave', { date: date(onLeaveSince) })}</Paragraph>
        {backOn && <Paragraph>{t('enrolment:part.backOn', { date: date(backOn) })}</Paragraph>}
        <Paragraph>{t('enrolment:part.onLeaveWhat')}</Paragraph>
      </>
    );
  return (
    <>
      <Paragraph>{t(`enrolment:part.${state === 'declined' ? 'declined' : 'left'}`)}</Paragraph>
      <Paragraph>{t(`enrolment:part.${can.decide ? 'again' : 'askAgain'}`)}</Paragraph>
    </>
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
    draft: `answers:${id}:${enrolment.form.id}`,
    defaultValues: formOf(enrolment),
    onSubmit: async (values, draft) => {
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
      draft.discard();
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
      <AskedFields
        {...{ form, fields }}
        role={enrolment.role}
        use={enrolment.form.use}
        interests={enrolment.commonInterests}
      />
    </Form>
  );
}
