import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { CheckboxField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { LeaveGuard } from '../../ui/form/leave-guard';
import { SelectField } from '../../ui/form/select-field';
import { TextArea } from '../../ui/form/text-field';
import { useForm, type KullForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { useToast } from '../../ui/toast';
import { ofPairs, useGroupName } from '../groups/group-words';
import type { Topic } from '../services/services';
import { concernFormQuery, useConcernsChanged } from './concerns';
import { RecipientsField } from './recipients-field';
import { TopicField } from './topic-field';
import styles from './concerns.module.css';

interface Values {
  topic: Topic | '';
  enrolmentId: string;
  studentAgreed: boolean;
  body: string;
  recipientIds: string[];
}

/** A mentor writes a concern about the group to people she names. Nothing is kept on the device. */
export function Component() {
  const { t } = useTexts();
  const { groupId = '' } = useParams();
  const { groupNumber, isPair, recipients, students } = useSuspenseQuery(
    concernFormQuery(groupId),
  ).data;
  const words = ofPairs(isPair);
  const nameOf = useGroupName();
  const pair = isPair ? students.map(({ name }) => name) : null;
  const navigate = useNavigate();
  const toast = useToast();
  const changed = useConcernsChanged();
  const once = useIdempotencyKey();
  const [isSent, setSent] = useState(false);
  useEffect(() => {
    if (isSent) void navigate('/concerns'); // once nothing is guarded any more
  }, [isSent, navigate]);
  const form = useForm<Values>({
    defaultValues: {
      topic: '',
      enrolmentId: '',
      studentAgreed: false,
      body: '',
      recipientIds: [],
    },
    onSubmit: async ({ topic, enrolmentId, studentAgreed, ...values }) => {
      if (!topic) return;
      const about = enrolmentId ? { enrolmentId, studentAgreed } : {};
      try {
        await body(
          api.POST('/api/v1/groups/{id}/concerns', {
            params: { path: { id: groupId } },
            headers: once.headers(),
            body: { topic, ...about, ...values },
          }),
        );
      } catch (error) {
        if (!(error instanceof Unreachable)) once.renew();
        throw error;
      }
      toast(t('concerns:write.done'));
      await changed();
      setSent(true);
    },
  });
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('concerns:write.title', { number: groupNumber, ...words })}
        trail={[
          { to: '/groups', text: t('groups:place') },
          { to: `/groups/${groupId}`, text: nameOf({ number: groupNumber, pair }) },
        ]}
      />
      <Paragraph>
        {t('concerns:write.what', words)}{' '}
        <Anchor asChild>
          <Link to="/help">{t('concerns:write.help')}</Link>
        </Anchor>
      </Paragraph>
      {recipients.length === 0 ? (
        <EmptyState title={t('concerns:write.nobody')}>{t('concerns:write.nobodyWhat')}</EmptyState>
      ) : (
        <Form form={form} submit={t('concerns:write.send')}>
          <TopicField form={form} name="topic" />
          <SelectField
            form={form}
            name="enrolmentId"
            label={t('concerns:write.about')}
            description={t('concerns:write.aboutWhat')}
            none={t('concerns:write.group', words)}
            options={students.map(({ enrolmentId, name }) => ({ value: enrolmentId, label: name }))}
          />
          <Agreed form={form} isPair={isPair} />
          <TextArea
            form={form}
            name="body"
            label={t('concerns:write.body')}
            description={t('concerns:write.bodyWhat')}
            readers={t('concerns:write.readers')}
            rows={8}
            most={4000}
            required
          />
          <RecipientsField form={form} name="recipientIds" recipients={recipients} />
        </Form>
      )}
      {!isSent && <LeaveGuard form={form} />}
    </div>
  );
}

interface AgreedProps {
  readonly form: KullForm<Values>;
  readonly isPair: boolean;
}

function Agreed({ form, isPair }: AgreedProps) {
  const { t } = useTexts();
  const enrolmentId = useWatch({ control: form.control, name: 'enrolmentId' });
  if (!enrolmentId) return null;
  return (
    <CheckboxField
      form={form}
      name="studentAgreed"
      label={t('concerns:write.agreed')}
      description={t('concerns:write.agreedWhat', ofPairs(isPair))}
    />
  );
}
