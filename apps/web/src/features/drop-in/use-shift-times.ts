import { useTexts } from '../../app/i18n/use-texts';
import { capitalFirst } from '../../ui/capital-first';
import { useFormats } from '../../ui/time/use-formats';

/** `Tirsdag 3. november 2026 12:15–13:00`, as the heading of a shift. */
export function useShiftTimes(): (shift: {
  readonly startsAt: string;
  readonly endsAt: string;
}) => string {
  const { language } = useTexts();
  const { exactly, clock } = useFormats();
  return ({ startsAt, endsAt }) => `${capitalFirst(exactly(startsAt), language)}–${clock(endsAt)}`;
}
