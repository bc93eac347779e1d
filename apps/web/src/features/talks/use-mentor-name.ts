import { useTexts } from '../../app/i18n/use-texts';
import type { components } from '../../app/api/schema';

/** What stands for a mentor whose name is withheld, or who is no more. */
export function useMentorName(): (
  mentor: Pick<components['schemas']['TalkPerson'], 'name' | 'isFormer'>,
) => string {
  const { t } = useTexts();
  return ({ name, isFormer }) => name ?? t(isFormer ? 'groups:formerMentor' : 'groups:protected');
}
