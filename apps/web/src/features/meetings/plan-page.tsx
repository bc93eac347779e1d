import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { SelectField } from '../../ui/form/select-field';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { closedDaysQuery } from '../closed-days/closed-days';
import { ClosedWithin } from '../closed-days/closed-within';
import { useClosedWords } from '../closed-days/use-closed-words';
import { groupQuery } from '../groups/groups';
import { useGroupTrail } from '../groups/use-group-trail';
import { ClosedDayWarning, useClosedDay } from './closed-day-warning';
import { meetingFormQuery, useMeetingsChanged, type MeetingForm } from './meetings';
import { ForMentors } from './plan/for-mentors';
import type { SeriesValues } from './plan/plan';
import { PlanHelp } from './plan/plan-help';
import { SeriesFields } from './series-fields';
import { useCodeNames } from './use-code-names';
import styles from './meetings.module.css';

/** A meeting or a weekly series, with the group's own hour suggested: its mentors plan here. */
export function Component() {
  const { t } = useTexts();
  const trailOf = useGroupTrail();
  const { groupId = '' } = useParams();
  const group = useSuspenseQuery(groupQuery(groupId)).data;
  const help = useSuspenseQuery(meetingFormQuery(groupId)).data;
  return (
    <>
      <PageHeader title={t('meetings:plan.open')} trail={trailOf(group)} />
      <div className={styles.narrow}>
        {help.onBehalf ? (
          <ForMentors round={group.round} />
        ) : (
          <Series groupId={groupId} help={help} />
        )}
      </div>
    </>
  );
}

interface SeriesProps {
  readonly groupId: string;
  readonly help: MeetingForm;
}

function Series({ groupId, help }: SeriesProps) {
  const { t } = useTexts();
  const { choices } = useCodeNames();
  const { list } = useFormats();
  const closedWords = useClosedWords();
  const navigate = useNavigate();
  const toast = useToast();
  const changed = useMeetingsChanged();
  const client = useQueryClient();
  const once = useIdempotencyKey();
  const form = useForm<SeriesValues>({
    draft: `plan:${groupId}`,
    defaultValues: {
      date: help.suggested?.date ?? '',
      time: help.suggested?.time ?? '',
      minutes: help.minutes,
      count: 1,
      place: '',
      link: '',
      theme: '',
    },
    onSubmit: async (values) => {
      const plan = {
        date: values.date,
        time: values.time,
        minutes: values.minutes ?? help.minutes,
        count: values.count ?? 1,
        place: values.place || null,
        link: values.link || null,
        theme: values.theme || null,
        onClosedDay: !isSeries && closed !== undefined,
      };
      try {
        const { meetings, passedOver } = await body(
          api.POST('/api/v1/groups/{id}/meetings', {
            params: { path: { id: groupId } },
            headers: once.headers(),
            body: plan,
          }),
        );
        const days = passedOver.map((one) =>
          t('meetings:plan.passedDay', {
            day: closedWords.dayOf(one.date),
            name: closedWords.nameOf(one.closed),
          }),
        );
        toast(
          [
            t('meetings:plan.done', { count: meetings.length }),
            ...(days.length > 0 ? [t('meetings:plan.passed', { days: list(days) })] : []),
          ].join('. '),
        );
      } catch (error) {
        if (!(error instanceof Unreachable)) once.renew();
        // A day may have been closed since: its warning is then what the form says next.
        void client.invalidateQueries(closedDaysQuery);
        throw error;
      }
      await changed();
      await navigate(`/groups/${groupId}`);
    },
  });
  const [date, count] = useWatch({ control: form.control, name: ['date', 'count'] });
  const isSeries = (count ?? 1) > 1;
  const closed = useClosedDay(date);
  return (
    <>
      <PlanHelp form={form} groupId={groupId} help={help} />
      <Form
        form={form}
        submit={t(closed && !isSeries ? 'meetings:plan.saveAllTheSame' : 'meetings:plan.save')}
      >
        <SeriesFields
          form={form}
          first={t('meetings:field.date')}
          within={help}
          ofDay={
            <ClosedDayWarning
              says={isSeries ? 'meetings:field.firstPassed' : 'meetings:field.onClosedDay'}
              {...{ date, closed }}
            />
          }
          most={30}
          countWhat={t('meetings:field.countWhat')}
        />
        <TextField form={form} name="place" label={t('meetings:field.place')} />
        <TextField form={form} name="link" type="url" label={t('meetings:field.link')} />
        <SelectField
          form={form}
          name="theme"
          label={t('meetings:field.theme')}
          none={t('meetings:field.noTheme')}
          options={choices(help.themes)}
        />
      </Form>
      <ClosedWithin startsOn={help.startsOn} endsOn={help.endsOn} />
    </>
  );
}
