import { useCallback } from 'react';
import { ApiProblem } from '../../../app/api/problem';
import { useTexts } from '../../../app/i18n/use-texts';
import { useToast } from '../../../ui/toast';
import type { Reason } from '../proposal';
import type { Speech } from '../say';

const reasonsIn = (error: unknown): readonly Reason[] =>
  error instanceof ApiProblem && Array.isArray(error.details['reasons'])
    ? (error.details['reasons'] as Reason[])
    : [];

/** Says why an edit was refused: what happened, and the rules that forbid it. */
export function useEditFailure(say: Speech): (error: unknown) => void {
  const toast = useToast();
  const { sentence } = useTexts();
  return useCallback(
    (error) => {
      const why = reasonsIn(error).map(say.reason);
      toast([sentence(error), ...why].join(' '), 'danger');
    },
    [toast, sentence, say],
  );
}
