import { useTexts } from '../../app/i18n/use-texts';
import { ofPairs } from '../groups/group-words';
import type { Audience } from './messages';

/** Whom something is for, in words: 'Studenter uten gruppe, Data, Grimstad'. */
export function useAudienceWords(isPairs: boolean) {
  const { t } = useTexts();
  return (audience: Audience, ...narrowed: readonly (string | null)[]): string =>
    [t(`messages:audience.${audience}`, ofPairs(isPairs)), ...narrowed].filter(Boolean).join(', ');
}
