import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useForm, type KullForm } from '../../ui/form/use-form';
import { announce } from '../../ui/live-region';
import { useToast } from '../../ui/toast';
import { myWishesQuery, type MyWishes } from './wishes';

interface Written {
  ranked: string[];
  vetoed: string[];
  message: string;
}

/** My list as I am writing it: kept on the device until it is saved. */
export interface WrittenWishes {
  readonly form: KullForm<Written>;
  readonly ranked: readonly string[];
  readonly vetoed: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly rank: (id: string) => void;
  readonly veto: (id: string) => void;
  /** Off the list, or not said no to any more. */
  readonly drop: (id: string) => void;
  readonly move: (id: string, by: -1 | 1) => void;
}

/** On which side the page was opened, where its address says so. */
export function useSide(): MyWishes['side'] | null {
  const side = useSearchParams()[0].get('side');
  return side === 'mentee' || side === 'mentor' ? side : null;
}

export function useMyWishes(wishes: MyWishes): WrittenWishes {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const asked = useSide();
  const { roundId, side, mentors, students, version } = wishes;
  const names = new Map([...mentors, ...students].map((one) => [one.enrolmentId, one.name]));
  // Somebody may have left since a draft was kept.
  const there = (ids: readonly string[]): string[] => ids.filter((id) => names.has(id));
  const form = useForm<Written>({
    defaultValues: { ranked: wishes.rankedIds, vetoed: wishes.vetoedIds, message: wishes.message },
    draft: `wishes:${roundId}:${side}`,
    onSubmit: async ({ ranked, vetoed, message }) => {
      const next = await body(
        api.PUT('/api/v1/rounds/{id}/my-wishes', {
          params: { path: { id: roundId }, query: { side } },
          headers: ifMatch(version),
          body: { rankedIds: there(ranked), vetoedIds: there(vetoed), message },
        }),
      );
      client.setQueryData(myWishesQuery(roundId, asked).queryKey, next);
      await client.invalidateQueries({ queryKey: ['home'] });
      toast(t('wishes:saved'));
    },
  });
  const ranked = there(useWatch({ control: form.control, name: 'ranked' }));
  const vetoed = there(useWatch({ control: form.control, name: 'vetoed' }));
  const nameOf = (id: string): string => names.get(id) ?? '';
  const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);
  const set = (name: 'ranked' | 'vetoed', ids: string[]): void =>
    form.setValue(name, ids, { shouldDirty: true, shouldTouch: true });
  const rank = (id: string): void => {
    set('vetoed', without(vetoed, id));
    set('ranked', [...without(ranked, id), id]);
    announce(t('wishes:added', { name: nameOf(id), place: without(ranked, id).length + 1 }));
  };
  useAddFromAddress((id) => {
    if (names.has(id) && !ranked.includes(id) && ranked.length < wishes.most) rank(id);
  });
  return {
    form,
    ranked,
    vetoed,
    nameOf,
    rank,
    veto: (id) => {
      set('ranked', without(ranked, id));
      set('vetoed', [...without(vetoed, id), id]);
      announce(t('wishes:vetoed', { name: nameOf(id) }));
    },
    drop: (id) => {
      set('ranked', without(ranked, id));
      set('vetoed', without(vetoed, id));
      announce(t('wishes:dropped', { name: nameOf(id) }));
    },
    move: (id, by) => {
      const next = without(ranked, id);
      const place = ranked.indexOf(id) + by;
      next.splice(place, 0, id);
      set('ranked', next);
      announce(t('wishes:moved', { name: nameOf(id), place: place + 1 }));
    },
  };
}

/** A mentor's own page leads back here with whom to add. */
function useAddFromAddress(add: (id: string) => void): void {
  const [parameters, setParameters] = useSearchParams();
  const wanted = parameters.get('add');
  useEffect(() => {
    if (!wanted) return;
    add(wanted);
    const rest = new URLSearchParams(parameters);
    rest.delete('add');
    setParameters(rest, { replace: true });
  }); // runs again once the address has changed, and does nothing then
}
