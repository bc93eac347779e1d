import type { TextValues } from '../../app/i18n/texts';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';

/** Chooses `key_pairs` in the texts, where there is one: nobody has a group there, but each other. */
export const ofPairs = (isPair: boolean): TextValues => (isPair ? { context: 'pairs' } : {});

export interface NamedGroup {
  readonly number: number;
  /** Who is in a pair, as the reader knows them; null: a group. */
  readonly pair: readonly string[] | null;
}

/** What a group is called: by its number, and a pair by who is in it. */
export function useGroupName(): (group: NamedGroup) => string {
  const { t } = useTexts();
  const { list } = useFormats();
  return ({ number, pair }) =>
    pair && pair.length > 0 ? list(pair) : t('groups:title', { number, ...ofPairs(pair !== null) });
}
