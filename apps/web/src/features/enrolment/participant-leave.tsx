import { Details, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { DateField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { SelectField } from '../../ui/form/select-field';
import { useForm } from '../../ui/form/use-form';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { roundAddress } from '../schemes/schemes';
import { participantsKey, type Participant } from './participants';

interface ParticipantLeaveProps {
  readonly participant: Participant;
}

/** A student who is out of the round for a while, and goes on in the one of a later cohort. */
export function ParticipantLeave({ participant }: ParticipantLeaveProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  const { schemeId } = useRound();
  const { leave, continues, can } = participant;
  const partIn = ({ roundId, enrolmentId }: { roundId: string; enrolmentId: string }): string =>
    `${roundAddress(schemeId, roundId)}/participants/${enrolmentId}`;
  return (
    <>
      {continues && (
        <Anchor asChild>
          <Link to={partIn(continues)}>
            {t('enrolment:leave.continues', { round: continues.roundName })}
          </Link>
        </Anchor>
      )}
      {leave && (
        <Paragraph>
          {t('enrolment:leave.since', { date: date(leave.since) })}{' '}
          {leave.backOn && t('enrolment:leave.back', { date: date(leave.backOn) })}
        </Paragraph>
      )}
      {leave?.goesOnIn && (
        <Anchor asChild>
          <Link to={partIn(leave.goesOnIn)}>
            {t('enrolment:leave.goesOn', { round: leave.goesOnIn.roundName })}
          </Link>
        </Anchor>
      )}
      {can.goOnLeave && (
        <Details>
          <Details.Summary>{t('enrolment:leave.title')}</Details.Summary>
          <Details.Content>
            <GoOnLeave participant={participant} />
          </Details.Content>
        </Details>
      )}
      {leave && can.return && <ComeBack participant={participant} into={leave.mayGoOnIn} />}
    </>
  );
}

function GoOnLeave({ participant: { id, roundId, givenName } }: ParticipantLeaveProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const form = useForm({
    defaultValues: { backOn: '' },
    onSubmit: async ({ backOn }) => {
      const params = { path: { id } };
      await body(
        api.POST('/api/v1/enrolments/{id}/leave', { params, body: { backOn: backOn || null } }),
      );
      toast(t('enrolment:leave.went', { name: givenName }));
      await client.invalidateQueries({ queryKey: participantsKey(roundId) });
    },
  });
  return (
    <>
      <Paragraph>{t('enrolment:leave.goWhat')}</Paragraph>
      <Form form={form} submit={t('enrolment:leave.go')}>
        <DateField form={form} name="backOn" label={t('enrolment:leave.backOn')} />
      </Form>
    </>
  );
}

interface ComeBackProps extends ParticipantLeaveProps {
  readonly into: NonNullable<Participant['leave']>['mayGoOnIn'];
}

function ComeBack({ participant: { id, roundId, givenName }, into }: ComeBackProps) {
  const { t } = useTexts();
  const { schemeId } = useRound();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const form = useForm({
    defaultValues: { roundId: into[0]?.roundId ?? '' },
    onSubmit: async (values) => {
      const params = { path: { id } };
      const part = await body(api.POST('/api/v1/enrolments/{id}/return', { params, body: values }));
      toast(t('enrolment:leave.done', { name: givenName }));
      await client.invalidateQueries({ queryKey: participantsKey(roundId) });
      await client.invalidateQueries({ queryKey: participantsKey(part.roundId) });
      // Where there are groups, a seat comes next.
      const hasGroups = into.find((round) => round.roundId === part.roundId)?.takesSeats;
      const next = hasGroups ? 'unplaced' : `participants/${part.id}`;
      await navigate(`${roundAddress(schemeId, part.roundId)}/${next}`);
    },
  });
  if (into.length === 0) return <Paragraph>{t('enrolment:leave.none')}</Paragraph>;
  return (
    <section aria-label={t('enrolment:leave.comeBack')}>
      <Form form={form} submit={t('enrolment:leave.act')}>
        <SelectField
          form={form}
          name="roundId"
          label={t('enrolment:leave.into')}
          description={t('enrolment:leave.intoWhat')}
          options={into.map((round) => ({ value: round.roundId, label: round.roundName }))}
        />
      </Form>
    </section>
  );
}
