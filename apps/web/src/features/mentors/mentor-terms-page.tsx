import { Button, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { ApiProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { DateField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { NumberField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useFailureToast, useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { roundAddress } from '../schemes/schemes';
import { mentorPathsQuery, type MentorOnPath } from './mentors';
import { StepTag } from './step-tag';
import styles from './mentors.module.css';

/** What is agreed with one mentor: how many groups, which part of a post, when away. */
export function Component() {
  const { t } = useTexts();
  const { roundId, schemeId } = useRound();
  const { enrolmentId = '' } = useParams();
  const { data: paths } = useSuspenseQuery(mentorPathsQuery(roundId));
  const mentor = paths.mentors.find((each) => each.enrolmentId === enrolmentId);
  if (!mentor) throw new ApiProblem({ status: 404, code: 'not_found' });
  return (
    <div className={styles.terms}>
      <Anchor asChild>
        <Link to=".." relative="path">
          {t('mentors:terms.back')}
        </Link>
      </Anchor>
      <div className={styles.actions}>
        <Heading level={2} data-size="sm">
          {mentor.name}
        </Heading>
        <StepTag step={mentor.step} />
      </div>
      <Paragraph>
        <Anchor asChild>
          <Link to={`${roundAddress(schemeId, roundId)}/participants/${enrolmentId}`}>
            {t('mentors:terms.participant')}
          </Link>
        </Anchor>
      </Paragraph>
      {paths.can.note && (
        <>
          <Terms key={mentor.version} mentor={mentor} />
          <Ending mentor={mentor} />
        </>
      )}
    </div>
  );
}

function Terms({ mentor }: { readonly mentor: MentorOnPath }) {
  const { t } = useTexts();
  const { roundId } = useRound();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const { enrolmentId: id, version, maxGroups, partTime, leaveFrom, leaveTo } = mentor;
  const form = useForm({
    defaultValues: {
      maxGroups: maxGroups,
      partTime: partTime,
      leaveFrom: leaveFrom ?? '',
      leaveTo: leaveTo ?? '',
    },
    onSubmit: async (values) => {
      await body(
        api.PUT('/api/v1/enrolments/{id}/terms', {
          params: { path: { id } },
          headers: ifMatch(version),
          body: {
            ...values,
            leaveFrom: values.leaveFrom || null,
            leaveTo: values.leaveTo || null,
          },
        }),
      );
      toast(t('mentors:terms.saved', { name: mentor.name }));
      await client.invalidateQueries({ queryKey: ['round', roundId] });
      await navigate('..', { relative: 'path' });
    },
  });
  return (
    <Form form={form} submit={t('mentors:terms.save')}>
      <NumberField
        form={form}
        name="maxGroups"
        required={false}
        min={1}
        max={10}
        label={t('mentors:terms.maxGroups')}
        description={t('mentors:terms.maxGroupsWhat')}
        readers={t('mentors:terms.readers')}
      />
      <NumberField
        form={form}
        name="partTime"
        required={false}
        min={1}
        max={100}
        label={t('mentors:terms.partTime')}
        description={t('mentors:terms.partTimeWhat')}
        readers={t('mentors:terms.readersCoordinator')}
      />
      <DateField
        form={form}
        name="leaveFrom"
        required={false}
        label={t('mentors:terms.leaveFrom')}
        description={t('mentors:terms.leaveWhat')}
        readers={t('mentors:terms.readers')}
      />
      <DateField
        form={form}
        name="leaveTo"
        required={false}
        label={t('mentors:terms.leaveTo')}
        readers={t('mentors:terms.readers')}
      />
    </Form>
  );
}

/** Takes no more groups, or does again. */
function Ending({ mentor }: { readonly mentor: MentorOnPath }) {
  const { t } = useTexts();
  const { roundId } = useRound();
  const client = useQueryClient();
  const toast = useToast();
  const { enrolmentId: id, gaps, name, state } = mentor;
  const hasEnded = gaps.includes('ended');
  const end = useMutation({
    mutationFn: (ended: boolean) =>
      body(
        api.POST('/api/v1/enrolments/{id}/ending', { params: { path: { id } }, body: { ended } }),
      ),
    onError: useFailureToast(),
    onSuccess: (_, ended) =>
      toast(t(ended ? 'mentors:terms.ended' : 'mentors:terms.resumed', { name })),
    onSettled: () => client.invalidateQueries({ queryKey: ['round', roundId] }),
  });
  if (state !== 'joined') return null;
  return (
    <section className={styles.section} aria-labelledby="ending">
      <Heading id="ending" level={3} data-size="2xs">
        {t('mentors:terms.endTitle')}
      </Heading>
      <Paragraph>{t(hasEnded ? 'mentors:terms.hasEnded' : 'mentors:terms.endWhat')}</Paragraph>
      <Button
        variant="secondary"
        className={styles.alone}
        loading={end.isPending}
        onClick={() => end.mutate(!hasEnded)}
      >
        {t(hasEnded ? 'mentors:terms.resume' : 'mentors:terms.end')}
      </Button>
    </section>
  );
}
