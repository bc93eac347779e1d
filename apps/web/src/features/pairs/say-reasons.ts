import type { TextKey } from '../../app/i18n/texts';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { useSpeech } from '../placement/say';
import type { Reason } from './pairs';

/** What speaks for and against a pair, in sentences. @param nameOf for the mentors in reasons */
export function useReasons(
  nameOf: (id: string) => string | undefined = () => undefined,
): (reason: Reason) => string {
  const { t } = useTexts();
  const { list } = useFormats();
  const say = useSpeech();
  return ({ code, attribute, value, numbers, ids }) =>
    t(`pairs:reason.${code}` as TextKey, {
      ...numbers,
      attribute: attribute ? say.attribute(attribute) : '',
      value: attribute && value ? list(value.split(', ').map((v) => say.value(attribute, v))) : '',
      names: list(ids.flatMap((id) => nameOf(id) ?? [])),
    });
}
