import { Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Failure } from '../../ui/failure';
import { DateField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { SelectField } from '../../ui/form/select-field';
import { useForm } from '../../ui/form/use-form';
import { Loading } from '../../ui/loading';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { ofPairs } from './group-words';
import { mentorsToAddQuery, type Group, type GroupPerson, type MentorToAdd } from './groups';
import { useGroupAct } from './use-group-act';
import styles from './groups.module.css';

/** For the coordinator: a further mentor for the group, and a substitute for some days. */
export function MoreMentors({ group }: { readonly group: Group }) {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery(mentorsToAddQuery(group.id));
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const words = ofPairs(group.pair !== null);
  const lacks = data.mentorsPerGroup - group.mentors.length;
  const ready = data.mentors.filter(({ gaps }) => gaps.length === 0);
  // A pair is of two where the scheme says so: another mentor instead is a change of the pair.
  const takesMore = group.pair === null || data.mentorsPerGroup > 1 || lacks > 0;
  return (
    <section aria-labelledby="more-mentors" className={styles.section}>
      <Heading id="more-mentors" level={2} data-size="xs">
        {t('groups:more.title', words)}
      </Heading>
      {lacks > 0 && <Paragraph>{t('groups:more.lacks', { count: lacks, ...words })}</Paragraph>}
      {group.mentors.length > 1 &&
        group.mentors.map((mentor) => (
          <TakeAway key={mentor.enrolmentId} group={group} mentor={mentor} />
        ))}
      {data.mentors.length === 0 ? (
        <Paragraph>{t('groups:more.nobody')}</Paragraph>
      ) : (
        <>
          {takesMore && ready.length > 0 && (
            <Details>
              <Details.Summary>{t('groups:more.addOne', words)}</Details.Summary>
              <Details.Content>
                <AddMentor key={group.version} group={group} mentors={ready} />
              </Details.Content>
            </Details>
          )}
          <Details>
            <Details.Summary>{t('groups:substitute.one')}</Details.Summary>
            <Details.Content>
              <SetSubstitute group={group} mentors={data.mentors} />
            </Details.Content>
          </Details>
        </>
      )}
    </section>
  );
}

const useOptions = ({ pair }: Group) => {
  const { t } = useTexts();
  const words = ofPairs(pair !== null);
  return (mentors: readonly MentorToAdd[]) =>
    mentors.map(({ enrolmentId, name, campus, groups, capacity, notAgain }) => ({
      value: enrolmentId,
      label: [
        name,
        campus,
        t('groups:more.has', { groups, capacity, ...words }),
        notAgain ? t('groups:more.notAgain', words) : null,
      ]
        .filter(Boolean)
        .join(', '),
    }));
};

interface ChooseProps {
  readonly group: Group;
  readonly mentors: readonly MentorToAdd[];
}

function AddMentor({ group, mentors }: ChooseProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const options = useOptions(group);
  const form = useForm({
    defaultValues: { enrolmentId: '' },
    onSubmit: async ({ enrolmentId }) => {
      await body(
        api.POST('/api/v1/groups/{id}/mentors', {
          params: { path: { id: group.id } },
          body: { enrolmentId },
        }),
      );
      toast(t('groups:more.added', ofPairs(group.pair !== null)));
      await client.invalidateQueries({ queryKey: ['groups'] });
    },
  });
  return (
    <Form form={form} submit={t('groups:more.add')}>
      <SelectField
        form={form}
        name="enrolmentId"
        label={t('groups:more.mentor')}
        none={t('groups:more.choose')}
        required
        options={options(mentors)}
      />
    </Form>
  );
}

function SetSubstitute({ group, mentors }: ChooseProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const options = useOptions(group);
  const form = useForm({
    defaultValues: { enrolmentId: '', startsOn: '', endsOn: '' },
    onSubmit: async (values) => {
      await body(
        api.POST('/api/v1/groups/{id}/substitutes', {
          params: { path: { id: group.id } },
          body: values,
        }),
      );
      toast(t('groups:substitute.set'));
      form.startOver();
      await client.invalidateQueries({ queryKey: ['groups'] });
    },
  });
  return (
    <Form form={form} submit={t('groups:substitute.do')}>
      <Paragraph>{t('groups:substitute.what', ofPairs(group.pair !== null))}</Paragraph>
      <SelectField
        form={form}
        name="enrolmentId"
        label={t('groups:substitute.who')}
        none={t('groups:more.choose')}
        required
        options={options(mentors)}
      />
      <DateField
        form={form}
        name="startsOn"
        label={t('groups:substitute.from')}
        description={t('groups:substitute.oneMeeting')}
        required
      />
      <DateField form={form} name="endsOn" label={t('groups:substitute.to')} required />
    </Form>
  );
}

interface TakeAwayProps {
  readonly group: Group;
  readonly mentor: GroupPerson;
}

function TakeAway({ group, mentor }: TakeAwayProps) {
  const { t } = useTexts();
  const [asking, ask] = useState(false);
  const name = mentor.name ?? t('groups:formerMentor');
  const words = ofPairs(group.pair !== null);
  const remove = useGroupAct(t('groups:more.removed', { name, ...words }), () =>
    api.POST('/api/v1/groups/{id}/mentors/removal', {
      params: { path: { id: group.id } },
      body: { enrolmentId: mentor.enrolmentId },
    }),
  );
  return (
    <>
      <Button variant="secondary" data-size="sm" className={styles.start} onClick={() => ask(true)}>
        {t('groups:more.remove', { name })}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('groups:more.removeTitle', { name, number: group.number, ...words })}
        confirm={t('groups:more.remove', { name })}
        busy={remove.isPending}
        onConfirm={() => remove.mutate(undefined, { onSettled: () => ask(false) })}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t('groups:more.removeWhat', words)}</Paragraph>
      </ConfirmDialog>
    </>
  );
}

/** Who stands in for the group's mentor, and when; the coordinator can end it. */
export function Substitutes({ group }: { readonly group: Group }) {
  const { t } = useTexts();
  const { date } = useFormats();
  if (group.substitutes.length === 0) return null;
  return (
    <section aria-labelledby="substitutes" className={styles.section}>
      <Heading id="substitutes" level={2} data-size="xs">
        {t('groups:substitute.title')}
      </Heading>
      <ul className={styles.people}>
        {group.substitutes.map((substitute) => {
          const days = { from: date(substitute.startsOn), to: date(substitute.endsOn) };
          const name = substitute.name ?? t('groups:substitute.nameless');
          return (
            <li key={substitute.id}>
              <Paragraph>
                {substitute.isMe
                  ? t('groups:substitute.me', { ...days, ...ofPairs(group.pair !== null) })
                  : t('groups:substitute.days', { name, ...days })}
              </Paragraph>
              {group.can.addMentors && <EndSubstitute id={substitute.id} name={name} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function EndSubstitute({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTexts();
  const end = useGroupAct(t('groups:substitute.ended', { name }), () =>
    api.DELETE('/api/v1/substitutions/{id}', { params: { path: { id } } }),
  );
  return (
    <Button variant="secondary" data-size="sm" loading={end.isPending} onClick={() => end.mutate()}>
      {t('groups:substitute.end', { name })}
    </Button>
  );
}
