import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { keepUnsent, unsentOf, useUnsent, type Unsent } from '../../app/offline/unsent';
import { useSignedIn } from '../../app/session/session';
import { useToast } from '../../ui/toast';
import type { LogValues } from './log-values';

type ToKeep = Omit<Unsent, 'about' | 'state'>;

/**
 * A log that waits for coverage: what stood in it when the page was opened, if there is one, how to keep one,
 * and how it is with it now. It may have reached the server and the answer not the phone; so it keeps the key
 * it was sent with.
 */
export function useUnsentLog<V = LogValues>(
  about: string,
): [Partial<V> | undefined, (item: ToKeep) => void, Unsent | undefined] {
  const { t } = useTexts();
  const toast = useToast();
  const { person } = useSignedIn();
  const [values] = useState(
    () => unsentOf(person.id).find((item) => item.about === about)?.values as Partial<V>,
  );
  const keep = (item: ToKeep): void => {
    keepUnsent(person.id, { ...item, about, state: 'waiting' });
    toast(t('meetings:unsent'), 'info');
  };
  const now = useUnsent(person.id).find((item) => item.about === about);
  return [values, keep, now];
}
