import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { announce } from '../../ui/live-region';
import { useForm, type KullForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { directoryQuery, isLive, type Directory } from './directory';

interface Wanted {
  mentorIds: string[];
  message: string;
}

/** My list of mentors as I am writing it: kept on the device until it is sent. */
export interface EditedList {
  readonly form: KullForm<Wanted>;
  readonly mentorIds: readonly string[];
  readonly add: (mentorId: string) => void;
  readonly remove: (mentorId: string) => void;
  /** Up the list, or down. */
  readonly move: (mentorId: string, by: -1 | 1) => void;
}

export function useMyList(directory: Directory): EditedList {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const { roundId, choices, mentors, message } = directory;
  const form = useForm<Wanted>({
    defaultValues: {
      mentorIds: choices.filter(isLive).map(({ mentorId }) => mentorId),
      message,
    },
    draft: `mentor-choices:${roundId}`,
    onSubmit: async (wanted) => {
      const next = await body(
        api.PUT('/api/v1/rounds/{id}/mentor-choices', {
          params: { path: { id: roundId } },
          body: wanted,
        }),
      );
      client.setQueryData(directoryQuery(roundId).queryKey, next);
      await client.invalidateQueries({ queryKey: ['home'] });
      const asked = next.choices.find(({ state }) => state === 'asked');
      toast(asked ? t('directory:asked', { name: asked.mentorName }) : t('directory:saved'));
    },
  });
  const mentorIds = useWatch({ control: form.control, name: 'mentorIds' });
  const set = (ids: string[]): void =>
    form.setValue('mentorIds', ids, { shouldDirty: true, shouldTouch: true });
  const nameOf = (id: string): string =>
    mentors.find(({ enrolmentId }) => enrolmentId === id)?.name ?? '';
  const add = (id: string): void => {
    set([...mentorIds, id]);
    announce(t('directory:added', { name: nameOf(id), place: mentorIds.length + 1 }));
  };
  const remove = (id: string): void => {
    set(mentorIds.filter((other) => other !== id));
    announce(t('directory:removed', { name: nameOf(id) }));
  };
  const move = (id: string, by: -1 | 1): void => {
    const from = mentorIds.indexOf(id);
    const next = mentorIds.filter((other) => other !== id);
    next.splice(from + by, 0, id);
    set(next);
    announce(t('directory:moved', { name: nameOf(id), place: from + by + 1 }));
  };
  useAddFromAddress(mentorIds, add);
  return { form, mentorIds, add, remove, move };
}

/** A mentor's own page leads back here with whom to add. */
function useAddFromAddress(mentorIds: readonly string[], add: (id: string) => void): void {
  const [parameters, setParameters] = useSearchParams();
  const wanted = parameters.get('add');
  useEffect(() => {
    if (!wanted) return;
    if (!mentorIds.includes(wanted)) add(wanted);
    const rest = new URLSearchParams(parameters);
    rest.delete('add');
    setParameters(rest, { replace: true });
  }); // runs again once the address has changed, and does nothing then
}
