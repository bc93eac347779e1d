import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { StaleError, Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { dropUnsent } from '../../app/offline/unsent';
import { useSignedIn } from '../../app/session/session';
import { Form } from '../../ui/form/form';
import { useForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { Time } from '../../ui/time/time';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { useGroupName } from '../groups/group-words';
import { useGroupTrail } from '../groups/use-group-trail';
import { LogFields } from './log-fields';
import { logOf, valuesOf } from './log-values';
import {
  hasBegun,
  meetingFormQuery,
  meetingQuery,
  reflectionQuery,
  useMeetingsChanged,
  type MeetingOnPage,
} from './meetings';
import { SavedMeanwhile } from './saved-meanwhile';
import { useUnsentLog } from './unsent-log';
import styles from './meetings.module.css';

/**
 * Logging a meeting on a phone, with as few taps as may be. What is written is kept on the device at each
 * keystroke, with the version of the log that it was written against; without coverage it is sent later.
 */
export function Component() {
  const { t } = useTexts();
  const { exactly } = useFormats();
  const nameOf = useGroupName();
  const trailOf = useGroupTrail();
  const { meetingId = '' } = useParams();
  const { person } = useSignedIn();
  const meeting = useSuspenseQuery({
    ...meetingQuery(meetingId),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: 0,
  }).data;
  const help = useSuspenseQuery(meetingFormQuery(meeting.groupId)).data;
  const reflection = useSuspenseQuery(reflectionQuery(meetingId, help.onBehalf)).data;
  const navigate = useNavigate();
  const toast = useToast();
  const changed = useMeetingsChanged();
  const once = useIdempotencyKey();
  const about = `log:${meetingId}`;
  const [unsent, keepForLater] = useUnsentLog(about);
  // The newest there is, whether it was read or came with a refusal.
  const [refusedFor, setRefusedFor] = useState(meeting);
  const saved = refusedFor.version > meeting.version ? refusedFor : meeting;
  const early = !hasBegun(meeting, new Date());
  const written = { ...valuesOf(meeting, reflection.body), ...unsent };
  const named = { number: meeting.groupNumber, pair: meeting.pair };
  const group = nameOf(named);
  const form = useForm({
    draft: about,
    defaultValues: early ? { ...written, outcome: 'cancelled' as const } : written,
    onSubmit: async (values, draft) => {
      const counted = saved.topicsCounted ? { ...values, topics: [] } : values;
      const log = logOf(counted, help, saved.attendance ?? [], reflection.isKnown);
      const headers = once.headers();
      try {
        await body(
          api.PUT('/api/v1/meetings/{id}/log', {
            params: { path: { id: meetingId } },
            headers: { ...ifMatch(saved.version), ...headers },
            body: log,
          }),
        );
        dropUnsent(person.id, about);
        toast(t('meetings:log.done'));
      } catch (error) {
        if (error instanceof Unreachable) {
          keepForLater({
            key: headers['Idempotency-Key'],
            title: `${group} · ${exactly(meeting.startsAt)}`,
            to: `/meetings/${meetingId}/log`,
            request: {
              ...{ method: 'PUT', path: `/api/v1/meetings/${meetingId}/log`, body: log },
              version: saved.version,
            },
            values: { ...values, version: saved.version },
          });
        } else {
          once.renew();
          if (error instanceof StaleError) setRefusedFor(error.current as MeetingOnPage);
          throw error;
        }
      }
      // What is private in it leaves the device at once, whatever becomes of the page.
      draft.discard();
      void changed();
      await navigate(`/groups/${meeting.groupId}`);
    },
  });
  // A draft knows what it was written against, also after a reload or a new sign-in.
  const isBehind = useWatch({ control: form.control, name: 'version' }) !== saved.version;
  const isTouched = useFormState({ control: form.control }).isDirty;
  const isUntouched = !isTouched && !unsent && form.draft.kept === null;
  const { reset } = form;
  useEffect(() => {
    // Nothing has been written: what is read anew is simply shown.
    if (isBehind && isUntouched) reset(valuesOf(saved, reflection.body));
  }, [isBehind, isUntouched, reset, saved, reflection.body]);
  const takeAll = (): void => {
    form.draft.discard();
    form.reset(valuesOf(saved, form.getValues('reflection')));
  };
  return (
    <>
      <PageHeader
        title={t('meetings:log.open')}
        trail={trailOf({ ...named, id: meeting.groupId, openedAs: meeting.openedAs })}
      >
        <Time at={meeting.startsAt} />
        {meeting.place && ` · ${meeting.place}`}
      </PageHeader>
      <div className={styles.narrow}>
        {help.onBehalf && (
          <Alert data-color="info">
            <Paragraph>{t('meetings:log.onBehalf')}</Paragraph>
          </Alert>
        )}
        {early && (
          <Alert data-color="info">
            <Paragraph>{t('meetings:log.early')}</Paragraph>
          </Alert>
        )}
        <Form form={form} submit={t(isBehind ? 'meetings:log.saveMine' : 'meetings:log.save')}>
          {isBehind && <SavedMeanwhile {...{ form, help, saved, takeAll }} />}
          <LogFields
            {...{ form, help }}
            roll={saved.attendance}
            topicsAreCounted={saved.topicsCounted}
          />
        </Form>
      </div>
    </>
  );
}
