import { useFormats } from '../../ui/time/use-formats';

/** `tirsdag 3. november 2026 12:15–13:00` */
export function useShiftTimes(): (shift: {
  readonly startsAt: string;
  readonly endsAt: string;
}) => string {
  const { exactly, clock } = useFormats();
  return ({ startsAt, endsAt }) => `${exactly(startsAt)}–${clock(endsAt)}`;
}
