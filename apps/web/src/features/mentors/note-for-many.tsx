import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast, useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { mentorPathsQuery, type MentorOnPath } from './mentors';
import type { Choosing } from './use-mentor-columns';
import styles from './mentors.module.css';

type Note = Omit<components['schemas']['NoteOfMentors'], 'enrolmentIds'>;

interface NoteForManyProps extends Choosing {
  readonly mentors: readonly MentorOnPath[];
}

/** What is noted of those who are ticked: trained or not, and who follows them up. */
export function NoteForMany({ mentors, chosen, choose }: NoteForManyProps) {
  const { t } = useTexts();
  const { roundId } = useRound();
  const client = useQueryClient();
  const toast = useToast();
  const [lead, setLead] = useState('');
  const count = chosen.size;
  const note = useMutation({
    mutationFn: (said: Note) =>
      body(
        api.POST('/api/v1/rounds/{id}/mentor-notes', {
          params: { path: { id: roundId } },
          body: { enrolmentIds: [...chosen], ...said },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: (paths) => {
      client.setQueryData(mentorPathsQuery(roundId).queryKey, paths);
      toast(t('mentors:many.noted', { count }));
      choose(new Set());
    },
  });
  const asksTraining = mentors.some(({ asks }) => asks.training);
  const untrained = mentors.filter(({ asks, trainedAt }) => asks.training && !trainedAt);
  const pick = (those: readonly MentorOnPath[]): void =>
    choose(new Set(those.map(({ enrolmentId }) => enrolmentId)));
  return (
    <section className={styles.many} aria-label={t('mentors:many.label')}>
      <div className={styles.actions}>
        <span role="status">{t('mentors:many.chosen', { count })}</span>
        <Button data-size="sm" variant="tertiary" onClick={() => pick(mentors)}>
          {t('mentors:many.all')}
        </Button>
        {asksTraining && (
          <Button data-size="sm" variant="tertiary" onClick={() => pick(untrained)}>
            {t('mentors:many.untrained', { count: untrained.length })}
          </Button>
        )}
        {count > 0 && (
          <Button data-size="sm" variant="tertiary" onClick={() => choose(new Set())}>
            {t('mentors:many.none')}
          </Button>
        )}
      </div>
      {count > 0 && (
        <div className={styles.actions}>
          <Button
            data-size="sm"
            disabled={note.isPending}
            onClick={() => note.mutate({ trained: true })}
          >
            {t('mentors:many.trained', { count })}
          </Button>
          <Button
            data-size="sm"
            variant="secondary"
            disabled={note.isPending}
            onClick={() => note.mutate({ trained: false })}
          >
            {t('mentors:many.notTrained', { count })}
          </Button>
          <div className={styles.lead}>
            <Field>
              <Label>{t('mentors:many.lead')}</Label>
              <Select data-size="sm" value={lead} onChange={({ target }) => setLead(target.value)}>
                <Select.Option value="">{t('mentors:list.nobody')}</Select.Option>
                {mentors.map(({ enrolmentId, name }) => (
                  <Select.Option key={enrolmentId} value={enrolmentId}>
                    {name}
                  </Select.Option>
                ))}
              </Select>
            </Field>
            <Button
              data-size="sm"
              variant="secondary"
              disabled={note.isPending}
              onClick={() => note.mutate({ leadId: lead || null })}
            >
              {t('mentors:many.setLead')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
