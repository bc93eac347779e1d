import { Button, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { Readers } from '../../ui/form/readers';
import { TextArea } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { StatusTag } from '../../ui/status-tag';
import { useFailureToast, useToast } from '../../ui/toast';
import { monthFrom, timesheetQuery, TONES, type Timesheet } from './hours';
import { MonthChoice } from './month-choice';
import { TimesheetLines, TimesheetSums } from './timesheet-lines';
import styles from './hours.module.css';

/** One mentor's month, for who coordinates the round: approved, or sent back with a word. */
export function Component() {
  const { t } = useTexts();
  const { enrolmentId = '' } = useParams();
  const [search] = useSearchParams();
  const sheet = useSuspenseQuery(timesheetQuery(enrolmentId, monthFrom(search))).data;
  const { name, month, months, state, word } = sheet;
  return (
    <section aria-labelledby="mentor" className={styles.narrow}>
      <Anchor asChild>
        <Link to={`..?month=${month}`} relative="path">
          {t('hours:back')}
        </Link>
      </Anchor>
      <Heading id="mentor" level={2} data-size="sm">
        {name}
      </Heading>
      <div className={styles.row}>
        <MonthChoice month={month} months={months.map((one) => one.month)} />
        <StatusTag tone={TONES[state]}>{t(`hours:state.${state}`)}</StatusTag>
      </div>
      {word && <Paragraph>{t('hours:word', { word })}</Paragraph>}
      <TimesheetSums sheet={sheet} />
      <TimesheetLines sheet={sheet} />
      {state === 'approved' && <Paragraph data-size="sm">{t('hours:approvedWhat')}</Paragraph>}
      <Readers>{t('hours:readers')}</Readers>
      {sheet.can.decide && <Decide sheet={sheet} />}
    </section>
  );
}

function Decide({ sheet }: { readonly sheet: Timesheet }) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const read = () => client.invalidateQueries({ queryKey: ['hours'] });
  const approve = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/rounds/{id}/timesheet-approvals', {
          params: { path: { id: sheet.roundId } },
          body: { timesheets: [{ id: sheet.id ?? '', minutes: sheet.minutes }] },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: ({ approved, changed }) =>
      approved > 0
        ? toast(t('hours:approved', { count: approved }))
        : toast(t('hours:changed', { count: changed }), 'info'),
    onSettled: read,
  });
  const form = useForm({
    draft: `sent-back:${sheet.id}`,
    defaultValues: { word: '' },
    onSubmit: async ({ word }) => {
      await body(
        api.POST('/api/v1/timesheets/{id}/return', {
          params: { path: { id: sheet.id ?? '' } },
          body: { word },
        }),
      );
      await read();
      toast(t('hours:sentBack'));
    },
  });
  return (
    <>
      <Button loading={approve.isPending} onClick={() => approve.mutate()}>
        {t('hours:approveThis')}
      </Button>
      <Form form={form} submit={t('hours:sendBack')} variant="secondary">
        <TextArea
          form={form}
          name="word"
          label={t('hours:whatIsWrong')}
          description={t('hours:whatIsWrongWhat')}
          required
        />
      </Form>
    </>
  );
}
