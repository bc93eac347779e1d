import { useMemo } from 'react';
import type { components } from '../../../app/api/schema';
import type { TextKey } from '../../../app/i18n/texts';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Choice } from '../../../ui/form/choices';
import { useSpeech } from '../say';

export type Wish = components['schemas']['GroupWishView'];

/** Of several students: one alone is neither like nor unlike others. */
const AMONG_STUDENTS: readonly Wish['kind'][] = ['alike', 'never_alone', 'mix'];

/** Whether a wish can mean anything; what is stored of the others stays. */
export const isMeant = ({ kind }: Pick<Wish, 'kind'>, isPairs: boolean): boolean =>
  !isPairs || !AMONG_STUDENTS.includes(kind);

/** From the most to nothing. */
export const WEIGHTS = ['important', 'little', 'not'] as const satisfies Wish['weight'][];

export interface WishWords {
  /** What is wished: "Samme studieprogram". */
  readonly title: (wish: Wish) => string;
  /** What it does to the groups, in a sentence. */
  readonly what: (wish: Wish) => string;
  /** How much it can matter. */
  readonly weights: readonly Choice[];
}

/** Wishes for the groups in the reader's language. */
export function useWishWords(): WishWords {
  const { t } = useTexts();
  const say = useSpeech();
  return useMemo(() => {
    const text = ({ kind, attribute }: Wish, part: 'title' | 'what'): string =>
      t(`placement:wish.${kind}.${part}` as TextKey, {
        attribute: attribute === null ? '' : say.attribute(attribute),
        context: attribute ?? '',
      });
    return {
      title: (wish) => text(wish, 'title'),
      what: (wish) => text(wish, 'what'),
      weights: WEIGHTS.map((value) => ({ value, label: t(`placement:weight.${value}`) })),
    };
  }, [t, say]);
}
