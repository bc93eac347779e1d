import { Button } from '@digdir/designsystemet-react';
import { useFormState, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { api, body } from '../../../app/api/client';
import { useIdempotencyKey } from '../../../app/api/idempotency';
import { ApiProblem, Unreachable } from '../../../app/api/problem';
import { useTexts } from '../../../app/i18n/use-texts';
import { FormErrors } from '../../../ui/form/form-errors';
import { Refusal } from '../../../ui/form/refusal';
import { TextField } from '../../../ui/form/text-field';
import { useForm } from '../../../ui/form/use-form';
import { useToast } from '../../../ui/toast';
import { useMeetingsChanged } from '../meetings';
import type { Plan } from './plan';
import styles from './plan.module.css';
import { ProposedRow, type ProposedValues, type RowValues } from './proposed-row';

interface ProposedFormProps {
  readonly groupId: string;
  readonly plan: Plan;
}

/** The proposed meetings as a list, and one button that plans those that are taken. */
export function ProposedForm({ groupId, plan }: ProposedFormProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const toast = useToast();
  const changed = useMeetingsChanged();
  const once = useIdempotencyKey();
  const first = plan.meetings[0];
  const form = useForm<ProposedValues>({
    draft: `proposed:${groupId}:${first?.date} ${first?.time} ${plan.meetings.length}`,
    defaultValues: { place: '', link: '', meetings: plan.meetings.map(rowOf) },
    onSubmit: async ({ place, link, meetings }) => {
      const sent = meetings.flatMap((row, i) => (row.taken ? [i] : []));
      try {
        await body(
          api.POST('/api/v1/groups/{id}/plan', {
            params: { path: { id: groupId } },
            headers: once.headers(),
            body: { meetings: sent.map((i) => meetingOf(meetings[i]!, { place, link }, plan)) },
          }),
        );
      } catch (error) {
        if (!(error instanceof Unreachable)) once.renew();
        throw error instanceof ApiProblem ? atTheirRows(error, sent) : error;
      }
      toast(t('meetings:plan.done', { count: sent.length }));
      await changed();
      await navigate(`/groups/${groupId}`);
    },
  });
  const rows = useWatch({ control: form.control, name: 'meetings' });
  const { isSubmitting } = useFormState({ control: form.control });
  const count = rows.filter(({ taken }) => taken).length;
  return (
    <form id={form.id} noValidate onSubmit={form.submit} className={styles.proposed}>
      <div className={styles.fields}>
        <TextField form={form} name="place" label={t('meetings:proposal.place')} />
        <TextField form={form} name="link" type="url" label={t('meetings:proposal.link')} />
      </div>
      <ul className={styles.rows}>
        {plan.meetings.map((proposed, index) => (
          <ProposedRow
            key={proposed.date}
            form={form}
            index={index}
            proposed={proposed}
            themes={plan.themes}
          />
        ))}
      </ul>
      <FormErrors form={form} />
      <Refusal form={form} />
      <Button type="submit" loading={isSubmitting} disabled={count === 0} className={styles.save}>
        {t('meetings:proposal.save', { count })}
      </Button>
    </form>
  );
}

const rowOf = ({ date, time, minutes, theme }: Plan['meetings'][number]): RowValues => ({
  ...{ taken: true, date, time, minutes },
  ...{ theme: theme?.code ?? '', place: '', link: '' },
});

const meetingOf = (
  { date, time, minutes, theme, ...own }: RowValues,
  common: { readonly place: string; readonly link: string },
  plan: Plan,
) => ({
  ...{ date, time, minutes: minutes ?? plan.minutes, theme: theme || null },
  place: own.place || common.place || null,
  link: own.link || common.link || null,
});

/** A refusal names meetings as they were sent; on the page those that were left out stand between. */
const atTheirRows = ({ details, fields }: ApiProblem, sent: readonly number[]): ApiProblem =>
  new ApiProblem({
    ...details,
    fields: fields.map((field) => ({
      ...field,
      pointer: field.pointer.replace(
        /^\/meetings\/(\d+)/,
        (_, i) => `/meetings/${sent[Number(i)]}`,
      ),
    })),
  });
