import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { AvailabilityField } from '../../ui/form/availability-grid';
import { ChoicesField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { answersOf, formOf, interestChoices, languageChoices } from './answers-form';
import { AskToBeExcused } from './ask-to-be-excused';
import { Decide } from './decide';
import { useLanguageNames } from './language-names';
import { myEnrolmentsQuery, useMyEnrolment, type MyEnrolment } from './my-enrolments';
import styles from './enrolment.module.css';

/** When, in which languages, with which interests: all of it voluntary, on one page. */
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
          <Paragraph>{t('enrolment:answers.what')}</Paragraph>
          <Answers key={enrolment.version} enrolment={enrolment} />
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

function Answers({ enrolment }: { readonly enrolment: MyEnrolment }) {
  const { t } = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const nameOf = useLanguageNames();
  const { id, version } = enrolment;
  const form = useForm({
    defaultValues: formOf(enrolment),
    onSubmit: async (values) => {
      await body(
        api.PUT('/api/v1/enrolments/{id}/answers', {
          params: { path: { id } },
          headers: ifMatch(version),
          body: answersOf(values),
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
          <Link to={`/me/enrolments/${id}/done`}>{t('enrolment:answers.skip')}</Link>
        </Anchor>
      }
    >
      <AvailabilityField
        form={form}
        name="slots"
        label={t('enrolment:answers.slots')}
        readers={t('enrolment:readers.slots')}
      />
      <ChoicesField
        form={form}
        name="languages"
        kind="checkbox"
        look="chips"
        label={t('enrolment:answers.languages')}
        readers={t('enrolment:readers.coordinator')}
        options={languageChoices(enrolment).map((value) => ({
          value,
          label: nameOf(value),
        }))}
      />
      <ChoicesField
        form={form}
        name="interests"
        kind="checkbox"
        look="chips"
        label={t('enrolment:answers.interests')}
        readers={t('enrolment:readers.coordinator')}
        options={interestChoices(enrolment).map((value) => ({ value, label: value }))}
      />
      <TextField
        form={form}
        name="otherInterests"
        label={t('enrolment:answers.otherInterests')}
        description={t('enrolment:answers.otherInterestsWhat')}
        readers={t('enrolment:readers.coordinator')}
      />
    </Form>
  );
}
