import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { StaleError, Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { useForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { Time } from '../../ui/time/time';
import { useToast } from '../../ui/toast';
import { useGroupName } from '../groups/group-words';
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
import styles from './meetings.module.css';

/** Logging a meeting on a phone: held and all present from the start, so that two taps may do. */
export function Component() {
  const { t } = useTexts();
  const nameOf = useGroupName();
  const { meetingId = '' } = useParams();
  const meeting = useSuspenseQuery({
    ...meetingQuery(meetingId),
    refetchOnWindowFocus: false,
  }).data;
  const help = useSuspenseQuery(meetingFormQuery(meeting.groupId)).data;
  const reflection = useSuspenseQuery(reflectionQuery(meetingId)).data;
  const navigate = useNavigate();
  const toast = useToast();
  const changed = useMeetingsChanged();
  const once = useIdempotencyKey();
  const [against, setAgainst] = useState(meeting);
  const [saved, setSaved] = useState<MeetingOnPage | null>(null);
  const early = !hasBegun(meeting, new Date());
  const written = valuesOf(meeting, reflection.body);
  const form = useForm({
    draft: `log:${meetingId}`,
    defaultValues: early ? { ...written, outcome: 'cancelled' as const } : written,
    onSubmit: async (values) => {
      try {
        await body(
          api.PUT('/api/v1/meetings/{id}/log', {
            params: { path: { id: meetingId } },
            headers: { ...ifMatch(against.version), ...once.headers() },
            body: logOf(values, help.attendance),
          }),
        );
      } catch (error) {
        if (!(error instanceof Unreachable)) once.renew();
        if (error instanceof StaleError) {
          const current = error.current as MeetingOnPage;
          setSaved(current);
          setAgainst(current);
        }
        throw error;
      }
      toast(t('meetings:log.done'));
      // Not waited for: the draft, with what is private in it, leaves the device at once.
      void changed();
      await navigate(`/groups/${meeting.groupId}`);
    },
  });
  const takeSaved = (current: MeetingOnPage): void => {
    form.draft.discard();
    form.reset(valuesOf(current, form.getValues('reflection')));
    setSaved(null);
  };
  return (
    <>
      <PageHeader
        title={t('meetings:log.open')}
        trail={[
          { to: '/groups', text: t('groups:place') },
          {
            to: `/groups/${meeting.groupId}`,
            text: nameOf({ number: meeting.groupNumber, pair: meeting.pair }),
          },
        ]}
      >
        <Time at={meeting.startsAt} />
        {meeting.place && ` · ${meeting.place}`}
      </PageHeader>
      <div className={styles.narrow}>
        {early && (
          <Alert data-color="info">
            <Paragraph>{t('meetings:log.early')}</Paragraph>
          </Alert>
        )}
        <Form form={form} submit={t(saved ? 'meetings:log.saveMine' : 'meetings:log.save')}>
          <LogFields form={form} help={help} roll={against.attendance} />
          {saved && <SavedMeanwhile saved={saved} take={takeSaved} />}
        </Form>
      </div>
    </>
  );
}
