import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { v4 as randomId } from 'uuid';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { ApiProblem, Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { DateField, TimeField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-field';
import { useForm, type KullForm } from '../../ui/form/use-form';
import { useFormats } from '../../ui/time/use-formats';
import { PageHeader } from '../../ui/page-header';
import { keepDraft } from '../../app/session/drafts';
import { useSignedIn } from '../../app/session/session';
import { dropUnsent } from '../../app/offline/unsent';
import { useToast } from '../../ui/toast';
import { groupQuery } from '../groups/groups';
import { useGroupName } from '../groups/group-words';
import { useGroupTrail } from '../groups/use-group-trail';
import { LogFields } from './log-fields';
import { logOf, newLog, type LogValues } from './log-values';
import { meetingFormQuery, useMeetingsChanged } from './meetings';
import { OtherMeeting, overlapIn, type Overlap } from './other-meeting';
import { useUnsentLog } from './unsent-log';
import styles from './meetings.module.css';

interface UnplannedValues extends LogValues {
  date: string;
  time: string;
  place: string;
}

/** A meeting that nobody had planned: when it was, and its log, in one step. */
export function Component() {
  const { t } = useTexts();
  const nameOf = useGroupName();
  const trailOf = useGroupTrail();
  const { groupId = '' } = useParams();
  const group = useSuspenseQuery(groupQuery(groupId)).data;
  const help = useSuspenseQuery(meetingFormQuery(groupId)).data;
  const navigate = useNavigate();
  const toast = useToast();
  const changed = useMeetingsChanged();
  const once = useIdempotencyKey();
  const { person } = useSignedIn();
  const { date: dayOf } = useFormats();
  // Several may wait for coverage: each is opened by its own address.
  const [search] = useSearchParams();
  const [number] = useState(() => search.get('unsent') ?? randomId());
  const about = `log-unplanned:${number}`;
  const [unsent, keepForLater, kept] = useUnsentLog<UnplannedValues>(about);
  const roll = group.members.map(({ enrolmentId, name, isProtected, isFormer }) => ({
    enrolmentId,
    name,
    isProtected,
    isFormer,
    isGuest: false,
    presence: null,
    reply: null,
  }));
  // Undefined: not by saving here, but perhaps when what was kept was sent.
  const [found, setFound] = useState<Overlap | null>();
  const overlap = found === undefined ? overlapIn(kept?.details) : found;
  const besides = useRef(false);
  const form = useForm<UnplannedValues>({
    draft: `log-unplanned:${groupId}`,
    defaultValues: {
      date: '',
      time: '',
      place: '',
      ...newLog(help),
      ...unsent,
    },
    onSubmit: async ({ date, time, place, ...values }, draft) => {
      const headers = once.headers();
      const log = {
        ...{ date, time, place: place || null },
        ...(besides.current && { besidesOther: true }),
        ...logOf(values, help, roll),
      };
      besides.current = false;
      setFound(null);
      try {
        await body(
          api.POST('/api/v1/groups/{id}/logged-meetings', {
            params: { path: { id: groupId } },
            headers,
            body: log,
          }),
        );
        dropUnsent(person.id, about);
        toast(t('meetings:log.done'));
      } catch (error) {
        if (!(error instanceof Unreachable)) {
          once.renew();
          setFound(error instanceof ApiProblem ? overlapIn(error.details) : null);
          throw error;
        }
        setFound(undefined);
        const path = `/api/v1/groups/${groupId}/logged-meetings`;
        keepForLater({
          key: headers['Idempotency-Key'],
          title: `${nameOf(group)} · ${dayOf(date)} ${time}`,
          to: `/groups/${groupId}/log?unsent=${number}`,
          request: { method: 'POST', path, version: null, body: log },
          values: { ...values, date, time, place },
        });
      }
      // What is private in it leaves the device at once, whatever becomes of the page.
      draft.discard();
      void changed();
      await navigate(`/groups/${groupId}`);
    },
  });
  /** What was written here goes along, as a draft of that meeting's log. */
  const logThat = async (id: string): Promise<void> => {
    const { date: _date, time: _time, place: _place, version: _version, ...log } = form.getValues();
    keepDraft(`${person.id}.log:${id}`, log);
    dropUnsent(person.id, about);
    form.draft.discard();
    await navigate(`/meetings/${id}/log`);
  };
  const choice = overlap && (
    <OtherMeeting
      overlap={overlap}
      logThat={(id) => void logThat(id)}
      both={() => {
        besides.current = true;
        form.submit();
      }}
    />
  );
  return (
    <>
      <PageHeader title={t('meetings:unplanned.open')} trail={trailOf(group)} />
      <div className={styles.narrow}>
        {help.onBehalf && (
          <Alert data-color="info">
            <Paragraph>{t('meetings:log.onBehalf')}</Paragraph>
          </Alert>
        )}
        {found === undefined && choice}
        <Form form={form} submit={t('meetings:log.save')}>
          <DateField form={form} name="date" label={t('meetings:field.date')} required />
          <TimeField form={form} name="time" label={t('meetings:field.time')} required />
          <TextField form={form} name="place" label={t('meetings:field.place')} />
          <LogFields form={form as unknown as KullForm<LogValues>} help={help} roll={roll} />
          {found !== undefined && choice}
        </Form>
      </div>
    </>
  );
}
